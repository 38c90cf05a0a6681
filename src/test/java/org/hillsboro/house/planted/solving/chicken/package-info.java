@NullMarked
package org.hillsboro.house.planted.solving.chicken;

import org.jspecify.annotations.NullMarked;
