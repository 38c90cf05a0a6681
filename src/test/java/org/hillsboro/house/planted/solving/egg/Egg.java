package org.hillsboro.house.planted.solving.egg;

import org.hillsboro.house.planted.solving.chicken.Chicken;

public record Egg(Chicken from) {}
