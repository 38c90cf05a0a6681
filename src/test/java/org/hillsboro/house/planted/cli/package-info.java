@NullMarked
package org.hillsboro.house.planted.cli;

import org.jspecify.annotations.NullMarked;
