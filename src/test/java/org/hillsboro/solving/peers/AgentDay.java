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
import org.jspecify.annotations.Nullable;

/**
 * What an agent works on a date, as a planning entity; one more for each further shift that a date may hold. Start and length
 * are one variable, the places of the breaks another: together a range would have a hundred thousand values.
 */
@PlanningEntity
public class AgentDay implements Working {

    @PlanningId
    private int id;

    private @Nullable PeerCenter center;
    private @Nullable PeerAgent agent;
    private int day;

    @PlanningVariable(valueRangeProviderRefs = "shifts", allowsUnassigned = true)
    private @Nullable PeerShift shift;

    /** Which of the places of the shift's breaks; counted around where a shorter shift has fewer. */
    @PlanningVariable(valueRangeProviderRefs = "places")
    private @Nullable Integer place;

    /** For Timefold's cloner. */
    AgentDay() {}

    AgentDay(int id, PeerCenter center, PeerAgent agent, int day, int place) {
        this.id = id;
        this.center = center;
        this.agent = agent;
        this.day = day;
        this.place = place;
    }

    @ValueRangeProvider(id = "shifts")
    public List<PeerShift> getShifts() {
        return agent().shifts(day);
    }

    @ValueRangeProvider(id = "places")
    public List<Integer> getPlaces() {
        return agent().breakPlaces();
    }

    @Override
    public PeerCenter center() {
        return Objects.requireNonNull(center);
    }

    @Override
    public PeerAgent agent() {
        return Objects.requireNonNull(agent);
    }

    @Override
    public @Nullable PeerShift shift() {
        return shift;
    }

    @Override
    public int[] breaks() {
        var places = agent().breaks(Objects.requireNonNull(shift).length());
        return places.get(Objects.requireNonNull(place) % places.size());
    }

    long paid() {
        return shift == null ? 0 : shift.paid();
    }

    @Override
    public String toString() {
        return agent + " on day " + day;
    }
}
