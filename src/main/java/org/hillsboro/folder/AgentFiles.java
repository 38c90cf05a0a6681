package org.hillsboro.folder;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Map;
import org.hillsboro.files.CsvColumns;
import org.hillsboro.files.CsvRow;
import org.hillsboro.files.CsvTable;
import org.hillsboro.files.InputFile;
import org.hillsboro.files.Nearest;
import org.hillsboro.files.Numbers;
import org.hillsboro.files.Problems;
import org.hillsboro.files.UnexpectedValue;
import org.hillsboro.time.DayWindow;
import org.hillsboro.time.TimeOfDay;
import org.hillsboro.time.Timestamps;
import org.hillsboro.time.Weekdays;
import org.hillsboro.workforce.Absence;
import org.hillsboro.workforce.Availability;
import org.hillsboro.workforce.Preference;
import org.jspecify.annotations.Nullable;

/** Reads the optional files about agents: {@code absences.csv}, {@code availability.csv} and {@code preferences.csv}. */
final class AgentFiles {

    private static final CsvColumns ABSENCES = CsvColumns.of("agent", "from", "to", "kind", "paid");
    private static final CsvColumns AVAILABILITY = CsvColumns.of("agent", "weekday", "from", "to");
    private static final CsvColumns PREFERENCES =
            CsvColumns.of("agent", "from", "to", "wish", "weight").andMaybe("date", "weekday");

    private final Map<String, AgentDraft> agents;
    private final Problems problems;

    AgentFiles(Map<String, AgentDraft> agents, Problems problems) {
        this.agents = agents;
        this.problems = problems;
    }

    void readAbsences(InputFile file) {
        CsvTable.read(file, ABSENCES, problems, row -> {
            var agent = agentOf(row, agents);
            ZoneId zone = agent == null ? ZoneId.of("UTC") : agent.zone;
            Instant from = row.required("from", text -> instant(text, zone, false));
            Instant to = row.required("to", text -> instant(text, zone, true));
            Boolean paid = row.required("paid", CsvRow::truth);
            String kind = row.optional("kind", Ids::oneLine);
            if (from != null && to != null && !from.isBefore(to)) {
                row.problem("to", "expected a time after from; to is the first that is no longer absent", "");
            }
            if (row.isSound() && agent != null && from != null && to != null && paid != null) {
                agent.absences.add(new Absence(from, to, kind == null ? "" : kind, paid));
            }
        });
    }

    void readAvailability(InputFile file) {
        CsvTable.read(file, AVAILABILITY, problems, row -> {
            var agent = agentOf(row, agents);
            DayOfWeek weekday = row.required("weekday", Weekdays::parse);
            Integer from = row.required("from", TimeOfDay::parseStart);
            Integer to = row.required("to", TimeOfDay::parse);
            if (row.isSound() && agent != null && weekday != null && from != null && to != null) {
                agent.availability.add(new Availability(weekday, new DayWindow(from, to)));
            }
        });
    }

    /** A wish without times is one for the whole day; without a weight it weighs 1. */
    void readPreferences(InputFile file) {
        CsvTable.read(file, PREFERENCES, problems, row -> {
            var agent = agentOf(row, agents);
            LocalDate date = row.optional("date", ReadCenter::date);
            DayOfWeek weekday = row.optional("weekday", Weekdays::parse);
            Integer from = row.optional("from", TimeOfDay::parseStart);
            Integer to = row.optional("to", TimeOfDay::parse);
            String wish = row.required("wish", Ids::oneLine);
            Integer weight = row.optional("weight", text -> Numbers.whole(text, 0, 1000));
            if (row.text("date").isEmpty() == row.text("weekday").isEmpty()) {
                row.problem(row.has("date") ? "date" : "weekday", "expected a date or a weekday, one of them", "");
            }
            if (row.isSound() && agent != null && wish != null) {
                var window = new DayWindow(from == null ? 0 : from, to == null ? 1440 : to);
                agent.preferences.add(new Preference(date, weekday, window, wish, weight == null ? 1 : weight));
            }
        });
    }

    /** The agent whom the row is about; null, with a problem, where there is none. */
    static @Nullable AgentDraft agentOf(CsvRow row, Map<String, AgentDraft> agents) {
        String id = row.required("agent", text -> text);
        AgentDraft agent = id == null ? null : agents.get(id);
        if (id != null && agent == null && !agents.isEmpty()) {
            row.problem("agent", "expected an agent of agents.csv",
                    Nearest.to(id, agents.keySet()).map(near -> "it should be " + near + ".").orElse(""));
        }
        return agent;
    }

    /**
     * A date (its first instant), a local date-time or one with an offset. A local time that clocks skip is the instant of
     * the change; one that they pass twice is the earlier for a beginning and the later for an end, so that an absence
     * never shrinks.
     */
    private static Instant instant(String text, ZoneId zone, boolean isEnd) {
        if (text.length() == 10) {
            return ReadCenter.date(text).atStartOfDay(zone).toInstant();
        }
        try {
            var local = LocalDateTime.parse(text);
            ReadCenter.date(text.substring(0, 10));
            var transition = zone.getRules().getTransition(local);
            if (transition != null && transition.isGap()) {
                return transition.getInstant();
            }
            var offsets = zone.getRules().getValidOffsets(local);
            return local.toInstant(isEnd ? offsets.getLast() : offsets.getFirst());
        } catch (DateTimeException noLocalTime) {
            return withOffset(text);
        }
    }

    private static Instant withOffset(String text) {
        try {
            return Timestamps.parse(text);
        } catch (UnexpectedValue refused) {
            throw new UnexpectedValue("expected a date or a time such as 2026-12-24 or 2026-12-24T12:00");
        }
    }
}
