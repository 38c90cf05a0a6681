package org.hillsboro.house.planted;

import org.hillsboro.house.planted.center.Queues;

/** The root may use everything, and nobody the root. */
public record Root(Queues queues) {}
