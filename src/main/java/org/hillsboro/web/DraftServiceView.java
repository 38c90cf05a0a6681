package org.hillsboro.web;

import java.util.List;
import org.hillsboro.levels.ComparedLevels;
import org.hillsboro.levels.LevelDifference;
import org.hillsboro.simulation.ServiceLevels;

/**
 * The plan that a draft began with and the draft as it stands, with the same contacts.
 *
 * @param differences of each queue's service level of the week
 * @param narrow whether every goal that is a share is known within a point in both
 */
record DraftServiceView(
        ServiceLevels planned, ServiceLevels draft, List<LevelDifference> differences, int replications, boolean narrow) {

    static DraftServiceView of(ComparedLevels compared) {
        return new DraftServiceView(
                compared.before(), compared.after(), compared.differences(), compared.replications(), compared.narrow());
    }
}
