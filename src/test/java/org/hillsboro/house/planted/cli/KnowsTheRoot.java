package org.hillsboro.house.planted.cli;

import org.hillsboro.house.planted.Root;

record KnowsTheRoot(Root root) {}
