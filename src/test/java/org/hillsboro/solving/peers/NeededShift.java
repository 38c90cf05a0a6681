package org.hillsboro.solving.peers;

import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.lookup.PlanningId;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.domain.variable.PlanningVariable;
import java.util.List;
import java.util.Objects;
import org.hillsboro.solving.PeerAgent;
import org.hillsboro.solving.PeerCenter;
import org.hillsboro.solving.PeerShift;
import org.hillsboro.solving.peers.CutShifts.Cut;
import org.jspecify.annotations.Nullable;

/** A shift that somebody is to work, cut from the requirement before anybody is rostered; only who works it is open. */
@PlanningEntity
public class NeededShift implements Working {

    @PlanningId
    private int id;

    private @Nullable PeerCenter center;
    private @Nullable Cut cut;

    @PlanningVariable(allowsUnassigned = true)
    private @Nullable PeerAgent agent;

    /** For Timefold's cloner. */
    NeededShift() {}

    NeededShift(int id, PeerCenter center, Cut cut) {
        this.id = id;
        this.center = center;
        this.cut = cut;
    }

    private Cut cut() {
        return Objects.requireNonNull(cut);
    }

    @ValueRangeProvider
    public List<PeerAgent> getColleagues() {
        return cut().colleagues();
    }

    @Override
    public PeerCenter center() {
        return Objects.requireNonNull(center);
    }

    @Override
    public @Nullable PeerAgent agent() {
        return agent;
    }

    /** Where somebody works it. */
    PeerAgent worker() {
        return Objects.requireNonNull(agent);
    }

    @Override
    public PeerShift shift() {
        return cut().shift();
    }

    @Override
    public int[] breaks() {
        return cut().breaks();
    }

    int day() {
        return shift().day();
    }

    /** What nobody covers while it is unassigned, in quarters. */
    long missed() {
        return shift().paid();
    }

    boolean asksSkillBeyond(PeerAgent worker) {
        return (worker.queues() & 1L << cut().queue()) == 0;
    }

    /** Absent, not available, or the contract or opening hours don't let this agent work it. */
    boolean isClosedTo(PeerAgent worker) {
        return !worker.shifts(day()).contains(shift()) || !worker.isLegal(shift(), breaks());
    }

    @Override
    public String toString() {
        return "shift " + id;
    }
}
