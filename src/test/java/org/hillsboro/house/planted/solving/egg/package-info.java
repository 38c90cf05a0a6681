@NullMarked
package org.hillsboro.house.planted.solving.egg;

import org.jspecify.annotations.NullMarked;
