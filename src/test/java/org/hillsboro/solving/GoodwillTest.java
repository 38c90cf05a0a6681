package org.hillsboro.solving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.DayOfWeek;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.hillsboro.AgentPart;
import org.hillsboro.TestCenter;
import org.hillsboro.TestRequirement;
import org.hillsboro.folder.CenterFolder;
import org.hillsboro.roster.Burden;
import org.hillsboro.roster.Contentment;
import org.hillsboro.roster.EarlierWeek;
import org.hillsboro.roster.Roster;
import org.hillsboro.roster.Wish;
import org.hillsboro.staffing.StaffingRequirement;
import org.hillsboro.workforce.Agent;
import org.hillsboro.workforce.WorkRules;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What goodwill buys, and that it never buys more than was allowed; the roster itself is asked, by other code. */
class GoodwillTest {

    private static final long STEPS = 20_000;
    private static final long FEW = 4000;

    private static SolvedRoster solve(
            TestCenter center, StaffingRequirement requirement, long seed, @Nullable Goodwill goodwill) {
        return solve(center, requirement, STEPS, seed, goodwill);
    }

    private static SolvedRoster solve(
            TestCenter center, StaffingRequirement requirement, long steps, long seed, @Nullable Goodwill goodwill) {
        var limits = new SolveLimits(Duration.ofSeconds(60), steps, null, seed);
        var order = SolveOrder.of(center.folder(), center.week(), requirement, limits, null).with(goodwill);
        return SolveRoster.solve(order, progress -> {}, () -> false);
    }

    private static Goodwill share(double share) {
        return new Goodwill(share, null);
    }

    /** Ann and bob, of one kind, one of whom works from 8 to 12 on Monday and the other on Tuesday. */
    private static TestCenter two(UnaryOperator<AgentPart> ann) {
        return TestCenter.in("Europe/Berlin", "2026-W10")
                .contract("c", contract -> contract.paid("4h").weekly(4, 4).days(1))
                .agent("ann", ann)
                .agent("bob");
    }

    private static StaffingRequirement mondayAndTuesday(TestCenter center) {
        return TestRequirement.in(center).needs("voice", "MON", "08:00-12:00", 1).needs("voice", "TUE", "08:00-12:00", 1).build();
    }

    private static String days(SolvedRoster solved, String agent) {
        return String.join(" ", solved.roster().of(agent).stream()
                .map(shift -> shift.start().atZone(solved.roster().week().zone()).toString().substring(0, 16)).toList());
    }

    @Test
    void case1_whatIsFreeIsDoneWithoutGoodwill() {
        for (var off : List.of("MON", "TUE")) {
            var center = two(ann -> ann.wishes(off, "00:00-24:00", "OFF", 1));
            var solved = solve(center, mondayAndTuesday(center), 0, Goodwill.FREE);
            assertThat(solved.cost().minor()).isEqualTo(8000);
            assertThat(days(solved, "ann")).isEqualTo(off.equals("MON") ? "2026-03-03T08:00" : "2026-03-02T08:00");
        }
    }

    @Test
    void case2_aWishThatCostsIsMetFromItsPriceOn() {
        // Sunday costs 25 % more; bob is needed on Monday, so that ann's Sunday is 10.00 of 80.00 more.
        var center = TestCenter.in("Europe/Berlin", "2026-W10")
                .pool("staff", pool -> pool.premium("sunday", DayOfWeek.SUNDAY, "25"))
                .contract("c", contract -> contract.paid("4h").weekly(4, 4).days(1))
                .agent("ann", ann -> ann.wishes("SUN", "08:00-12:00", "WORK", 1))
                .agent("bob");
        var requirement = TestRequirement.in(center).needs("voice", "MON", "08:00-12:00", 1).build();
        assertThat(solve(center, requirement, 0, share(0.1249)).cost().minor()).isEqualTo(8000);
        var met = solve(center, requirement, 0, share(0.125));
        assertThat(met.cost().minor()).isEqualTo(9000);
        assertThat(met.cheapest().minor()).isEqualTo(8000);
        assertThat(days(met, "ann")).isEqualTo("2026-03-08T08:00");
    }

    @Test
    void case3_noWishIsWorthAShortfall() {
        var center = TestCenter.in("Europe/Berlin", "2026-W10")
                .contract("c", contract -> contract.paid("4h").weekly(4, 4).days(1))
                .agent("ann", ann -> ann.wishes("MON", "00:00-24:00", "OFF", 1000));
        var requirement = TestRequirement.in(center).needs("voice", "MON", "08:00-12:00", 1).build();
        assertThat(solve(center, requirement, 0, share(1)).shortfallAgentMinutes()).isZero();
    }

