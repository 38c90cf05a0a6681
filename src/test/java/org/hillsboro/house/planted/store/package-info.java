@NullMarked
package org.hillsboro.house.planted.store;

import org.jspecify.annotations.NullMarked;
