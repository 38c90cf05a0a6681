package org.hillsboro;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.hillsboro.center.ContactCenter;
import org.hillsboro.center.ContactQueue;
import org.hillsboro.center.SourcingPool;
import org.hillsboro.time.Weekdays;
import org.hillsboro.workforce.Absence;
import org.hillsboro.workforce.Agent;
import org.hillsboro.workforce.Availability;
import org.hillsboro.workforce.Contract;
import org.hillsboro.workforce.Preference;
import org.hillsboro.workforce.PreviousShift;
import org.jspecify.annotations.Nullable;

/** An agent. Times without offset are in the agent's zone. */
public final class AgentPart {

    private @Nullable String name;
    private String employeeNumber = "";
    private String team = "";
    private @Nullable String pool;
    private @Nullable String contract;
    private @Nullable List<String> queues;
    private Set<String> languages = Set.of();
    private @Nullable String zone;
    private @Nullable LocalDate hired;
    private @Nullable LocalDate left;
    private @Nullable Integer maxWeeklyMinutes;
    private final List<String[]> absences = new ArrayList<>();
    private final List<Availability> availability = new ArrayList<>();
    private final List<Preference> preferences = new ArrayList<>();
    private final List<String[]> previousShifts = new ArrayList<>();

    public AgentPart named(String text) {
        name = text;
        return this;
    }

    public AgentPart number(String text) {
        employeeNumber = text;
        return this;
    }

    public AgentPart team(String text) {
        team = text;
        return this;
    }

    public AgentPart pool(String id) {
        pool = id;
        return this;
    }

    public AgentPart contract(String id) {
        contract = id;
        return this;
    }

    public AgentPart queues(String... ids) {
        queues = List.of(ids);
        return this;
    }

    public AgentPart languages(String... codes) {
        languages = Set.of(codes);
        return this;
    }

    public AgentPart zone(String id) {
        zone = id;
        return this;
    }

    public AgentPart hired(String date) {
        hired = LocalDate.parse(date);
        return this;
    }

    public AgentPart left(String date) {
        left = LocalDate.parse(date);
        return this;
    }

    public AgentPart maxWeekly(String length) {
        maxWeeklyMinutes = TestTimes.minutes(length);
        return this;
    }

    /** Unpaid; dates or local date-times, {@code to} exclusive. */
    public AgentPart absent(String from, String to) {
        absences.add(new String[] {from, to, "absence", "unpaid"});
        return this;
    }

    public AgentPart paidAbsence(String from, String to) {
        return paidAbsence(from, to, "absence");
    }

    public AgentPart paidAbsence(String from, String to, String kind) {
        absences.add(new String[] {from, to, kind, "paid"});
        return this;
    }

    /** {@code available("MON", "08:00-14:00")}. */
    public AgentPart available(String weekday, String window) {
        availability.add(new Availability(Weekdays.parse(weekday), TestTimes.window(window)));
        return this;
    }

    /** {@code wishes("MON", "08:00-14:00", "OFF", 1)}; a date instead of the weekday is a wish for once. */
    public AgentPart wishes(String day, String window, String wish, int weight) {
        boolean once = day.length() == 10;
        preferences.add(new Preference(
                once ? LocalDate.parse(day) : null, once ? null : Weekdays.parse(day), TestTimes.window(window), wish, weight));
        return this;
    }

    /** Counts for rest, days in a row and one place at a time only. */
    public AgentPart previousShift(String start, String end) {
        previousShifts.add(new String[] {start, end, "past"});
        return this;
    }

    /** All of it CONTACTS; the part that reaches into the week also counts for coverage and seats. */
    public AgentPart previousShiftInWeek(String start, String end) {
        previousShifts.add(new String[] {start, end, "counts"});
        return this;
    }

    Agent build(String id, ContactCenter center, Map<String, SourcingPool> pools, Map<String, Contract> contracts) {
        var builtPool = pool == null
                ? pools.values().iterator().next()
                : Objects.requireNonNull(pools.get(pool), pool);
        var builtContract = contract == null
                ? contracts.values().iterator().next()
                : Objects.requireNonNull(contracts.get(contract), contract);
        var siteZone = builtPool.site() == null ? center.zone() : builtPool.site().zone();
        var builtZone = zone == null ? siteZone : ZoneId.of(zone);
        var builtQueues = queues == null ? center.queues().stream().map(ContactQueue::id).toList() : queues;
        return new Agent(
                id, name == null ? id : name, builtPool, builtContract, builtQueues, languages, builtZone, hired, left, maxWeeklyMinutes,
                employeeNumber, team,
                absences.stream()
                        .map(row -> new Absence(
                                TestTimes.instant(row[0], builtZone), TestTimes.instant(row[1], builtZone),
                                row[2], row[3].equals("paid")))
                        .toList(),
                availability,
                List.copyOf(preferences),
                previousShifts.stream().map(row -> previous(row, builtZone)).toList());
    }

    private static PreviousShift previous(String[] row, ZoneId zone) {
        var start = TestTimes.instant(row[0], zone);
        var end = TestTimes.instant(row[1], zone);
        return row[2].equals("counts")
                ? new PreviousShift(start, end, List.of(new PreviousShift.Stretch(start, end)), true)
                : new PreviousShift(start, end, List.of(), false);
    }
}
