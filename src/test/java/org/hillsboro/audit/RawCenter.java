package org.hillsboro.audit;

import static org.hillsboro.audit.RawFiles.cell;
import static org.hillsboro.audit.RawFiles.clock;
import static org.hillsboro.audit.RawFiles.hours;
import static org.hillsboro.audit.RawFiles.local;
import static org.hillsboro.audit.RawFiles.minute;
import static org.hillsboro.audit.RawFiles.minuteOfDay;
import static org.hillsboro.audit.RawFiles.rows;
import static org.hillsboro.audit.RawFiles.weekday;
import static org.hillsboro.audit.RawFiles.words;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The center folder as its files say it. */
final class RawCenter {

    record Window(Set<DayOfWeek> days, int from, int to) {

        /** Whether it holds the minute; where it ends no later than it begins, it goes on after midnight. */
        boolean holds(DayOfWeek day, int minuteOfDay) {
            if (from < to) {
                return days.contains(day) && minuteOfDay >= from && minuteOfDay < to;
            }
            return days.contains(day) && minuteOfDay >= from || days.contains(day.minus(1)) && minuteOfDay < to;
        }
    }

    /** [from, to) in epoch minutes. */
    record Span(long from, long to) {

        boolean overlaps(long start, long end) {
            return from < end && start < to;
        }
    }

    record Absence(Span span, boolean paid) {}

    /** A shift before the week; contacts only where the file has the columns of roster.csv. */
    record Previous(Span span, List<Span> contacts, boolean counts) {}

    record Agent(
            String id, String pool, String contract, Set<String> servable, ZoneId zone, LocalDate hired, LocalDate left,
            Integer maxWeekly, String employeeNumber, List<Absence> absences, List<Window> availability,
            List<Previous> previous) {}

    private static final YAMLMapper YAML =
            YAMLMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

    final ZoneId zone;
    final Currency currency;
    final int intervalMinutes;
    final DayOfWeek weekStarts;
    final Map<String, List<Window>> open = new LinkedHashMap<>();
    final Map<String, JsonNode> queues = new LinkedHashMap<>();
    final Map<String, JsonNode> pools = new HashMap<>();
    final Map<String, JsonNode> contracts = new HashMap<>();
    final Map<String, JsonNode> sites = new HashMap<>();
    final Set<LocalDate> closed = new TreeSet<>();
    final Set<LocalDate> holidays = new TreeSet<>();
    final Map<String, Agent> agents = new LinkedHashMap<>();

    RawCenter(Path folder) throws IOException {
        Path yaml = folder.resolve("center.yaml");
        JsonNode center = YAML.readTree((Files.exists(yaml) ? yaml : folder.resolve("center.json")).toFile());
        zone = ZoneId.of(center.get("time_zone").asString());
        currency = Currency.getInstance(center.get("currency").asString());
        intervalMinutes = center.get("interval_minutes").asInt();
        weekStarts = center.has("week_starts") ? weekday(center.get("week_starts").asString()) : DayOfWeek.MONDAY;
        center.path("sites").forEach(site -> sites.put(site.get("id").asString(), site));
        center.path("pools").forEach(pool -> pools.put(pool.get("id").asString(), pool));
        center.path("contracts").forEach(contract -> contracts.put(contract.get("id").asString(), contract));
        for (var queue : center.get("queues")) {
            queues.put(queue.get("id").asString(), queue);
            open.put(queue.get("id").asString(), opening(queue.get("opening_hours").asString()));
        }
        for (var day : center.path("special_days")) {
            var date = LocalDate.parse(day.get("date").asString());
            if (day.path("closed").asBoolean(false)) {
                closed.add(date);
            }
            if (day.path("holiday").asBoolean(false)) {
                holidays.add(date);
            }
        }
        readAgents(folder);
    }

    private static List<Window> opening(String text) {
        if (text.equals("24/7")) {
            return List.of(new Window(Set.of(DayOfWeek.values()), 0, 1440));
        }
        var windows = new ArrayList<Window>();
        for (String part : text.split(",")) {
            String[] words = part.strip().split("\\s+", 2);
            String[] days = words[0].split("-");
            String[] times = words[1].split("-");
            var set = new TreeSet<DayOfWeek>();
            for (var day = weekday(days[0]); set.add(day) && day != weekday(days[days.length - 1]); ) {
                day = day.plus(1);
            }
            windows.add(new Window(set, clock(times[0].strip()), clock(times[1].strip())));
        }
        return windows;
    }

