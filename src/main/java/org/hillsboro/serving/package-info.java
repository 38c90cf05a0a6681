/**
 * The commands of whoever keeps the service running: {@code serve}, {@code check}, {@code backup}, {@code restore}. Start
 * at {@code ServeCommand}.
 */
@NullMarked
package org.hillsboro.serving;

import org.jspecify.annotations.NullMarked;
