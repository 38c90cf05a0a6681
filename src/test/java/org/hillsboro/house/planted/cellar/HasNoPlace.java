package org.hillsboro.house.planted.cellar;

record HasNoPlace() {}