    @Test
    void case4_theHeavierOfTwoWishesIsMet() {
        var center = two(ann -> ann.wishes("MON", "00:00-24:00", "OFF", 3))
                .agent("bob", bob -> bob.wishes("MON", "00:00-24:00", "OFF", 2));
        assertThat(days(solve(center, mondayAndTuesday(center), 0, Goodwill.FREE), "ann")).startsWith("2026-03-03");
    }

    @Test
    void case5_aShiftIsKeptLikeTheEarlierPlans() {
        var center = two(ann -> ann);
        for (int day = 0; day < 2; day++) {
            var turn = new EarlierWeek.Turn(day, 8 * 60, 240);
            var like = new EarlierWeek(Map.of("ann", List.of(turn)));
            var solved = solve(center, mondayAndTuesday(center), 0, new Goodwill(0, like));
            assertThat(days(solved, "ann")).isEqualTo("2026-03-0" + (2 + day) + "T08:00");
        }
    }

    @Test
    void case6_withoutAnEarlierPlanLastWeekIsKept() {
        var center = two(ann -> ann.previousShift("2026-02-24T08:00", "2026-02-24T12:00"));
        assertThat(days(solve(center, mondayAndTuesday(center), 0, Goodwill.FREE), "ann")).isEqualTo("2026-03-03T08:00");
    }

    @Test
    void case7_weekendsAreShared() {
        var center = TestCenter.in("Europe/Berlin", "2026-W10")
                .contract("c", contract -> contract.paid("4h").weekly(8, 8).days(2))
                .agent("ann").agent("bob");
        var requirement = TestRequirement.in(center)
                .needs("voice", "MON", "08:00-12:00", 1).needs("voice", "TUE", "08:00-12:00", 1)
                .needs("voice", "SAT", "08:00-12:00", 1).needs("voice", "SUN", "08:00-12:00", 1).build();
        for (long seed = 0; seed < 4; seed++) {
            var solved = solve(center, requirement, seed, Goodwill.FREE);
            assertThat(solved.shortfallAgentMinutes()).isZero();
            assertThat(Contentment.of(solved.roster(), center.folder(), null).fairness().weekends()).isEqualTo(1.0);
        }
    }

    @Test
    void drawnCentersKeepTheLimitsAndAreNeverWorseForTheirPeople() {
        int better = 0;
        for (long seed = 0; seed < 15; seed++) {
            var tiny = new TinyCenter(new SplittableRandom(seed), false);
            var center = wishing(tiny.drawMixed(3), seed);
            var folder = center.folder();
            var requirement = TestRequirement.in(center).needs("voice", "TUE", "08:00-18:00", 1).needs("voice", "SAT", "10:00-22:00", 2).build();
            var cheapest = solve(center, requirement, FEW, seed, null);
            var like = EarlierWeek.of(solve(center, requirement, FEW, seed + 1, null).roster(), folder.agents());
            for (double share : new double[] {0, 0.1}) {
                String what = "seed " + seed + " share " + share;
                var kind = solve(center, requirement, FEW, seed, new Goodwill(share, like));
                SolveRosterTest.assertSound(what, center, requirement, kind);
                assertThat(kind.cheapest()).as(what).isEqualTo(cheapest.cost());
                assertThat(kind.cost().minor()).as(what).isLessThanOrEqualTo((long) (cheapest.cost().minor() * (1 + share) + 1e-6));
                assertThat(kind.shortfallAgentMinutes()).as(what).isLessThanOrEqualTo(cheapest.shortfallAgentMinutes());
                double before = discontent(cheapest.roster(), folder, like);
                double after = discontent(kind.roster(), folder, like);
                assertThat(after).as(what).isLessThanOrEqualTo(before + 1e-6);
                better += after < before - 1e-6 ? 1 : 0;
            }
        }
        assertThat(better).isGreaterThan(10);
    }

    private static TestCenter wishing(TestCenter center, long seed) {
        var random = new SplittableRandom(seed);
        var days = List.of("MON", "TUE", "WED", "THU", "FRI", "SAT", "SUN");
        return center.agent("w", agent -> agent
                .wishes(days.get(random.nextInt(7)), "00:00-24:00", "OFF", 1 + random.nextInt(3))
                .wishes(days.get(random.nextInt(7)), "08:00-20:00", "WORK", 1 + random.nextInt(3))
                .wishes(days.get(random.nextInt(7)), "21:15-06:07", "OFF", random.nextInt(3)));
    }

