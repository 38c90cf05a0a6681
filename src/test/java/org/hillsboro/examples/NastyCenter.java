package org.hillsboro.examples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/**
 * A small center folder with everything that goes wrong easily, in the week in which New York's clocks go back
 * (2003-W43, 169 hours): nights over the change and over the week's end, a closed and a paid holiday, seats, card data,
 * languages, two micro-shifts a day in Manila, an unused commitment, odd rates, paid absences, a shift that reaches into
 * the week, someone who has left, someone for whom no legal week exists, and a name of many scripts.
 */
public final class NastyCenter {

    public static final ZoneId ZONE = ZoneId.of("America/New_York");
    public static final String WEEK = "2003-W43";
    public static final String ODD_ID = "=\u05d0\u05d1\u05d9,\ud83d\ude80";

    private static final String CENTER = """
            name: Nasty, "Inc."
            time_zone: America/New_York
            currency: USD
            interval_minutes: 30
            shrinkage: 0.1
            queues:
              - {id: voice, channel: VOICE, opening_hours: 24/7, goal: {share: 0.80, within: 20s}, aht: 240s, data_class: CARD, priority: 2}
              - {id: chat, channel: CHAT, opening_hours: "Mon-Sat 06:00-22:00", goal: {share: 0.90, within: 30s}, aht: 400s, languages: [es]}
              - {id: mail, channel: EMAIL, opening_hours: "Mon-Fri 08:00-18:00", goal: {share: 0.95, within: 24h}, aht: 300s}
            sites:
              - {id: tower, time_zone: America/New_York, seats: 3}
            pools:
              - id: staff
                sourcing: IN_HOUSE
                site: tower
                cleared_for: [CARD]
                pay:
                  hourly: 15.55
                  premiums: [{name: night, from: "22:00", to: "06:00", percent: 10.5}, {name: sunday, days: [SUN], percent: 25}, {name: holiday, holidays: true, percent: 50}]
                  overtime: {after_weekly_hours: 30, percent: 50}
                  overhead_per_hour: 6.21
              - id: vendor
                sourcing: OUTSOURCED
                pay: {hourly: 21.35, overhead_per_hour: 0.80}
                commitment: {min_weekly_hours: 60}
                quality: {handle_time_factor: 1.06}
              - id: home
                sourcing: HOMESHORE
                pay: {hourly: 12.345, premiums: [{name: late, from: "23:10", to: "01:00", percent: 33}]}
                quality: {handle_time_factor: 1.18}
            contracts:
              - id: full-time
                weekly_hours: {min: 32, max: 40, overtime_up_to: 44}
                days: {max: 5, max_consecutive: 6, consecutive_off: 2}
                shifts: {paid_hours: [8], start_every: 30m, start_spread: 4h}
                rest_between_shifts: 11h
                breaks:
                  - {kind: MEAL, minutes: 30, paid: false, after: 3h, before: 6h, if_paid_hours_over: 6}
                  - {kind: REST, minutes: 15, paid: true, after: 1h, before: 3h30m}
                  - {kind: REST, minutes: 15, paid: true, after: 5h, before: 8h}
              - id: night
                weekly_hours: {max: 40}
                days: {max: 5, max_consecutive: 5}
                shifts: {paid_hours: [6, 8], start_every: 30m, start_between: ["21:00-23:30"]}
                rest_between_shifts: 10h
                breaks:
                  - {kind: MEAL, minutes: 30, paid: false, after: 3h, before: 6h}
              - id: micro
                weekly_hours: {min: 4, max: 20}
                days: {max: 6}
                shifts: {paid_hours: [2, 2.5, 3], start_every: 15m, per_day: 2, gap_within_day: 2h, span_within_day: 12h}
                rest_between_shifts: 10h
            special_days:
              - {date: 2003-10-22, name: Founders' Day, holiday: true}
              - {date: 2003-10-24, name: Moving Day, closed: true}
            """;

