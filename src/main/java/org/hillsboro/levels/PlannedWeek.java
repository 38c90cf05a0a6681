package org.hillsboro.levels;

import org.hillsboro.drafts.FinishedPlans;
import org.hillsboro.roster.Roster;
import org.hillsboro.simulation.CompareRosters.Compared;
import org.hillsboro.simulation.FinishedWeek;
import org.hillsboro.simulation.ServiceLevels;
import org.hillsboro.simulation.ServiceReport;
import org.hillsboro.simulation.SimulatedRoster;
import org.hillsboro.simulation.VerifyRoster;
import org.hillsboro.simulation.WhatIf;

/**
 * A finished plan, read and ready to be simulated.
 *
 * @param renamings of agents of its center, as it was read
 * @param asPlanned its roster in the week as it was forecast, whose replications are kept for the next who asks
 */
public record PlannedWeek(FinishedPlans.Heading heading, long renamings, FinishedWeek week, SimulatedRoster asPlanned) {

    /** All contacts that are ever compared are drawn from it: a slider that comes back gives the same answer. */
    static final long SEED = 0;

    /** Another roster of the same people for the same contacts. */
    SimulatedRoster simulated(Roster roster) {
        return SimulatedRoster.of(week.folder(), week.forecast(), roster, WhatIf.AS_PLANNED, SEED);
    }

    ServiceLevels levels(ServiceReport report) {
        return ServiceLevels.of(week.folder().center(), week.roster().week(), report);
    }

    boolean isNarrow(Compared compared) {
        var queues = week.folder().center().queues();
        return VerifyRoster.isNarrow(compared.before(), queues) && VerifyRoster.isNarrow(compared.after(), queues);
    }
}
