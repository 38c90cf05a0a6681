package org.hillsboro.house.planted.time;

import org.hillsboro.house.planted.center.Queues;

record KnowsTheCenter(Queues queues) {}