    private static final String AGENTS = """
            agent,name,pool,contract,queues,languages,time_zone,hired,left,max_weekly_hours,employee_number
            F1,Fay,staff,full-time,voice;chat,en;es,,2002-01-01,,,E1
            F2,Finn,staff,full-time,voice,en,,,,,E2
            N1,Nat,staff,night,voice;chat,en,,,,,E3
            M1,Mia,staff,full-time,mail,en,,,,,E4
            V1,Vic,vendor,full-time,voice;chat,es,,,,,E5
            H1,Hana,home,micro,chat,es,Asia/Manila,,,,+E6
            U1,Uma,staff,full-time,voice,en,,,,,E7
            L1,Leo,staff,full-time,voice,en,,,2003-01-31,,E8
            "%1$s","%1$s",staff,full-time,voice,en,,,,8,@E9
            """.formatted(ODD_ID);

    private static final String ABSENCES = """
            agent,from,to,kind,paid
            F2,2003-10-20,2003-10-22,VACATION,true
            F1,2003-10-20T17:00,2003-10-20T19:00,TRAINING,false
            """;

    private static final String AVAILABILITY = """
            agent,weekday,from,to
            U1,MON,08:00,09:00
            H1,MON,18:00,03:00
            H1,TUE,18:00,03:00
            H1,WED,00:00,24:00
            """;

    private static final String PREVIOUS = """
            agent,shift,activity,start,end,paid,queues
            N1,2003-W42-1,CONTACTS,2003-10-19T21:30-04:00,2003-10-20T01:30-04:00,true,voice
            N1,2003-W42-1,MEAL,2003-10-20T01:30-04:00,2003-10-20T02:00-04:00,false,
            N1,2003-W42-1,CONTACTS,2003-10-20T02:00-04:00,2003-10-20T06:00-04:00,true,voice
            """;

    private NastyCenter() {}

    /** Writes the folder, which must not exist yet. */
    public static Path writeInto(Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("center.yaml"), CENTER);
        Files.writeString(folder.resolve("agents.csv"), AGENTS);
        Files.writeString(folder.resolve("absences.csv"), ABSENCES);
        Files.writeString(folder.resolve("availability.csv"), AVAILABILITY);
        Files.writeString(folder.resolve("previous-shifts.csv"), PREVIOUS);
        Files.writeString(folder.resolve("requirement.csv"), requirement());
        return folder;
    }

    /** One on voice round the clock, two by day, and one on chat from 10:00 to 18:00, but on the closed Friday nobody. */
    private static String requirement() {
        var text = new StringBuilder("interval_start,queue,required\n");
        var end = LocalDate.of(2003, 10, 27).atStartOfDay(ZONE);
        for (ZonedDateTime start = LocalDate.of(2003, 10, 20).atStartOfDay(ZONE); start.isBefore(end); start = start.plusMinutes(30)) {
            if (start.getDayOfMonth() != 24) {
                boolean byDay = start.getHour() >= 8 && start.getHour() < 17;
                text.append(start.toOffsetDateTime()).append(",voice,").append(byDay ? 2 : 1).append('\n');
                if (start.getHour() >= 10 && start.getHour() < 18 && start.getDayOfMonth() != 26) {
                    text.append(start.toOffsetDateTime()).append(",chat,1\n");
                }
            }
        }
        return text.toString();
    }

    /** Six weeks of contacts up to the Sunday before the week, in half hours: more by day, none on chat and mail by night. */
    public static String contacts() {
        var text = new StringBuilder("interval_start,queue,offered\n");
        var end = LocalDate.of(2003, 10, 20).atStartOfDay(ZONE);
        for (ZonedDateTime start = end.minusWeeks(6); start.isBefore(end); start = start.plusMinutes(30)) {
            boolean byDay = start.getHour() >= 8 && start.getHour() < 18;
            int ripple = (start.getDayOfYear() * 7 + start.getHour() * 3 + start.getMinute() / 30) % 4;
            text.append(start.toOffsetDateTime()).append(",voice,").append((byDay ? 7 : 1) + ripple).append('\n');
            if (byDay && start.getDayOfWeek() != DayOfWeek.SUNDAY) {
                text.append(start.toOffsetDateTime()).append(",chat,").append(1 + ripple / 2).append('\n');
                text.append(start.toOffsetDateTime()).append(",mail,").append(ripple).append('\n');
            }
        }
        return text.toString();
    }
}
