package org.hillsboro.house.planted.solving.chicken;

import org.hillsboro.house.planted.solving.egg.Egg;

public record Chicken(Egg from) {}
