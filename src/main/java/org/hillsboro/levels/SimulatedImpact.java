package org.hillsboro.levels;

import java.util.List;

/** What an edit would do to the service level of each queue. */
public record SimulatedImpact(List<LevelDifference> queues, int replications) {}