    @Test
    void theFigureOfTheSearchIsThatOfTheRosterAfterEachChange() {
        for (long seed = 0; seed < 15; seed++) {
            var random = new SplittableRandom(seed);
            var tiny = new TinyCenter(random, false);
            var center = wishing(tiny.drawMixed(4), seed);
            var requirement = TestRequirement.in(center).needs("voice", "TUE", "08:00-18:00", 1).build();
            var like = EarlierWeek.of(solve(center, requirement, FEW, seed, null).roster(), center.folder().agents());
            var model = CompileModel.compile(center.folder(), center.week(), requirement);
            var state = new RosterState(model);
            var response = new BestResponse(model);
            var placed = new boolean[model.agents.size()];
            for (int a = 0; a < placed.length; a++) {
                placed[a] = model.classOfAgent[a] >= 0 && response.hasLegalWeek(model.classOfAgent[a]);
            }
            var unplanned = IntStream.range(0, placed.length).filter(a -> !placed[a])
                    .mapToObj(a -> new Roster.Unplanned(model.agents.get(a).id(), "")).toList();
            var discontent = new Discontent(state, placed, like);
            var moves = new WeekMoves(random);
            for (int i = 0; i < 300; i++) {
                int agent = random.nextInt(placed.length);
                if (!placed[agent]) {
                    continue;
                }
                long[] next = new long[state.weeks[agent].length];
                if (moves.change(state.kindOf(agent), state.weeks[agent], next)) {
                    double said = discontent.total() + discontent.delta(agent, next);
                    discontent.set(agent, next);
                    state.set(agent, next);
                    double slow = discontent(ToRoster.of(model, state.weeks, unplanned), center.folder(), like);
                    assertThat(discontent.total()).as("seed %d", seed).isCloseTo(said, within(1e-6)).isCloseTo(slow, within(1e-6));
                }
            }
        }
    }

    /** Slow and plain, from the roster. */
    private static double discontent(Roster roster, CenterFolder folder, EarlierWeek like) {
        return unmet(roster, folder) + unfair(roster, folder) + changed(roster, folder, like);
    }

    private static double unmet(Roster roster, CenterFolder folder) {
        var unplanned = roster.unplanned().stream().map(Roster.Unplanned::agentId).toList();
        var wishes = folder.agents().stream()
                .filter(agent -> !unplanned.contains(agent.id()))
                .flatMap(agent -> Wish.in(roster.week(), agent).stream())
                .filter(wish -> wish.isUnderstood() && wish.weight() > 0)
                .toList();
        double mean = wishes.stream().mapToInt(Wish::weight).average().orElse(1);
        return wishes.stream().filter(wish -> !wish.isMetBy(roster.of(wish.agent().id()))).mapToDouble(wish -> wish.weight() / mean).sum();
    }

    private static double unfair(Roster roster, CenterFolder folder) {
        var unplanned = roster.unplanned().stream().map(Roster.Unplanned::agentId).toList();
        double sum = 0;
        for (var burden : Burden.values()) {
            for (var key : folder.agents().stream().map(agent -> List.of(agent.pool().id(), agent.contract().id())).distinct().toList()) {
                var group = folder.agents().stream()
                        .filter(agent -> key.equals(List.of(agent.pool().id(), agent.contract().id())) && !unplanned.contains(agent.id()))
                        .filter(agent -> present(agent, folder, roster) > 0)
                        .toList();
                double[] present = group.stream().mapToDouble(agent -> present(agent, folder, roster)).toArray();
                double[] dates = group.stream().mapToDouble(agent -> burden.dates(roster.of(agent.id()), agent.zone())).toArray();
                double all = Arrays.stream(dates).sum();
                double days = Arrays.stream(present).sum();
                for (int i = 0; i < dates.length; i++) {
                    sum += 0.5 * Math.pow(dates[i] - all * present[i] / days, 2);
                }
            }
        }
        return sum;
    }

    private static int present(Agent agent, CenterFolder folder, Roster roster) {
        return 7 - WorkRules.of(agent, folder.center(), roster.week()).absentDates().size();
    }

    private static double changed(Roster roster, CenterFolder folder, EarlierWeek like) {
        var now = EarlierWeek.of(roster, folder.agents());
        var unplanned = roster.unplanned().stream().map(Roster.Unplanned::agentId).toList();
        double sum = 0;
        for (var agent : folder.agents()) {
            for (int d = 0; d <= 7 && !unplanned.contains(agent.id()); d++) {
                int day = d;
                var before = like.of(agent.id()).stream().filter(turn -> turn.day() == day).toList();
                var after = now.of(agent.id()).stream().filter(turn -> turn.day() == day).toList();
                for (int i = 0; i < before.size(); i++) {
                    double apart = i >= after.size() ? 240 : Math.abs(before.get(i).start() - after.get(i).start())
                            + Math.abs(before.get(i).minutes() - after.get(i).minutes());
                    sum += 0.5 * Math.min(1, apart / 240);
                }
            }
        }
        return sum;
    }
}
