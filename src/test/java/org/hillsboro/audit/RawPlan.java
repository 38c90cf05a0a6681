package org.hillsboro.audit;

import static org.hillsboro.audit.RawFiles.cell;
import static org.hillsboro.audit.RawFiles.minute;
import static org.hillsboro.audit.RawFiles.rows;
import static org.hillsboro.audit.RawFiles.words;

import java.io.IOException;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hillsboro.audit.RawCenter.Span;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The plan folder as its files say it. */
final class RawPlan {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

    record Part(String kind, Span span, boolean paid, Set<String> queues) {

        boolean isContacts() {
            return kind.equals("CONTACTS");
        }

        long minutes() {
            return span.to() - span.from();
        }
    }

    record Shift(String agent, String id, List<Part> parts) {

        long start() {
            return parts.getFirst().span().from();
        }

        long end() {
            return parts.getLast().span().to();
        }

        long paid() {
            return parts.stream().filter(Part::paid).mapToLong(Part::minutes).sum();
        }

        LocalDate date(ZoneId zone) {
            return RawFiles.local(start(), zone).toLocalDate();
        }
    }

    final Path folder;
    final JsonNode summary;
    /** In order of time. */
    final List<Shift> shifts;
    private final Map<String, List<Shift>> byAgent;
    final LocalDate firstDate;
    final long start;
    final long end;

    RawPlan(Path folder, RawCenter center) throws IOException {
        this.folder = folder;
        summary = JSON.readTree(folder.resolve("summary.json").toFile());
        var byId = new LinkedHashMap<String, Shift>();
        for (var row : rows(folder.resolve("roster.csv"))) {
            var shift = byId.computeIfAbsent(
                    cell(row, "shift"), id -> new Shift(row.getField("agent"), id, new ArrayList<>()));
            shift.parts.add(new Part(
                    cell(row, "activity"),
                    new Span(minute(cell(row, "start")), minute(cell(row, "end"))),
                    Boolean.parseBoolean(cell(row, "paid")),
                    words(cell(row, "queues"))));
            if (!shift.agent.equals(row.getField("agent"))) {
                throw new IllegalArgumentException("shift " + shift.id + " is of two agents");
            }
        }
        shifts = byId.values().stream().sorted(Comparator.comparing(Shift::start)).toList();
        byAgent = shifts.stream().collect(Collectors.groupingBy(Shift::agent));
        firstDate = firstDate(summary.get("week").asString(), center.weekStarts);
        start = RawFiles.startOf(firstDate, center.zone);
        end = RawFiles.startOf(firstDate.plusDays(7), center.zone);
    }

    private static LocalDate firstDate(String isoWeek, DayOfWeek weekStarts) {
        return LocalDate.of(2000, 7, 1)
                .with(IsoFields.WEEK_BASED_YEAR, Integer.parseInt(isoWeek.substring(0, 4)))
                .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, Integer.parseInt(isoWeek.substring(6)))
                .with(DayOfWeek.MONDAY)
                .with(TemporalAdjusters.previousOrSame(weekStarts));
    }

    List<Shift> of(String agent) {
        return byAgent.getOrDefault(agent, List.of());
    }
}
