@NullMarked
package org.hillsboro.house.planted.payroll;

import org.jspecify.annotations.NullMarked;
