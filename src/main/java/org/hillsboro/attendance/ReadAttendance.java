package org.hillsboro.attendance;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hillsboro.files.CsvColumns;
import org.hillsboro.files.CsvRow;
import org.hillsboro.files.CsvTable;
import org.hillsboro.files.InputFile;
import org.hillsboro.files.Nearest;
import org.hillsboro.files.Problems;
import org.hillsboro.files.SheetText;
import org.hillsboro.files.UnexpectedValue;
import org.hillsboro.offices.PayrollPeriod;
import org.hillsboro.roster.Activity;
import org.hillsboro.time.Timestamps;
import org.hillsboro.workforce.Agent;
import org.hillsboro.workforce.BreakRule;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code attendance.csv}: {@code agent,start,end,code}, as a time clock exports it, whole or not at all.
 *
 * <p>{@code code} is empty or {@code WORK} for work, or the kind of a break of the agent's contract, which is paid as the
 * contract says. An agent who is not in the center is no error of the file: it becomes a difference.
 */
public final class ReadAttendance {

    private static final CsvColumns COLUMNS = CsvColumns.of("agent", "start", "end").andMaybe("code");
    private static final Duration LONGEST = Duration.ofHours(24);
    private static final String WORK = "WORK";

    private record Row(Attended attended, int line) {}

    private final InputFile file;
    private final Map<String, Agent> agents;
    private final ZoneId centerZone;
    private final @Nullable PayrollPeriod period;
    private final Problems problems = new Problems();
    private final Map<String, List<Row>> rows = new HashMap<>();

    private ReadAttendance(InputFile file, List<Agent> agents, ZoneId centerZone, @Nullable PayrollPeriod period) {
        this.file = file;
        this.period = period;
        this.agents = agents.stream().collect(Collectors.toMap(Agent::id, Function.identity()));
        this.centerZone = centerZone;
    }

    /**
     * @param centerZone of local times of agents who are not known
     * @return by agent, then by start
     * @throws org.hillsboro.files.BadInput with everything that is wrong in the file
     */
    public static List<Attended> read(InputFile file, List<Agent> agents, ZoneId centerZone) {
        return new ReadAttendance(file, agents, centerZone, null).read();
    }

    /** As {@link #read(InputFile, List, ZoneId)}; stretches that begin more than a day before or after the period are refused. */
    public static List<Attended> read(InputFile file, List<Agent> agents, ZoneId centerZone, PayrollPeriod period) {
        return new ReadAttendance(file, agents, centerZone, period).read();
    }

    private List<Attended> read() {
        CsvTable.read(file, COLUMNS, problems, this::add);
        rows.values().forEach(this::checkOneAtATime);
        problems.throwIfAny();
        return rows.values().stream().flatMap(List::stream).map(Row::attended)
                .sorted(Comparator.comparing(Attended::agentId).thenComparing(Attended::start))
                .toList();
    }

    private void add(CsvRow row) {
        String id = row.required("agent", SheetText::plain);
        var agent = id == null ? null : agents.get(id);
        var zone = agent == null ? centerZone : agent.zone();
        Instant start = row.required("start", text -> instant(text, zone));
        Instant end = row.required("end", text -> instant(text, zone));
        String code = SheetText.plain(row.text("code"));
        boolean paid = code.isEmpty() || Objects.requireNonNullElse(row.optional("code", text -> isPaid(code, agent)), true);
        if (start != null && end != null && !start.isBefore(end)) {
            row.problem("end", "expected a time after start", "");
        } else if (start != null && end != null && Duration.between(start, end).compareTo(LONGEST) > 0) {
            row.problem("end", "expected at most 24 hours after start", "somebody forgot to clock out.");
        }
        if (start != null && isElsewhere(start.atZone(zone).toLocalDate())) {
            row.problem("start", "expected a time in " + period + ", or a day before or after", "it belongs to another period.");
        }
        if (row.isSound() && id != null && start != null && end != null) {
            rows.computeIfAbsent(id, key -> new ArrayList<>()).add(new Row(new Attended(id, start, end, code, paid), row.line()));
        }
    }

    private boolean isElsewhere(LocalDate date) {
        return period != null && !period.holds(date.plusDays(1)) && !period.holds(date.minusDays(1)) && !period.holds(date);
    }

    private static boolean isPaid(String code, @Nullable Agent agent) {
        if (agent == null || code.equals(WORK) || code.equals(Activity.CONTACTS)) {
            return true;
        }
        var breaks = agent.contract().breaks();
        return breaks.stream()
                .filter(rule -> rule.kind().equals(code))
                .map(BreakRule::paid)
                .findFirst()
                .orElseThrow(() -> {
                    var known = Stream.concat(Stream.of(WORK), breaks.stream().map(BreakRule::kind)).distinct().toList();
                    return new UnexpectedValue("expected WORK or a break of contract " + agent.contract().id(), Nearest.advice(code, known));
                });
    }

    /** With an offset, or local to the agent; a local time that clocks skip or pass twice needs its offset. */
    private static Instant instant(String text, ZoneId zone) {
        var instant = local(text, zone);
        if (instant.getEpochSecond() % 60 != 0 || instant.getNano() != 0) {
            throw new UnexpectedValue("expected whole minutes", "round as the center's rule says, and keep the rule in writing.");
        }
        return instant;
    }

    private static Instant local(String text, ZoneId zone) {
        try {
            var time = LocalDateTime.parse(text.replace(' ', 'T'));
            var offsets = zone.getRules().getValidOffsets(time);
            if (offsets.size() != 1) {
                throw new UnexpectedValue("expected an offset: in " + zone + " clocks "
                        + (offsets.isEmpty() ? "skip this time" : "pass this time twice"), "add it, as in 2026-11-01T01:30-04:00.");
            }
            return time.toInstant(offsets.getFirst());
        } catch (DateTimeException notLocal) {
            return Timestamps.parse(text);
        }
    }

    private void checkOneAtATime(List<Row> ofAgent) {
        ofAgent.sort(Comparator.comparing(row -> row.attended().start()));
        for (int i = 1; i < ofAgent.size(); i++) {
            var before = ofAgent.get(i - 1);
            var row = ofAgent.get(i);
            if (row.attended().start().isBefore(before.attended().end())) {
                problems.add(file.name(), row.line(), "start", row.attended().start().toString(),
                        "expected one place at a time, line " + before.line() + " of agent " + row.attended().agentId()
                                + " lasts until " + before.attended().end(), "");
            }
        }
    }
}
