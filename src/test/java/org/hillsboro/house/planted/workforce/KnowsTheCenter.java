package org.hillsboro.house.planted.workforce;

import java.time.LocalDateTime;
import org.hillsboro.house.planted.center.Queues;

/** Both the center and local times are allowed here. */
record KnowsTheCenter(Queues queues, LocalDateTime since) {}
