package org.hillsboro.solving;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hillsboro.roster.Roster.Unplanned;
import org.hillsboro.workforce.WorkRules;

/** Says in plain words why an agent has no shift. */
final class WhyUnplanned {

    private final SolveModel model;

    /** By class, where no legal week exists whatever the seats. */
    private final Map<Integer, String> reasons = new HashMap<>();

    /** @param plannable classes with a legal week */
    WhyUnplanned(SolveModel model, BestResponse response, boolean[] plannable) {
        this.model = model;
        for (int c = 0; c < plannable.length; c++) {
            if (!plannable[c] && !response.hasLegalWeekWithEndlessSeats(c)) {
                reasons.put(c, reason(model.classes.get(c)));
            }
        }
    }

    /** Those without a week in the roster, though they have hours to work. Any thread may ask. */
    List<Unplanned> of(long[][] weeks) {
        var unplanned = new ArrayList<Unplanned>();
        for (int a = 0; a < weeks.length; a++) {
            var agent = model.agents.get(a);
            int c = model.classOfAgent[a];
            if (model.frozen.containsKey(a)) {
                model.kept.unplanned(agent).ifPresent(unplanned::add);
            } else if (c < 0) {
                if (WorkRules.of(agent, model.folder.center(), model.week).leastPaidMinutes() > 0) {
                    unplanned.add(new Unplanned(agent.id(), "may serve no queue: none of the agent's queues exists with a language that the agent speaks and data that the pool is cleared for"));
                }
            } else if (WorkedWeek.isEmpty(weeks[a]) && !WeekLegality.isLegal(model.classes.get(c), weeks[a])) {
                int site = model.classes.get(c).kind().site;
                String reason = reasons.get(c);
                unplanned.add(new Unplanned(agent.id(), reason != null
                        ? reason
                        : "the seats of site " + model.siteIds[site] + " leave no room for the week's least hours"));
            }
        }
        return unplanned;
    }

    private static String reason(AgentClass agents) {
        var kind = agents.kind();
        var costs = new KindCosts(kind);
        costs.price(new double[kind.clock.dayOf.length], new double[0], agents.limits().mayStart(), agents.runEnd());
        int possibleDays = 0;
        int longest = 0;
        for (int day = 0; day < kind.clock.days; day++) {
            int most = 0;
            for (int t = kind.clock.dayStart[day]; t < Math.min(kind.clock.dayStart[day + 1], kind.clock.weekQuarters); t++) {
                for (int length = 0; length < kind.paid.length; length++) {
                    if (t >= agents.limits().ready() && costs.shiftCost[length][t] < KindCosts.IMPOSSIBLE) {
                        most = Math.max(most, kind.paid[length] * kind.perDay);
                    }
                }
            }
            possibleDays += most > 0 ? 1 : 0;
            longest = Math.max(longest, most);
        }
        String asked = hours(agents.limits().leastPaid());
        if (possibleDays == 0) {
            return "no shift of contract " + kind.contract.id()
                    + " fits where the agent can work (employment, absences, availability, rest, opening hours), but at least "
                    + asked + " h are asked";
        }
        int dates = Math.min(possibleDays, agents.limits().maxDates());
        if ((long) dates * longest < agents.limits().leastPaid()) {
            return "at most " + hours(dates * longest) + " h fit on the " + dates
                    + " dates that the agent can work, but at least " + asked + " h are asked";
        }
        return "no combination of shifts of contract " + kind.contract.id() + " gives between " + asked + " and "
                + hours(agents.limits().mostPaid()) + " h with its rest, dates in a row and days off";
    }

    private static String hours(int quarters) {
        return BigDecimal.valueOf(quarters * 25L, 2).stripTrailingZeros().toPlainString();
    }
}
