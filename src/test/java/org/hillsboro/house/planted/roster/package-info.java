@NullMarked
package org.hillsboro.house.planted.roster;

import org.jspecify.annotations.NullMarked;
