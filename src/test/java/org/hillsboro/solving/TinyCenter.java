package org.hillsboro.solving;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.hillsboro.AgentPart;
import org.hillsboro.ContractPart;
import org.hillsboro.PoolPart;
import org.hillsboro.TestCenter;
import org.hillsboro.TestRequirement;
import org.hillsboro.center.Sourcing;
import org.hillsboro.roster.Shift;
import org.hillsboro.staffing.StaffingRequirement;
import org.hillsboro.staffing.StaffingRequirement.QueueRequirement;

/**
 * Centers drawn at random, so small that all weeks of an agent can be tried, and each with some of the rules that are
 * easily got wrong: clock changes, other zones, long rest, several shifts a date, last week's shifts.
 */
final class TinyCenter {

    private static final List<String> WEEKS = List.of("2026-W13", "2026-W14", "2026-W43", "2026-W44", "2026-W20");
    private static final List<String> ZONES = List.of(
            "Europe/Berlin", "Europe/Berlin", "Asia/Tokyo", "Asia/Kathmandu", "America/New_York", "America/Los_Angeles");
    private static final List<String> DAYS = List.of("MON", "TUE", "WED", "THU", "FRI", "SAT", "SUN");

    private final SplittableRandom random;
    private final boolean roundMoney;

    /** @param roundMoney whether all amounts of a quarter are whole minor units, so that nothing is rounded */
    TinyCenter(SplittableRandom random, boolean roundMoney) {
        this.random = random;
        this.roundMoney = roundMoney;
    }

    /** With that many agents of one kind, alike but for absences, availability and the like. */
    TestCenter draw(int agents) {
        var zone = pick("Europe/Berlin", "UTC");
        var center = TestCenter.in(zone, pick(WEEKS.toArray(String[]::new)))
                .weekStarts(pick(DayOfWeek.MONDAY, DayOfWeek.SUNDAY, DayOfWeek.SATURDAY))
                .queue("voice", queue -> queue.open(pick("24/7", "24/7", "Mon-Sun 07:00-21:00", "Mon-Fri 20:00-09:00, Sat 10:00-24:00")))
                .contract("c", this::contract)
                .pool("staff", this::pool);
        if (chance(5)) {
            center.site("s", pick(ZONES.toArray(String[]::new)), 2);
        }
        var dates = center.week().dates();
        if (chance(5)) {
            center.closed(pick(dates.toArray()).toString());
        }
        if (chance(3)) {
            center.holiday(pick(dates.toArray()).toString());
        }
        String agentZone = pick(ZONES.toArray(String[]::new));
        for (int i = 0; i < agents; i++) {
            center.agent("a" + i, agent -> agent(agent.zone(agentZone), center));
        }
        return center;
    }

    /** Two queues, two contracts, staff at a site with few seats and a vendor's people at home, last week's shifts. */
    TestCenter drawMixed(int agents) {
        var center = TestCenter.in(pick("Europe/Berlin", "UTC"), pick(WEEKS.toArray(String[]::new)))
                .queue("voice", queue -> queue)
                .queue("chat", queue -> queue.open(pick("24/7", "Mon-Sun 06:00-22:00")))
                .site("s", 1 + random.nextInt(3))
                .pool("staff", part -> chance(4) ? pool(part) : pool(part).at("s"))
                .pool("vendor", part -> part.sourcing(Sourcing.OUTSOURCED)
                        .hourly("9.35").handleTimeFactor(pick("1", "1.08", "0.9")).overhead("1.01")
                        .committedHours(pick(0, 5, 20)))
                .contract("c", this::contract)
                .contract("d", this::contract);
        for (int i = 0; i < agents; i++) {
            center.agent("a" + i, agent -> {
                agent(agent, center).pool(pick("staff", "staff", "vendor")).contract(pick("c", "d"));
                if (chance(3)) {
                    var start = center.week().start().minus(Duration.ofHours(1 + random.nextInt(6)));
                    agent.previousShiftInWeek(start.toString(), start.plus(Duration.ofHours(8)).toString());
                }
                return chance(2) ? agent : agent.queues(pick("voice", "chat"));
            });
        }
        return center;
    }

