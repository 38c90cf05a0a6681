package org.hillsboro.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.assertj.core.data.Offset;
import org.hillsboro.TestCenter;
import org.hillsboro.center.ContactCenter;
import org.hillsboro.center.ContactQueue;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Random histories of quarter hours, then hours or half hours, then days, across clock changes and over closed days, against
 * an oracle that asks the calendar about each minute.
 */
class SpreadOracleTest {

    private static final List<String> ZONES = List.of("America/New_York", "Europe/Berlin", "Asia/Kathmandu", "UTC", "Australia/Sydney");
    private static final List<String> HOURS = List.of("24/7", "Mon-Fri 08:00-20:00", "Mon-Sun 22:00-06:00", "Tue-Thu 09:10-17:45");

    @TempDir
    private Path folder;

    private record Row(Instant from, Instant to, int contacts) {}

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void agreesWithTheCalendar(long seed) {
        var random = new Random(seed);
        var drawn = DrawnHistory.of(folder, TestCenter.in(ZONES.get(random.nextInt(ZONES.size())), "2026-W13")
                .closed("2026-03-31").queue("voice", queue -> queue.open(HOURS.get((int) seed % HOURS.size()))));
        var center = drawn.center();
        var queue = center.queues().getFirst();
        var first = LocalDate.of(2026, 3, 2).plusDays(random.nextInt(20)).atStartOfDay(center.zone());
        int fineDays = random.nextInt(0, 15);
        int middleMinutes = random.nextBoolean() ? 60 : 30;
        var hours = first.plusDays(fineDays);
        var days = hours.plusDays(random.nextInt(2, 10));
        var fine = rows(random, first, hours, Duration.ofMinutes(15));
        var middle = rows(random, hours, days, Duration.ofMinutes(middleMinutes));
        var coarse = new ArrayList<Row>();
        for (var day = days; day.isBefore(days.plusDays(9)); day = day.plusDays(1)) {
            coarse.add(new Row(day.toInstant(), day.plusDays(1).toInstant(), random.nextInt(2000)));
        }
        for (var rows : List.of(fine, middle, coarse)) {
            rows.forEach(row -> drawn.row(row.from(), "voice," + row.contacts()));
            drawn.file("contacts-" + rows.size() + "-" + rows.hashCode() + ".csv");
        }

        var expected = new TreeMap<Instant, Double>();
        fine.forEach(row -> expected.put(row.from(), (double) row.contacts()));
        spread(center, queue, middle, expected);
        spread(center, queue, coarse, expected);

        var voice = drawn.history("voice");
        var found = new TreeMap<Instant, Double>();
        for (int i = 0; i < voice.grid().count(); i++) {
            if (!Double.isNaN(voice.offered()[i])) {
                found.put(voice.grid().startOf(i), voice.offered()[i]);
            }
        }
        assertThat(found.keySet()).isEqualTo(expected.keySet());
        found.forEach((start, contacts) -> assertThat(contacts).as(start.toString()).isCloseTo(expected.get(start), Offset.offset(1e-9)));
    }

    private static List<Row> rows(Random random, ZonedDateTime from, ZonedDateTime to, Duration length) {
        var rows = new ArrayList<Row>();
        for (Instant at = from.toInstant(); at.isBefore(to.toInstant()); at = at.plus(length)) {
            rows.add(new Row(at, at.plus(length), random.nextInt(6) * random.nextInt(6)));
        }
        return rows;
    }

    private static void spread(ContactCenter center, ContactQueue queue, List<Row> rows, Map<Instant, Double> known) {
        var before = new HashMap<LocalDate, Map<LocalTime, Double>>();
        known.forEach((start, contacts) -> {
            var local = start.atZone(center.zone());
            before.computeIfAbsent(local.toLocalDate(), date -> new HashMap<>()).merge(local.toLocalTime(), contacts, Double::sum);
        });
        for (var row : rows) {
            var intervals = new ArrayList<Instant>();
            for (Instant at = row.from(); at.isBefore(row.to()); at = at.plusSeconds(900)) {
                if (isOpen(center, queue, at)) {
                    intervals.add(at);
                }
            }
            if (intervals.isEmpty() && row.contacts() > 0) {
                for (Instant at = row.from(); at.isBefore(row.to()); at = at.plusSeconds(900)) {
                    intervals.add(at);
                }
            }
            double[] weights = intervals.stream().mapToDouble(at -> usual(center, at, before)).toArray();
            double sum = Arrays.stream(weights).sum();
            boolean open = !intervals.isEmpty() && isOpen(center, queue, intervals.getFirst());
            for (int i = 0; i < weights.length; i++) {
                double share = open && sum > 0 ? weights[i] / sum : 1.0 / weights.length;
                known.put(intervals.get(i), row.contacts() * share);
            }
        }
    }

    private static boolean isOpen(ContactCenter center, ContactQueue queue, Instant interval) {
        for (int minute = 0; minute < 15; minute++) {
            if (!center.isOpen(queue, interval.plusSeconds(60L * minute))) {
                return false;
            }
        }
        return true;
    }

    /** Sum over the eight nearest dates of the weekday that have any row. */
    private static double usual(ContactCenter center, Instant interval, Map<LocalDate, Map<LocalTime, Double>> known) {
        var local = interval.atZone(center.zone());
        double sum = 0;
        int dates = 0;
        for (int distance = 0; distance < 60 && dates < 8; distance++) {
            for (int sign : distance == 0 ? new int[] {1} : new int[] {-1, 1}) {
                var ofDate = known.get(local.toLocalDate().plusWeeks((long) distance * sign));
                dates += ofDate == null ? 0 : 1;
                sum += ofDate == null ? 0 : ofDate.getOrDefault(local.toLocalTime(), 0.0);
            }
        }
        return sum;
    }
}
