package org.hillsboro.examples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A tiny center folder drawn from a seed, everything in it legal and most of it unusual: clock changes in either
 * direction, zones far apart, currencies of no, two and three decimals, few seats for many full-timers, up to four
 * shifts a day, nights over the week's end, queues that close on Sundays, requirements beyond all supply.
 */
public final class DrawnCenter {

    /** Zone, and a week in which its clocks change or not. */
    private static final List<List<String>> WEEKS = List.of(
            List.of("America/New_York", "2003-W14"), List.of("America/New_York", "2003-W43"),
            List.of("Europe/London", "2003-W13"), List.of("Europe/London", "2003-W43"),
            List.of("Asia/Kolkata", "2026-W53"), List.of("Australia/Sydney", "2026-W14"), List.of("UTC", "2027-W18"));

    private static final List<String> HOURS = List.of(
            "24/7", "Mon-Sat 00:00-24:00", "Mon-Fri 08:00-20:00, Sat 09:00-13:00", "Mon-Sun 18:00-02:00", "Wed-Wed 08:00-17:15");

    /** Currency and a realistic hourly rate of it. */
    private static final List<List<String>> PAY = List.of(
            List.of("USD", "15.55"), List.of("JPY", "1523"), List.of("KWD", "2.375"), List.of("IDR", "50000"),
            List.of("EUR", "13.333333"));

    private final SplittableRandom random;
    private final StringBuilder yaml = new StringBuilder();
    private final ZoneId zone;
    private final String week;
    private final String weekStarts;
    private final LocalDate first;
    private final int interval;
    private final List<String> channels;
    private final int agents;

    private DrawnCenter(long seed) {
        random = new SplittableRandom(seed);
        var when = pick(WEEKS);
        zone = ZoneId.of(when.getFirst());
        week = when.getLast();
        weekStarts = pick(List.of("MONDAY", "SUNDAY", "SATURDAY"));
        int before = List.of("MONDAY", "SUNDAY", "SATURDAY").indexOf(weekStarts);
        first = LocalDate.parse(week + "-1", DateTimeFormatter.ISO_WEEK_DATE).minusDays(before);
        interval = pick(List.of(15, 30));
        channels = pick(List.of(
                List.of("VOICE"), List.of("VOICE", "CHAT"), List.of("CHAT", "EMAIL"), List.of("VOICE", "CHAT", "EMAIL")));
        agents = 1 + random.nextInt(6);
    }

