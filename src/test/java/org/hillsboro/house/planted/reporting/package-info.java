@NullMarked
package org.hillsboro.house.planted.reporting;

import org.jspecify.annotations.NullMarked;
