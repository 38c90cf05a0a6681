package org.hillsboro.solving;

import ai.timefold.solver.core.impl.domain.valuerange.AbstractCountableValueRange;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * The weeks that an agent can be given: every legal week belongs to it, those that the price bound found best are
 * listed. An agent for whom the sites leave no room keeps the empty week.
 */
final class LegalWeeks extends AbstractCountableValueRange<WorkedWeek> {

    private final AgentClass agents;
    private final List<WorkedWeek> listed;

    LegalWeeks(AgentClass agents, List<WorkedWeek> listed) {
        this.agents = agents;
        this.listed = listed;
    }

    @Override
    public long getSize() {
        return listed.size();
    }

    @Override
    public WorkedWeek get(long index) {
        return listed.get(Math.toIntExact(index));
    }

    @Override
    public Iterator<WorkedWeek> createOriginalIterator() {
        return listed.iterator();
    }

    @Override
    public boolean contains(@Nullable WorkedWeek week) {
        return week != null && (week.isEmpty() || WeekLegality.isLegal(agents, week.shifts()));
    }

    @Override
    public Iterator<WorkedWeek> createRandomIterator(Random random) {
        return random.ints(0, listed.size()).mapToObj(listed::get).iterator();
    }
}
