package org.hillsboro.solving;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.hillsboro.workforce.BreakRule;
import org.hillsboro.workforce.Contract;

/** An agent as peers see one: a menu of legal shifts for each date, and the limits of the week. */
public final class PeerAgent {

    private final int index;
    private final AgentClass limits;
    private final AgentKind kind;
    private final long mask;
    private final Menu menu;

    /** The shifts of agents who look the same; the same objects for all of them. */
    record Menu(List<List<PeerShift>> ofDay, List<List<int[]>> breaksOfLength, List<Integer> places) {

        static Menu of(AgentClass limits) {
            var kind = limits.kind();
            var breaks = new ArrayList<List<int[]>>();
            for (int length = 0; length < kind.paid.length; length++) {
                var found = new ArrayList<int[]>();
                collect(kind.breaks[length], new int[kind.breaks[length].count()], 0, found);
                breaks.add(List.copyOf(found));
            }
            var days = new ArrayList<List<PeerShift>>();
            for (int day = 0; day < kind.clock.days; day++) {
                days.add(shifts(limits, breaks, day));
            }
            int most = breaks.stream().mapToInt(List::size).max().orElse(1);
            return new Menu(List.copyOf(days), List.copyOf(breaks), IntStream.range(0, most).boxed().toList());
        }

        private static List<PeerShift> shifts(AgentClass limits, List<List<int[]>> breaks, int day) {
            var kind = limits.kind();
            var shifts = new ArrayList<PeerShift>();
            for (int start : kind.startsOfDay[day]) {
                for (int length = 0; length < kind.paid.length && start >= limits.limits().ready(); length++) {
                    var shift = new PeerShift(day, length, start, start + kind.span[length], kind.paid[length]);
                    if (breaks.get(length).stream().anyMatch(offsets -> WeekLegality.isLegal(limits, packed(shift, offsets)))) {
                        shifts.add(shift);
                    }
                }
            }
            return List.copyOf(shifts);
        }

        private static void collect(BreakMenu menu, int[] offsets, int placed, List<int[]> found) {
            if (placed == offsets.length) {
                found.add(offsets.clone());
                return;
            }
            for (int at = menu.earliest[placed]; at <= menu.latest[placed]; at++) {
                boolean apart = true;
                for (int other = 0; other < placed; other++) {
                    apart &= at > offsets[other] + menu.quarters[other] || offsets[other] > at + menu.quarters[placed];
                }
                if (apart) {
                    offsets[placed] = at;
                    collect(menu, offsets, placed + 1, found);
                }
            }
        }
    }

    PeerAgent(int index, AgentClass limits, long mask, Menu menu) {
        this.index = index;
        this.limits = limits;
        this.kind = limits.kind();
        this.mask = mask;
        this.menu = menu;
    }

    static long packed(PeerShift shift, int[] breaks) {
        long packed = PackedShift.of(shift.start(), shift.length());
        for (int b = 0; b < breaks.length; b++) {
            packed = PackedShift.withBreak(packed, b, breaks[b]);
        }
        return packed;
    }

    /** In the order of the folder. */
    public int index() {
        return index;
    }

    /** A bit for each queue that the agent may serve. */
    public long queues() {
        return mask;
    }

    public Contract contract() {
        return kind.contract;
    }

    /** What the agent on contacts counts. */
    public int thousandths() {
        return kind.thousandths;
    }

    public int pool() {
        return kind.pool;
    }

    /** -1 for home. */
    public int site() {
        return kind.site;
    }

    /** Local dates on which shifts may start. */
    public int days() {
        return kind.clock.days;
    }

    /** How many paid lengths a shift can have. */
    public int lengths() {
        return kind.paid.length;
    }

    /** Quarters. */
    public int paid(int length) {
        return kind.paid[length];
    }

    /** Legal by themselves, with breaks that fit. Lists and shifts are the same objects for agents that look the same. */
    public List<PeerShift> shifts(int day) {
        return menu.ofDay.get(day);
    }

    /** All places of the breaks in a shift of that length: quarters from its start, in the order of {@link #breakRules}. */
    public List<int[]> breaks(int length) {
        return menu.breaksOfLength.get(length);
    }

    /** Numbers that choose among {@link #breaks} of the length that has most of them. */
    public List<Integer> breakPlaces() {
        return menu.places;
    }

    public List<BreakRule> breakRules(int length) {
        return List.of(kind.breakRules[length]);
    }

    /** Quarters from the start of a shift of that length at which a break of the rule may start. */
    public IntStream breakWindow(int length, BreakRule rule) {
        int b = breakRules(length).indexOf(rule);
        return IntStream.rangeClosed(kind.breaks[length].earliest[b], kind.breaks[length].latest[b]);
    }

    /** Whether a queue of the agent is open in the whole quarter. */
    public boolean isOpen(int quarter) {
        return kind.open[quarter];
    }

    /** Whether contacts lie only where a queue is open. */
    public boolean isLegal(PeerShift shift, int[] breaks) {
        return WeekLegality.isLegal(limits, packed(shift, breaks));
    }

    public int leastPaid() {
        return limits.limits().leastPaid();
    }

    public int mostPaid() {
        return limits.limits().mostPaid();
    }

    public int maxDates() {
        return limits.limits().maxDates();
    }

    /** Quarters between the last shift of a date and the first of the next. */
    public int rest() {
        return kind.rest;
    }

    public int gapWithinDay() {
        return kind.gap;
    }

    public int spanWithinDay() {
        return kind.spanOfDay;
    }

    public int perDay() {
        return kind.perDay;
    }

    /** Minutes; -1 without a limit. */
    public int startSpread() {
        return kind.startSpread;
    }

    public int minuteOfDay(int quarter) {
        return kind.clock.minuteOfDay[quarter];
    }

    /** Base, premiums and overhead of a paid quarter, in minor units, not rounded. */
    public double costOf(int quarter) {
        return kind.pay.hourlyOfQuarter + kind.pay.overheadOfQuarter + kind.pay.premiumOfQuarter[quarter];
    }

    /** The surcharge of a paid quarter of overtime. */
    public double overtimeOfQuarter() {
        return kind.pay.overtimeOfQuarter;
    }

    /** Paid quarters of a week without overtime. */
    public int quartersBeforeOvertime() {
        return kind.pay.overtimeAfterMinutes / 15;
    }

    /** In minor units, without overtime. */
    public double costOf(PeerShift shift, int[] breaks) {
        double cost = 0;
        for (int t = shift.start(); t < shift.end(); t++) {
            cost += costOf(t);
        }
        var menu = kind.breaks[shift.length()];
        for (int b = 0; b < breaks.length; b++) {
            for (int t = 0; t < menu.quarters[b] && !menu.paid[b]; t++) {
                cost -= costOf(shift.start() + breaks[b] + t);
            }
        }
        return cost;
    }

    /** Whether the agent is on contacts, by quarter from the shift's start. */
    public boolean[] contacts(PeerShift shift, int[] breaks) {
        var contacts = new boolean[shift.end() - shift.start()];
        Arrays.fill(contacts, true);
        var menu = kind.breaks[shift.length()];
        for (int b = 0; b < breaks.length; b++) {
            Arrays.fill(contacts, breaks[b], breaks[b] + menu.quarters[b], false);
        }
        return contacts;
    }

    @Override
    public String toString() {
        return "agent " + index;
    }
}
