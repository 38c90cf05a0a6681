package org.hillsboro.reporting;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hillsboro.center.ContactQueue;
import org.hillsboro.charts.Caption;
import org.hillsboro.charts.ShiftBars;
import org.hillsboro.charts.ShiftBars.Kind;
import org.hillsboro.charts.ShiftBars.Segment;
import org.hillsboro.charts.TimeAxis;
import org.hillsboro.roster.Activity;
import org.hillsboro.roster.RosterDay;
import org.hillsboro.roster.Shift;
import org.hillsboro.time.IntervalGrid;
import org.hillsboro.workforce.Agent;

/**
 * Who works when: a table of the week, and each day with bars.
 *
 * @param legend of the bars
 * @param hasZones whether some agent lives by another clock than the center's
 * @param hasQueues whether agents differ in what they may serve
 * @param idle how many agents have no shift in the week
 */
record ReportRoster(
        List<String> dates, List<Person> people, List<Day> days, String legend, boolean hasZones, boolean hasQueues, int idle) {

    private static final int MOST_AXIS_HOURS = 36;

    /** @param zone empty where it is the center's */
    record Person(String name, String id, String team, String zone, List<List<String>> dates, String hours) {}

    /** @param absent agents without a shift on the date */
    record Day(String date, String id, int present, int absent, String axis, List<Row> rows) {}

    record Row(String name, String id, String team, String zone, String time, String bar, String hours, String queues) {}

    static ReportRoster of(Plan plan) {
        return new Builder(plan).build();
    }

    private static final class Builder {

        private final Plan plan;
        private final ZoneId zone;
        private final Map<String, Agent> agents = new HashMap<>();
        private final Map<String, String> queues = new HashMap<>();

        /** Of the local day, at which the axes of all days start. */
        private final int firstHour;

        private final int axisHours;

        Builder(Plan plan) {
            this.plan = plan;
            zone = plan.week().zone();
            firstHour = plan.roster().shifts().stream()
                    .mapToInt(shift -> shift.start().atZone(zone).getHour())
                    .min()
                    .orElse(0);
            axisHours = Math.min(MOST_AXIS_HOURS, plan.days().stream().mapToInt(this::hoursOf).max().orElse(1));
            for (var agent : plan.folder().agents()) {
                agents.put(agent.id(), agent);
                queues.put(agent.id(), agent.servable(plan.folder().center()).stream()
                        .map(ContactQueue::id)
                        .collect(Collectors.joining(", ")));
            }
        }

        ReportRoster build() {
            var people = people();
            boolean hasZones = plan.folder().agents().stream().anyMatch(agent -> !agent.zone().equals(zone));
            boolean hasQueues = plan.folder().center().queues().size() > 1;
            var days = new ArrayList<Day>();
            plan.days().forEach(day -> days.add(day(day, days.size(), hasQueues)));
            return new ReportRoster(
                    plan.week().dates().stream().map(ReportText::shortDay).toList(),
                    people,
                    List.copyOf(days),
                    ShiftBars.legend(new Caption("bars", "Marks of the bars", "Contacts, meals, rests and other activities.")),
                    hasZones,
                    hasQueues,
                    agents.size() - people.size());
        }

        /** Agents with a shift, by pool, team and name, as one looks for one's own row. */
        private List<Person> people() {
            var shifts = plan.roster().byAgent();
            return shifts.keySet().stream()
                    .map(this::agent)
                    .sorted(Comparator.comparing(Builder::team).thenComparing(Agent::name).thenComparing(Agent::id))
                    .map(agent -> new Person(
                            agent.name(),
                            idOf(agent),
                            team(agent),
                            zoneOf(agent),
                            plan.days().stream().map(day -> times(day, agent)).toList(),
                            hours(shifts.getOrDefault(agent.id(), List.of()))))
                    .toList();
        }

        private Agent agent(String id) {
            return Objects.requireNonNull(agents.get(id));
        }

        private static String hours(List<Shift> shifts) {
            return ReportText.hours(shifts.stream().mapToLong(Shift::paidMinutes).sum());
        }

        private Day day(RosterDay day, int number, boolean hasQueues) {
            var start = axisStart(day);
            var bars = new ShiftBars(
                    new Caption("bars-" + number, "Hours of " + ReportText.day(day.date()), "Local time in " + zone.getId() + "."),
                    new TimeAxis(new IntervalGrid(start, IntervalGrid.QUARTER, 4 * axisHours), zone));
            var rows = day.shifts().entrySet().stream()
                    .map(shifts -> row(day, agent(shifts.getKey()), shifts.getValue(), bars, hasQueues))
                    .toList();
            return new Day(
                    ReportText.fullDay(day.date()), day.date().toString(), rows.size(), agents.size() - rows.size(), bars.header(), rows);
        }

        private Instant axisStart(RosterDay day) {
            return ZonedDateTime.of(day.date(), LocalTime.of(firstHour, 0), zone).toInstant();
        }

        /** From the first hour to the end of the last shift, to the hour. */
        private int hoursOf(RosterDay day) {
            return shifts(day)
                    .mapToInt(shift -> (int) Math.ceilDiv(Duration.between(axisStart(day), shift.end()).toMinutes(), 60L))
                    .max()
                    .orElse(1);
        }

        private static Stream<Shift> shifts(RosterDay day) {
            return day.shifts().values().stream().flatMap(List::stream);
        }

        private Row row(RosterDay day, Agent agent, List<Shift> shifts, ShiftBars bars, boolean hasQueues) {
            String time = String.join(", ", times(day, agent));
            return new Row(
                    agent.name(),
                    idOf(agent),
                    team(agent),
                    zoneOf(agent),
                    time,
                    bars.row(time, shifts.stream().flatMap(shift -> shift.activities().stream()).map(Builder::segment).toList()),
                    hours(shifts),
                    hasQueues ? queues.getOrDefault(agent.id(), "") : "");
        }

        private static List<String> times(RosterDay day, Agent agent) {
            LocalDate date = day.date();
            return day.shifts().getOrDefault(agent.id(), List.of()).stream()
                    .map(shift -> ReportText.span(shift.start(), shift.end(), agent.zone(), date))
                    .toList();
        }

        private static Segment segment(Activity activity) {
            return new Segment(
                    switch (activity.kind()) {
                        case Activity.CONTACTS -> Kind.CONTACTS;
                        case "MEAL" -> Kind.MEAL;
                        case "REST" -> Kind.REST;
                        default -> Kind.OTHER;
                    },
                    activity.start(),
                    activity.end());
        }

        private static String idOf(Agent agent) {
            return agent.id().equals(agent.name()) ? "" : agent.id();
        }

        private static String team(Agent agent) {
            return agent.team().isEmpty() ? agent.pool().id() : agent.pool().id() + " / " + agent.team();
        }

        private String zoneOf(Agent agent) {
            return agent.zone().equals(zone) ? "" : agent.zone().getId();
        }
    }
}
