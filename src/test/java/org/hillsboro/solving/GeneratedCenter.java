package org.hillsboro.solving;

import java.time.DayOfWeek;
import java.time.Duration;
import java.util.List;
import java.util.SplittableRandom;
import org.hillsboro.AgentPart;
import org.hillsboro.TestCenter;
import org.hillsboro.TestRequirement;
import org.hillsboro.center.Sourcing;
import org.hillsboro.staffing.StaffingRequirement;

/**
 * A center generated from a seed with everything that a real one has, in small: three queues in two languages of which
 * one needs clearance, staff at a site with few seats on full-time and part-time contracts, a vendor, homeshore agents
 * with micro-shifts, premiums, overtime, absences, availability, last week's shifts, and a week in which clocks change.
 */
record GeneratedCenter(TestCenter center, StaffingRequirement requirement) {

    private static final List<String> WEEKS = List.of("2026-W13", "2026-W43", "2026-W10", "2026-W44", "2026-W14");
    private static final List<String> DAYS = List.of("MON", "TUE", "WED", "THU", "FRI", "SAT", "SUN");

    static GeneratedCenter of(int seed) {
        var random = new SplittableRandom(seed);
        var center = TestCenter.in("Europe/Berlin", WEEKS.get(seed % WEEKS.size()))
                .weekStarts(List.of(DayOfWeek.MONDAY, DayOfWeek.SUNDAY, DayOfWeek.SATURDAY).get(seed % 3))
                .intervals(seed % 2 == 0 ? 15 : 30)
                .queue("voice", queue -> queue.languages("de"))
                .queue("cards", queue -> queue.languages("de", "en").dataClass("CARD").open("Mon-Sun 07:00-22:00"))
                .queue("chat", queue -> queue.languages("en").open("Mon-Sat 08:00-20:00"))
                .site("s", 4)
                .pool("staff", pool -> pool.at("s").clearedFor("CARD").hourly("14.37").overhead("3.15")
                        .premium("night", "22:00-06:00", "12.5").premium("sunday", DayOfWeek.SUNDAY, "25")
                        .holidayPremium("holiday", "50").overtime(20, "33.3"))
                .pool("vendor", pool -> pool.sourcing(Sourcing.OUTSOURCED).hourly("17.01").committedHours(30).handleTimeFactor("1.08"))
                .pool("home", pool -> pool.sourcing(Sourcing.HOMESHORE).hourly("12.99").overhead("0.77").premium("late", "20:05-24:00", "10"))
                .contract("full", contract -> contract.weekly(24, 32).overtimeUpTo(40).days(5).maxConsecutive(5).consecutiveOff(2)
                        .paid("8h").startEvery("30m").startBetween("06:00-14:00").startBetween("21:00-23:00").restBetweenShifts("11h")
                        .startSpread("12h").meal(30, "3h", "6h").restBreak(15, "1h", "3h30m").restBreak(15, "5h", "7h30m"))
                .contract("part", contract -> contract.weekly(0, 20).days(4).paid("4h", "5h", "6h").restBetweenShifts("11h")
                        .restBreak(15, "1h", null))
                .contract("micro", contract -> contract.weekly(0, 24).days(6).maxConsecutive(4).paid("2h", "3h").perDay(2)
                        .gapWithinDay("2h").spanWithinDay("12h").startEvery("30m").restBetweenShifts("10h"));
        var dates = center.week().dates();
        center.holiday(dates.get(random.nextInt(7)).toString());
        if (seed % 2 == 1) {
            center.closed(dates.get(random.nextInt(7)).toString());
        }
        for (int i = 0; i < 10; i++) {
            int number = i;
            center.agent("a" + i, agent -> agent(agent, number, center, random));
        }
        var requirement = TestRequirement.in(center);
        for (var day : DAYS) {
            requirement.needs("voice", day, "00:00-24:00", 1).needs("voice", day, "09:00-17:00", 2 + random.nextInt(2));
            requirement.needs("cards", day, "10:00-19:00", 1 + random.nextInt(2)).needs("chat", day, "08:00-12:00", 1);
        }
        return new GeneratedCenter(center, requirement.build());
    }

    private static AgentPart agent(AgentPart agent, int number, TestCenter center, SplittableRandom random) {
        var week = center.week();
        var dates = week.dates();
        agent.pool(List.of("staff", "staff", "staff", "vendor", "home").get(number % 5))
                .contract(List.of("full", "full", "part", "part", "micro").get(number % 5))
                .languages(random.nextInt(3) == 0 ? new String[] {"de"} : new String[] {"de", "en"});
        if (random.nextInt(3) == 0) {
            String from = dates.get(random.nextInt(7)).toString();
            agent.absent(from, dates.getLast().plusDays(1).toString());
        }
        if (random.nextInt(3) == 0) {
            DAYS.forEach(day -> agent.available(day, random.nextBoolean() ? "00:00-24:00" : "05:00-23:30"));
        }
        if (random.nextInt(6) == 0) {
            agent.hired(dates.get(random.nextInt(4)).toString());
        }
        if (random.nextInt(2) == 0) {
            var start = week.start().minus(Duration.ofHours(2 + random.nextInt(12)));
            agent.previousShiftInWeek(start.toString(), start.plus(Duration.ofHours(6)).toString())
                    .previousShift(start.minus(Duration.ofHours(24)).toString(), start.minus(Duration.ofHours(18)).toString());
        }
        return random.nextInt(4) == 0 ? agent.zone("America/New_York") : agent;
    }
}
