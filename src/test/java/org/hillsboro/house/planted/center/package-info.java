@NullMarked
package org.hillsboro.house.planted.center;

import org.jspecify.annotations.NullMarked;