    /** Writes the folder, which must not exist yet, and returns the week to plan. */
    public static String write(long seed, Path folder) throws IOException {
        var drawn = new DrawnCenter(seed);
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("center.yaml"), drawn.center());
        Files.writeString(folder.resolve("agents.csv"), drawn.agents());
        Files.writeString(folder.resolve("absences.csv"), drawn.absences());
        Files.writeString(folder.resolve("availability.csv"), drawn.availability());
        Files.writeString(folder.resolve("preferences.csv"), "agent,weekday,from,to,wish,weight\nA0,MON,08:00,12:00,OFF,3\n");
        Files.writeString(folder.resolve("previous-shifts.csv"), drawn.previous());
        Files.writeString(folder.resolve("requirement.csv"), drawn.requirement());
        return drawn.week;
    }

    private <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    private void line(String text, Object... values) {
        yaml.append(String.format(Locale.ROOT, text, values)).append('\n');
    }

    private String center() {
        var pay = pick(PAY);
        line("name: Drawn\ntime_zone: %s\ncurrency: %s\ninterval_minutes: %d", zone, pay.getFirst(), interval);
        line("week_starts: %s\nshrinkage: %s\nqueues:", weekStarts, pick(List.of("0", "0.1", "0.333")));
        for (int q = 0; q < channels.size(); q++) {
            line("  - {id: q%d, channel: %s, opening_hours: \"%s\", aht: 240s, goal: {share: 0.8, within: 1h}%s%s}",
                    q, channels.get(q), pick(HOURS), pick(List.of("", ", data_class: CARD")), pick(List.of("", ", languages: [es, en]")));
        }
        line("sites:\n  - {id: tower, time_zone: %s, seats: %d}\npools:", pick(List.of(zone.getId(), "Asia/Manila")), random.nextInt(4));
        for (int p = 0; p < 2; p++) {
            line("  - id: p%d\n    sourcing: %s%s\n    cleared_for: [CARD]", p, pick(List.of("IN_HOUSE", "OUTSOURCED", "HOMESHORE")),
                    pick(List.of("", "\n    site: tower")));
            line("    pay: {hourly: %s%s%s, premiums: [{name: late, from: \"22:10\", to: \"01:55\", percent: 33.3}, "
                    + "{name: sunday, days: [SUN], percent: 25}]}", pay.getLast(),
                    pick(List.of("", ", overtime: {after_weekly_hours: 10, percent: 50}")),
                    pick(List.of("", ", overhead_per_hour: 0.8")));
            line("    quality: {handle_time_factor: %s}", pick(List.of("1.0", "1.06", "0.9", "3")));
            line("    commitment: {min_weekly_hours: %s}", pick(List.of("0", "0", "30")));
        }
        contracts();
        if (random.nextBoolean()) {
            line("special_days:\n  - {date: %s, name: Closed, closed: true}\n  - {date: %s, name: Fair, holiday: true}",
                    first.plusDays(2), first.plusDays(4));
        }
        return yaml.toString();
    }

    private void contracts() {
        line("contracts:");
        contract("full", pick(List.of("min: 16, max: 24", "min: 40, max: 40", "max: 24, overtime_up_to: 30")),
                pick(List.of("max: 5", "max: 5, consecutive_off: 2", "max: 6, max_consecutive: 2")),
                pick(List.of("[8]", "[6, 8]", "[4, 7.75, 8]")), pick(List.of("", ", start_spread: 2h", ", start_between: [\"06:00-14:00\"]")),
                pick(List.of("11h", "11h15m", "16h")));
        contract("night", pick(List.of("min: 8, max: 40", "max: 16")), pick(List.of("max: 4, consecutive_off: 3", "max: 7")),
                pick(List.of("[8]", "[6, 9]")), ", start_between: [\"22:00-02:00\"]" + pick(List.of("", ", start_spread: 2h")), "10h");
        contract("micro", pick(List.of("max: 20", "min: 4, max: 12")), "max: 6", pick(List.of("[2, 3]", "[1, 2.5]", "[0.25, 3]")),
                pick(List.of(", per_day: 2, gap_within_day: 2h, span_within_day: 12h", ", per_day: 3", ", per_day: 4, gap_within_day: 15m, span_within_day: 8h")),
                pick(List.of("10h", "0")));
    }

    private void contract(String id, String hours, String days, String paid, String shifts, String rest) {
        line("  - id: %s\n    weekly_hours: {%s}\n    days: {%s}\n    rest_between_shifts: %s", id, hours, days, rest);
        line("    shifts: {paid_hours: %s, start_every: %s%s}", paid, pick(List.of("15m", "30m", "1h", "45m")), shifts);
        line("%s", pick(List.of(
                "    breaks: []",
                "    breaks:\n      - {kind: MEAL, minutes: 30, after: 2h, before: 6h, if_paid_hours_over: 5}",
                """
                    breaks:
                      - {kind: REST, minutes: 15, after: 1h, before: 3h, if_paid_hours_over: 3}
                      - {kind: MEAL, minutes: 45, after: 2h, if_paid_hours_over: 5}
                      - {kind: REST, minutes: 15, paid: false, after: 4h, if_paid_hours_over: 5}
                      - {kind: PRAYER, minutes: 15, after: 1h, before: 7h, if_paid_hours_over: 4}\
                """)));
    }

    private String agents() {
        var text = new StringBuilder("agent,name,pool,contract,queues,languages,time_zone,hired,left,max_weekly_hours,employee_number\n");
        for (int a = 0; a < agents; a++) {
            String queues = IntStream.range(0, channels.size()).filter(q -> random.nextInt(4) > 0).mapToObj(q -> "q" + q)
                    .collect(Collectors.joining(";"));
            text.append(String.join(",", "A" + a, "Agent " + a, pick(List.of("p0", "p1")), pick(List.of("full", "night", "micro")),
                    queues.isEmpty() ? "q0" : queues, pick(List.of("en", "en;es", "fr")), pick(List.of("", "", "Asia/Manila", "America/St_Johns")),
                    pick(List.of("", "", first.plusDays(2).toString())), pick(List.of("", "", first.plusDays(4).toString())),
                    pick(List.of("", "", "9", "20.25")), "E" + a)).append('\n');
        }
        return text.toString();
    }

    private String absences() {
        var text = new StringBuilder("agent,from,to,kind,paid\n");
        for (int a = 0; a < agents; a++) {
            LocalDate day = first.plusDays(random.nextInt(7));
            text.append(pick(List.of(
                    "", "", "A%d,%s,%s,VACATION,true%n".formatted(a, day, day.plusDays(1 + random.nextInt(3))),
                    "A%d,%sT10:07,%sT15:00,TRAINING,false%n".formatted(a, day, day))));
        }
        return text.toString();
    }

    private String availability() {
        return "agent,weekday,from,to\n" + pick(List.of(
                "", "A0,MON,08:00,20:00\nA0,TUE,18:00,06:00\nA0,THU,00:00,24:00\nA0,FRI,00:00,24:00\n",
                "A0,SUN,22:00,09:30\nA0,SAT,22:00,09:30\n"));
    }

    /** A shift of the last agent that reaches into the week, in one of the two forms. */
    private String previous() {
        var midnight = first.atStartOfDay(zone);
        var start = offset(midnight.minusHours(4));
        var end = offset(midnight.plusHours(3));
        String agent = "A" + (agents - 1);
        return pick(List.of(
                "agent,start,end\n%s,%s,%s%n".formatted(agent, start, end),
                "agent,start,end\n",
                "agent,shift,activity,start,end,paid,queues\n%1$s,x,CONTACTS,%2$s,%3$s,true,q0%n%1$s,x,MEAL,%3$s,%4$s,false,%n"
                        .formatted(agent, start, end, offset(midnight.plusHours(4)))));
    }

    private static OffsetDateTime offset(ZonedDateTime time) {
        return time.toOffsetDateTime();
    }

    private String requirement() {
        var text = new StringBuilder("interval_start,queue,required\n");
        int most = pick(List.of(1, 2, 2, 40));
        Instant end = first.plusDays(7).atStartOfDay(zone).toInstant();
        for (var start = first.atStartOfDay(zone); start.toInstant().isBefore(end); start = start.plusMinutes(interval)) {
            for (int q = 0; q < channels.size(); q++) {
                if (!channels.get(q).equals("EMAIL") && random.nextInt(3) > 0) {
                    text.append(offset(start)).append(",q").append(q).append(',').append(random.nextInt(most + 1)).append('\n');
                }
            }
        }
        return text.toString();
    }
}
