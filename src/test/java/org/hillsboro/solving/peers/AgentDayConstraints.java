package org.hillsboro.solving.peers;

import static ai.timefold.solver.core.api.score.stream.ConstraintCollectors.collectAndThen;
import static ai.timefold.solver.core.api.score.stream.ConstraintCollectors.sumLong;
import static ai.timefold.solver.core.api.score.stream.ConstraintCollectors.toList;

import ai.timefold.solver.core.api.score.buildin.hardsoftlong.HardSoftLongScore;
import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.ConstraintProvider;
import ai.timefold.solver.core.api.score.stream.bi.BiConstraintStream;
import java.util.Objects;
import java.util.function.ToLongFunction;
import org.hillsboro.solving.PeerAgent;

/** All rules as hard constraints; cost and what is short, priced P, as soft ones in hundredths of a minor unit. */
public class AgentDayConstraints implements ConstraintProvider {

    static final double HUNDREDTHS = 100;

    @Override
    public Constraint[] defineConstraints(ConstraintFactory factory) {
        return new Constraint[] {
            contactsWhereOpen(factory),
            weekly(factory, "hours of the week", DaysInWeek::hours),
            weekly(factory, "dates of the week", DaysInWeek::dates),
            weekly(factory, "dates in a row", DaysInWeek::inARow),
            weekly(factory, "shifts of a date", DaysInWeek::withinDay),
            weekly(factory, "rest", DaysInWeek::rest),
            weekly(factory, "spread of starts", DaysInWeek::spread),
            seats(factory),
            cover(factory),
            pay(factory),
            overtime(factory),
            commitments(factory)
        };
    }

    private Constraint contactsWhereOpen(ConstraintFactory factory) {
        return factory.forEach(AgentDay.class)
                .filter(day -> !day.agent().isLegal(Objects.requireNonNull(day.shift()), day.breaks()))
                .penalize(HardSoftLongScore.ONE_HARD)
                .asConstraint("contacts where open");
    }

    private static BiConstraintStream<PeerAgent, DaysInWeek> weeks(ConstraintFactory factory) {
        return factory.forEachIncludingUnassigned(AgentDay.class)
                .groupBy(AgentDay::agent, collectAndThen(toList(), DaysInWeek::of));
    }

    private Constraint weekly(ConstraintFactory factory, String name, ToLongFunction<DaysInWeek> beyond) {
        return weeks(factory)
                .filter((agent, week) -> beyond.applyAsLong(week) > 0)
                .penalizeLong(HardSoftLongScore.ONE_HARD, (agent, week) -> beyond.applyAsLong(week))
                .asConstraint(name);
    }

    private Constraint seats(ConstraintFactory factory) {
        return factory.forEach(AgentDay.class)
                .groupBy(new CrowdedSites<AgentDay>())
                .penalizeLong(HardSoftLongScore.ONE_HARD, over -> over)
                .asConstraint("seats");
    }

    private Constraint cover(ConstraintFactory factory) {
        return factory.forEachIncludingUnassigned(AgentDay.class)
                .groupBy(AgentDay::center, new ShortCover())
                .penalizeLong(HardSoftLongScore.ONE_SOFT,
                        (center, thousandths) -> Math.round(center.shortfallPrice() * thousandths * HUNDREDTHS))
                .asConstraint("cover");
    }

    private Constraint pay(ConstraintFactory factory) {
        return factory.forEach(AgentDay.class)
                .penalizeLong(HardSoftLongScore.ONE_SOFT,
                        day -> Math.round(day.agent().costOf(Objects.requireNonNull(day.shift()), day.breaks()) * HUNDREDTHS))
                .asConstraint("pay");
    }

    private Constraint overtime(ConstraintFactory factory) {
        return weeks(factory)
                .filter((agent, week) -> week.overtime() > 0)
                .penalizeLong(HardSoftLongScore.ONE_SOFT,
                        (agent, week) -> Math.round(week.overtime() * agent.overtimeOfQuarter() * HUNDREDTHS))
                .asConstraint("overtime");
    }

    private Constraint commitments(ConstraintFactory factory) {
        return factory.forEachIncludingUnassigned(AgentDay.class)
                .groupBy(AgentDay::center, day -> day.agent().pool(), sumLong(AgentDay::paid))
                .penalizeLong(HardSoftLongScore.ONE_SOFT, (center, pool, paid) -> Math.round(HUNDREDTHS
                        * center.commitmentOfQuarter(pool) * Math.max(0, center.committedQuarters(pool) - paid)))
                .asConstraint("commitments");
    }
}
