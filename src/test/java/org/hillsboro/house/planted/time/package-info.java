@NullMarked
package org.hillsboro.house.planted.time;

import org.jspecify.annotations.NullMarked;
