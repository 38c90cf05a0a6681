@NullMarked
package org.hillsboro.house.planted;

import org.jspecify.annotations.NullMarked;
