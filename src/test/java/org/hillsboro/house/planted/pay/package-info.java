@NullMarked
package org.hillsboro.house.planted.pay;

import org.jspecify.annotations.NullMarked;
