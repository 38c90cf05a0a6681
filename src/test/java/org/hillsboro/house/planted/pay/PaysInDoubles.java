package org.hillsboro.house.planted.pay;

record PaysInDoubles(double[] rates) {}
