package org.hillsboro.solving;

import java.util.ArrayList;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.hillsboro.center.ContactCenter;
import org.hillsboro.time.IntervalGrid;
import org.hillsboro.workforce.Agent;
import org.hillsboro.workforce.BreakRule;
import org.hillsboro.workforce.Contract;

/**
 * What agents of one contract, pool, zone and set of queues have in common: the menu of legal shifts (start, paid
 * length, windows of breaks) and what a quarter costs. Absences and the like come with {@link AgentClass}.
 */
final class AgentKind {

    final Contract contract;
    final QuarterClock clock;
    final PayTable pay;
    final int pool;

    /** Index of the skill group in the model. */
    final int group;

    /** Index of the site in the model, -1 for home. */
    final int site;

    /** What an agent on contacts counts, in thousandths. */
    final int thousandths;

    /**
     * Paid lengths that a shift can have, ascending, in quarters; those whose breaks never fit, or that outlast
     * {@code span_within_day}, are left out.
     */
    final int[] paid;

    /** From start to end, in quarters, for each paid length. */
    final int[] span;

    final BreakMenu[] breaks;

    /** The contract's break rules for each paid length, in the order of {@link #breaks}. */
    final BreakRule[][] breakRules;

    /** Whether a shift may start in the quarter, as far as the contract goes. */
    final boolean[] mayStart;

    /** Whether some queue of the agent is open in all minutes of the quarter. */
    final boolean[] open;

    /** Quarters of each day in which a shift may start. */
    final int[][] startsOfDay;

    /** Quarters between starts, mostly. */
    final int startStep;

    /** Closed quarters before each quarter, one entry more than quarters. */
    final int[] closedBefore;

    /** Minor units of the dearest quarter of any pool, at least 1: the scale on which amounts are large or small. */
    final double scale;

    final int perDay;
    final int gap;
    final int spanOfDay;
    final int rest;

    /** Minutes between the earliest and the latest local start of a week, or -1. */
    final int startSpread;

    AgentKind(Agent agent, ContactCenter center, QuarterClock clock, PayTable pay, int pool, int group, int site, double scale, IntervalGrid grid) {
        this.contract = agent.contract();
        this.clock = clock;
        this.pay = pay;
        this.pool = pool;
        this.group = group;
        this.site = site;
        this.scale = scale;
        this.thousandths = agent.pool().thousandths();
        var shifts = contract.shifts();
        var lengths = new ArrayList<Integer>();
        Integer within = shifts.spanWithinDay();
        for (int minutes : shifts.paid().stream().distinct().sorted().toList()) {
            boolean fitsDay = within == null || contract.spanOf(minutes) <= within;
            if (fitsDay && minutes % 15 == 0 && BreakMenu.of(contract.breaksOf(minutes), contract.spanOf(minutes) / 15).isPossible()) {
                lengths.add(minutes);
            }
        }
        int n = lengths.size();
        paid = new int[n];
        span = new int[n];
        breaks = new BreakMenu[n];
        breakRules = new BreakRule[n][];
        for (int i = 0; i < n; i++) {
            int minutes = lengths.get(i);
            paid[i] = minutes / 15;
            span[i] = contract.spanOf(minutes) / 15;
            breakRules[i] = contract.breaksOf(minutes).toArray(BreakRule[]::new);
            breaks[i] = BreakMenu.of(contract.breaksOf(minutes), span[i]);
            if (i > 0 && breaks[i].sameAs(breaks[i - 1])) {
                breaks[i] = breaks[i - 1];
            }
        }
        mayStart = new boolean[clock.weekQuarters];
        for (int t = 0; t < mayStart.length; t++) {
            mayStart[t] = shifts.mayStartAt(clock.minuteOfDay[t]);
        }
        startsOfDay = new int[clock.days][];
        for (int day = 0; day < clock.days; day++) {
            startsOfDay[day] = IntStream.range(clock.dayStart[day], Math.min(mayStart.length, clock.dayStart[day + 1]))
                    .filter(t -> mayStart[t])
                    .toArray();
        }
        startStep = Math.max(1, shifts.startEvery() / 15);
        open = openQuarters(agent, center, grid);
        closedBefore = new int[open.length + 1];
        for (int t = 0; t < open.length; t++) {
            closedBefore[t + 1] = closedBefore[t] + (open[t] ? 0 : 1);
        }
        perDay = shifts.perDay();
        gap = Math.ceilDiv(shifts.gapWithinDay(), 15);
        spanOfDay = within == null ? Integer.MAX_VALUE / 2 : within / 15;
        rest = Math.ceilDiv(contract.rest(), 15);
        Integer spread = shifts.startSpread();
        startSpread = spread == null ? -1 : spread;
    }

    private static boolean[] openQuarters(Agent agent, ContactCenter center, IntervalGrid grid) {
        var queues = agent.servable(center);
        var open = new boolean[grid.count()];
        for (int t = 0; t < open.length; t++) {
            boolean all = true;
            for (int minute = 0; minute < IntervalGrid.QUARTER && all; minute++) {
                var instant = grid.startOf(t).plusSeconds(60L * minute);
                all = queues.stream().anyMatch(queue -> center.isOpen(queue, instant));
            }
            open[t] = all;
        }
        return open;
    }

    /** A random start of the day that the contract allows, -1 where it allows none. */
    int randomStart(int day, SplittableRandom random) {
        int[] starts = startsOfDay[day];
        return starts.length == 0 ? -1 : starts[random.nextInt(starts.length)];
    }

    /** Longest shift in quarters. */
    int longestSpan() {
        int longest = 0;
        for (int quarters : span) {
            longest = Math.max(longest, quarters);
        }
        return longest;
    }
}