    /** What both queues need: up to three agents in some stretches of some days. */
    StaffingRequirement requirement(TestCenter center, int stretches) {
        var requirement = TestRequirement.in(center);
        for (int i = 0; i < stretches; i++) {
            int from = random.nextInt(24);
            String window = "%02d:00-%02d:%02d".formatted(from, Math.min(23, from + random.nextInt(4)), 15 + 15 * random.nextInt(3));
            requirement.needs(pick("voice", "chat"), pick(DAYS.toArray(String[]::new)), window, 1 + random.nextInt(3));
        }
        return requirement.build();
    }

    /** What a roster of random legal weeks would cover, in parts, and now and then somewhat else. */
    StaffingRequirement requirement(TestCenter center, List<List<EveryWeek.Legal>> weeks) {
        var grid = center.week().grid(15);
        var folder = center.folder();
        var required = new LinkedHashMap<String, int[]>();
        folder.center().queues().forEach(queue -> required.put(queue.id(), new int[grid.count()]));
        for (int a = 0; a < weeks.size(); a++) {
            var queues = folder.agents().get(a).queues();
            for (var shift : weeks.get(a).isEmpty() ? List.<Shift>of() : pick(weeks.get(a).toArray(EveryWeek.Legal[]::new)).shifts()) {
                for (var part : shift.activities()) {
                    int from = grid.indexOf(part.start()) + random.nextInt(3);
                    int to = Math.min(grid.count(), Math.min(grid.indexOf(part.end()), from + 2 + random.nextInt(16)));
                    int[] ofQueue = required.get(pick(queues.toArray(String[]::new)));
                    for (int t = from; t < to && part.isContacts() && ofQueue != null && !chance(12); t++) {
                        ofQueue[t]++;
                    }
                }
            }
        }
        int[] voice = Objects.requireNonNull(required.get("voice"));
        voice[random.nextInt(grid.count())] += chance(4) ? 1 : 0;
        return new StaffingRequirement(grid, required.entrySet().stream()
                .map(queue -> new QueueRequirement(
                        queue.getKey(), new double[grid.count()], queue.getValue(), queue.getValue(), new String[grid.count()]))
                .toList());
    }

    ContractPart contract(ContractPart contract) {
        int max = pick(8, 12, 20, 30);
        contract.weekly(chance(2) ? 0 : random.nextInt(max + 1), max)
                .days(1 + random.nextInt(5))
                .maxConsecutive(chance(2) ? 1 + random.nextInt(4) : 7)
                .consecutiveOff(chance(2) ? random.nextInt(8) : 0)
                .restBetweenShifts(pick("0h", "8h", "11h", "11h10m", "14h", "20h", "30h", "40h"));
        contract.paid(pick(List.of("4h"), List.of("3h", "5h15m"), List.of("8h"), List.of("2h", "4h", "6h"), List.of("10h"))
                .toArray(String[]::new));
        if (chance(3)) {
            contract.overtimeUpTo(max + 10);
        }
        String every = pick("2h", "4h", "4h", "6h", "45m");
        contract.startEvery(every).startBetween(pick("06:00-12:00", "12:00-16:00", "22:00-02:00", "18:00-23:45", "00:00-03:00"));
        if (chance(2)) {
            contract.startBetween(pick("08:00-08:00", "12:00-12:00", "18:00-20:00"));
        }
        if (chance(3)) {
            contract.perDay(2 + random.nextInt(2)).gapWithinDay(pick("0h", "1h", "1h50m", "4h"));
            if (chance(2)) {
                contract.spanWithinDay(pick("5h", "8h", "9h50m", "12h"));
            }
        }
        if (chance(4)) {
            contract.startSpread(pick("0h", "2h", "4h", "12h"));
        }
        if (chance(3)) {
            contract.breakOf("MEAL", 30, false, "1h", pick("2h", "1h45m"), chance(2) ? "3h" : null);
        }
        if (chance(3)) {
            contract.restBreak(15, pick("30m", "1h15m"), pick("1h45m", "1h30m"));
        }
        return contract;
    }

