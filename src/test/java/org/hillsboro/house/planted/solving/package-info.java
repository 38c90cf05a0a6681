@NullMarked
package org.hillsboro.house.planted.solving;

import org.jspecify.annotations.NullMarked;
