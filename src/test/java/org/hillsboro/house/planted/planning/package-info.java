@NullMarked
package org.hillsboro.house.planted.planning;

import org.jspecify.annotations.NullMarked;