    PoolPart pool(PoolPart pool) {
        pool.hourly(roundMoney ? "12.00" : pick("11.37", "9.99", "15.50")).overhead(chance(2) ? "0" : roundMoney ? "4.00" : "3.33");
        String percent = roundMoney ? "25" : pick("10", "12.5", "33");
        if (chance(2)) {
            pool.premium("late", roundMoney ? "20:00-06:00" : "20:05-06:10", percent);
        }
        if (chance(3)) {
            pool.premium("sunday", DayOfWeek.SUNDAY, percent);
        }
        if (chance(3)) {
            pool.holidayPremium("holiday", percent);
        }
        if (chance(2)) {
            pool.overtime(pick(6, 10, 16), roundMoney ? "50" : pick("27", "33.3"));
        }
        return pool;
    }

    private AgentPart agent(AgentPart agent, TestCenter center) {
        var dates = center.week().dates();
        if (chance(3)) {
            agent.absent(pick(dates.toArray()).toString(), dates.get(6).plusDays(1 + random.nextInt(2)).toString());
        }
        if (chance(4)) {
            String date = pick(dates.toArray()).toString();
            agent.paidAbsence(date + "T" + pick("07:00", "10:20"), date + "T" + pick("11:00", "21:00"));
        }
        if (chance(8)) {
            agent.hired(dates.get(random.nextInt(4)).toString());
        }
        if (chance(8)) {
            agent.left(dates.get(3 + random.nextInt(4)).toString());
        }
        if (chance(8)) {
            agent.maxWeekly(pick("6h", "11h30m"));
        }
        if (chance(4)) {
            DAYS.stream().filter(day -> !chance(3)).forEach(day -> availability(agent, day));
        }
        if (chance(2)) {
            previousShifts(agent, center.week().start());
        }
        return agent;
    }

    private void availability(AgentPart agent, String day) {
        switch (random.nextInt(4)) {
            case 0 -> agent.available(day, "00:00-24:00");
            case 1 -> agent.available(day, "06:00-12:00").available(day, "12:00-17:00");
            case 2 -> agent.available(day, "05:00-11:00").available(day, "14:00-23:00");
            default -> agent.available(day, "17:00-11:00");
        }
    }

    /** Day after day backwards from the week's start, sometimes on into the week, sometimes off the grid. */
    private void previousShifts(AgentPart agent, Instant weekStart) {
        var start = weekStart.minus(Duration.ofMinutes(chance(3) ? 5 + random.nextInt(200) : 15L * (1 + random.nextInt(60))));
        int row = random.nextInt(5);
        for (int day = 0; day <= row; day++) {
            agent.previousShift(start.toString(), start.plus(Duration.ofHours(3 + random.nextInt(5))).toString());
            start = start.minus(Duration.ofHours(chance(5) ? 48 : 24));
        }
    }

    /** Minor units by quarter, in plateaus of some hours, some of them free. */
    double[] prices(int quarters, double highest) {
        var prices = new double[quarters];
        for (int from = 0; from < quarters; ) {
            int to = Math.min(quarters, from + 1 + random.nextInt(20));
            double level = chance(4) ? 0 : highest * random.nextDouble();
            IntStream.range(from, to).forEach(t -> prices[t] = level);
            from = to;
        }
        return prices;
    }

    boolean chance(int oneIn) {
        return random.nextInt(oneIn) == 0;
    }

    @SafeVarargs
    final <T> T pick(T... values) {
        return values[random.nextInt(values.length)];
    }

}
