@NullMarked
package org.hillsboro.house.planted.workforce;

import org.jspecify.annotations.NullMarked;
