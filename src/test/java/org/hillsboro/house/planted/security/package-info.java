@NullMarked
package org.hillsboro.house.planted.security;

import org.jspecify.annotations.NullMarked;
