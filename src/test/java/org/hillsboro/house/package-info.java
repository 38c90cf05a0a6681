/**
 * Checks that the code keeps the rules of the house, and that each check can fail: {@code planted} is a house in which
 * every rule is broken once. Start at {@link org.hillsboro.house.HouseRule}.
 */
@NullMarked
package org.hillsboro.house;

import org.jspecify.annotations.NullMarked;
