package org.hillsboro.web;

import java.util.List;
import org.hillsboro.levels.ComparedLevels;
import org.hillsboro.levels.LevelDifference;
import org.hillsboro.simulation.ServiceLevels;

/**
 * The same week with the same contacts twice: as planned and otherwise.
 *
 * @param differences of each queue's service level of the week
 * @param narrow whether every goal that is a share is known within a point in both
 */
record WhatIfView(
        ServiceLevels planned, ServiceLevels whatIf, List<LevelDifference> differences, int replications, boolean narrow) {

    static WhatIfView of(ComparedLevels compared) {
        return new WhatIfView(
                compared.before(), compared.after(), compared.differences(), compared.replications(), compared.narrow());
    }
}
