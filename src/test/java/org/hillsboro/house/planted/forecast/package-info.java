@NullMarked
package org.hillsboro.house.planted.forecast;

import org.jspecify.annotations.NullMarked;
