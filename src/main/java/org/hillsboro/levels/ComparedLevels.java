package org.hillsboro.levels;

import java.util.List;
import org.hillsboro.simulation.ServiceLevels;

/**
 * The same week twice, with the same contacts.
 *
 * @param narrow whether every goal that is a share is known within a point in both
 */
public record ComparedLevels(
        ServiceLevels before, ServiceLevels after, List<LevelDifference> differences, int replications, boolean narrow) {}
