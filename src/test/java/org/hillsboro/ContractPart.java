package org.hillsboro;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.hillsboro.time.DayWindow;
import org.hillsboro.workforce.BreakRule;
import org.hillsboro.workforce.Contract;
import org.jspecify.annotations.Nullable;

/** A contract; any week is allowed, with one shift a date, until something is said. Times as {@code 3h30m}. */
public final class ContractPart {

    private int minHours;
    private int maxHours = 168;
    private @Nullable Integer overtimeUpTo;
    private int maxDays = 7;
    private int maxConsecutive = 99;
    private int consecutiveOff;
    private List<Integer> paid = IntStream.rangeClosed(1, 96).mapToObj(quarter -> quarter * 15).toList();
    private int startEvery = 15;
    private final List<DayWindow> startBetween = new ArrayList<>();
    private int perDay = 1;
    private int gap;
    private @Nullable Integer span;
    private @Nullable Integer startSpread;
    private int rest;
    private final List<BreakRule> breaks = new ArrayList<>();

    public ContractPart weekly(int min, int max) {
        minHours = min;
        maxHours = max;
        return this;
    }

    public ContractPart overtimeUpTo(int hours) {
        overtimeUpTo = hours * 60;
        return this;
    }

    public ContractPart days(int max) {
        maxDays = max;
        return this;
    }

    public ContractPart maxConsecutive(int dates) {
        maxConsecutive = dates;
        return this;
    }

    public ContractPart consecutiveOff(int dates) {
        consecutiveOff = dates;
        return this;
    }

    public ContractPart paid(String... lengths) {
        paid = Arrays.stream(lengths).map(TestTimes::minutes).toList();
        return this;
    }

    public ContractPart startEvery(String length) {
        startEvery = TestTimes.minutes(length);
        return this;
    }

    public ContractPart startBetween(String window) {
        startBetween.add(TestTimes.window(window));
        return this;
    }

    public ContractPart perDay(int shifts) {
        perDay = shifts;
        return this;
    }

    public ContractPart gapWithinDay(String length) {
        gap = TestTimes.minutes(length);
        return this;
    }

    public ContractPart spanWithinDay(String length) {
        span = TestTimes.minutes(length);
        return this;
    }

    public ContractPart startSpread(String length) {
        startSpread = TestTimes.minutes(length);
        return this;
    }

    public ContractPart restBetweenShifts(String length) {
        rest = TestTimes.minutes(length);
        return this;
    }

    /** An unpaid MEAL. */
    public ContractPart meal(int minutes, String after, @Nullable String before) {
        return breakOf("MEAL", minutes, false, after, before, null);
    }

    /** A paid REST. */
    public ContractPart restBreak(int minutes, String after, @Nullable String before) {
        return breakOf("REST", minutes, true, after, before, null);
    }

    public ContractPart breakOf(
            String kind, int minutes, boolean isPaid, String after, @Nullable String before, @Nullable String ifPaidOver) {
        breaks.add(new BreakRule(
                kind, minutes, isPaid, TestTimes.minutes(after),
                before == null ? null : TestTimes.minutes(before),
                ifPaidOver == null ? null : TestTimes.minutes(ifPaidOver)));
        return this;
    }

    Contract build(String id) {
        return new Contract(
                id,
                new Contract.WeeklyHours(minHours * 60, maxHours * 60, overtimeUpTo),
                new Contract.Days(maxDays, maxConsecutive, consecutiveOff),
                new Contract.Shifts(
                        paid, startEvery, List.copyOf(startBetween), perDay, gap, span, startSpread),
                rest,
                List.copyOf(breaks));
    }
}