    private void readAgents(Path folder) throws IOException {
        for (var row : rows(folder.resolve("agents.csv"))) {
            String id = cell(row, "agent");
            JsonNode pool = pools.get(cell(row, "pool"));
            JsonNode site = pool.has("site") ? sites.get(pool.get("site").asString()) : null;
            String own = cell(row, "time_zone");
            ZoneId agentZone = !own.isEmpty() ? ZoneId.of(own)
                    : site != null && site.has("time_zone") ? ZoneId.of(site.get("time_zone").asString()) : zone;
            String most = cell(row, "max_weekly_hours");
            agents.put(id, new Agent(
                    id, cell(row, "pool"), cell(row, "contract"),
                    servable(words(cell(row, "queues")), words(cell(row, "languages")), pool), agentZone,
                    date(cell(row, "hired")), date(cell(row, "left")), most.isEmpty() ? null : hours(most),
                    cell(row, "employee_number"), new ArrayList<>(), new ArrayList<>(), new ArrayList<>()));
        }
        for (var row : rows(folder.resolve("absences.csv"))) {
            var agent = agents.get(cell(row, "agent"));
            agent.absences.add(new Absence(
                    new Span(minute(cell(row, "from"), agent.zone), minute(cell(row, "to"), agent.zone)),
                    cell(row, "paid").equalsIgnoreCase("true")));
        }
        for (var row : rows(folder.resolve("availability.csv"))) {
            agents.get(cell(row, "agent")).availability.add(new Window(
                    Set.of(weekday(cell(row, "weekday"))), clock(cell(row, "from")), clock(cell(row, "to"))));
        }
        readPrevious(folder.resolve("previous-shifts.csv"));
    }

    private void readPrevious(Path file) throws IOException {
        var spans = new LinkedHashMap<List<String>, List<Span>>();
        var contacts = new HashMap<List<String>, List<Span>>();
        for (var row : rows(file)) {
            boolean full = row.getHeader().contains("activity");
            var key = List.of(cell(row, "agent"), full ? cell(row, "shift") : cell(row, "start"), full ? "full" : "");
            var span = new Span(minute(cell(row, "start")), minute(cell(row, "end")));
            spans.computeIfAbsent(key, shift -> new ArrayList<>()).add(span);
            if (full && cell(row, "activity").equals("CONTACTS")) {
                contacts.computeIfAbsent(key, shift -> new ArrayList<>()).add(span);
            }
        }
        spans.forEach((key, parts) -> agents.get(key.get(0)).previous.add(new Previous(
                new Span(
                        parts.stream().mapToLong(Span::from).min().orElseThrow(),
                        parts.stream().mapToLong(Span::to).max().orElseThrow()),
                contacts.getOrDefault(key, List.of()),
                !key.get(2).isEmpty())));
    }

    private Set<String> servable(Set<String> trained, Set<String> spoken, JsonNode pool) {
        var cleared = new TreeSet<String>();
        pool.path("cleared_for").forEach(word -> cleared.add(word.asString()));
        var servable = new TreeSet<String>();
        queues.forEach((id, queue) -> {
            boolean speaks = queue.path("languages").isEmpty();
            for (var language : queue.path("languages")) {
                speaks |= spoken.contains(language.asString());
            }
            boolean isCleared = !queue.hasNonNull("data_class") || cleared.contains(queue.get("data_class").asString());
            if (trained.contains(id) && speaks && isCleared) {
                servable.add(id);
            }
        });
        return servable;
    }

    private static LocalDate date(String text) {
        return text.isEmpty() ? null : LocalDate.parse(text);
    }

    boolean isOpen(String queue, long minute, boolean heedSpecialDays) {
        var local = local(minute, zone);
        return !(heedSpecialDays && closed.contains(local.toLocalDate()))
                && open.get(queue).stream().anyMatch(window -> window.holds(local.getDayOfWeek(), minuteOfDay(local)));
    }

    /** 1000 / handle_time_factor, rounded half up. */
    int thousandths(Agent agent) {
        var factor = pools.get(agent.pool).path("quality").path("handle_time_factor").asDecimal(BigDecimal.ONE);
        return BigDecimal.valueOf(1000).divide(factor, 0, RoundingMode.HALF_UP).intValueExact();
    }

    /** Required agents per queue and quarter hour of the week, from a file of requirement rows. */
    Map<String, TreeMap<Long, Integer>> required(Path file) throws IOException {
        var required = new LinkedHashMap<String, TreeMap<Long, Integer>>();
        for (var row : rows(file)) {
            for (long quarter = 0; quarter < intervalMinutes; quarter += 15) {
                required.computeIfAbsent(cell(row, "queue"), queue -> new TreeMap<>())
                        .put(minute(cell(row, "interval_start")) + quarter, Integer.parseInt(cell(row, "required")));
            }
        }
        return required;
    }
}
