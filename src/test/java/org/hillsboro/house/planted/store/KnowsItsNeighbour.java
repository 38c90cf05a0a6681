package org.hillsboro.house.planted.store;

import org.hillsboro.house.planted.security.Permissions;

record KnowsItsNeighbour(Permissions permissions) {}
