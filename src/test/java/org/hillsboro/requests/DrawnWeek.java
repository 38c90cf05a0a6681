package org.hillsboro.requests;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import org.hillsboro.TestCenter;
import org.hillsboro.TestRequirement;
import org.hillsboro.drafts.Draft;
import org.hillsboro.drafts.DraftRoster;
import org.hillsboro.drafts.EditAnswer;
import org.hillsboro.drafts.EditOrder;
import org.hillsboro.drafts.RosterEdit;
import org.hillsboro.publishing.PublishedRoster;
import org.hillsboro.roster.Coverage;
import org.hillsboro.roster.LegalityCheck;
import org.hillsboro.roster.Roster;
import org.hillsboro.roster.RosterCost;
import org.hillsboro.roster.Rule;
import org.hillsboro.roster.Violation;
import org.hillsboro.staffing.StaffingRequirement;

/** A published week of legal shifts that are drawn from a seed, over a clock change, for six agents of three pools. */
final class DrawnWeek {

    static final List<String> AGENTS = List.of("ann", "bob", "cid", "dan", "eve", "fay");

    final SplittableRandom random;
    final StandingWeek standing;
    private final TestCenter center;
    private final StaffingRequirement requirement;

    /** Everything that can be said of the roster, counted from nothing. */
    record FullCount(List<Violation> violations, BigDecimal shortfall, long cost) {}

    DrawnWeek(long seed) {
        random = new SplittableRandom(seed);
        center = TestCenter.in("Europe/Berlin", "2026-W13")
                .queue("voice", queue -> queue)
                .queue("chat", queue -> queue.open("Mon-Sun 06:00-22:00"))
                .site("tower", 3)
                .pool("house", pool -> pool.at("tower").hourly("15.55").premium("night", "22:00-06:00", "33.3"))
                .pool("vendor", pool -> pool.hourly("9.99").committedHours(12).handleTimeFactor("1.3"))
                .contract("full", contract -> contract.weekly(0, 40).days(5).paid("4h", "8h").startEvery("30m")
                        .restBetweenShifts("11h").meal(30, "1h", "4h"))
                .contract("micro", contract -> contract.perDay(2).gapWithinDay("1h").startBetween("06:00-20:00").paid("2h", "3h", "4h"))
                .agent("ann", agent -> agent.contract("full"))
                .agent("bob", agent -> agent.contract("full"))
                .agent("cid", agent -> agent.contract("micro").pool("vendor"))
                .agent("dan", agent -> agent.contract("micro").pool("vendor").zone("Asia/Kolkata").queues("chat"))
                .agent("eve", agent -> agent.contract("micro").paidAbsence("2026-03-25", "2026-03-26"))
                .agent("fay", agent -> agent.contract("full").pool("vendor"));
        requirement = TestRequirement.in(center)
                .needs("voice", "MON", "08:00-18:00", 2)
                .needs("chat", "MON", "09:00-12:00", 1)
                .needs("voice", "SUN", "00:00-24:00", 1)
                .build();
        var roster = new DraftRoster(new Roster(center.week(), List.of(), List.of()), center.folder(), requirement, List.of());
        for (int i = 0; i < 60; i++) {
            add(roster);
        }
        var id = new UUID(seed, 0);
        var published = new PublishedRoster(id, "drawn", "2026-W13", 1, id, roster.version(), "", "", Instant.EPOCH, null);
        standing = new StandingWeek(published, new Draft(id, id, 1, "drawn", 1, "2026-W13", "", Instant.EPOCH, 0), roster);
    }

    private void add(DraftRoster roster) {
        // The clocks go forward: the week has an hour less.
        var start = center.week().start().plus(Duration.ofMinutes(30L * random.nextInt(7 * 48 - 2)));
        if (random.nextBoolean()) {
            start = center.week().start().plus(Duration.ofMinutes(30L * (12 + random.nextInt(28))));
        }
        roster.apply(new EditOrder(
                new RosterEdit.AddShift(pick(AGENTS), start, pick(List.of(120, 180, 240, 240, 480))), roster.version(), "", ""));
    }

    <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /** What a full count says of the roster after the edit, which is taken back again. */
    FullCount after(RosterEdit edit) {
        var roster = standing.roster();
        if (!(roster.apply(new EditOrder(edit, roster.version(), "", "")) instanceof EditAnswer.Applied)) {
            return new FullCount(List.of(new Violation(Rule.ONE_PLACE, "", Instant.EPOCH, 1, "refused")),
                    BigDecimal.ZERO, 0);
        }
        var counted = now();
        roster.apply(new EditOrder(new RosterEdit.UndoEdit(roster.version()), roster.version(), "", ""));
        return counted;
    }

    FullCount now() {
        var roster = standing.roster().roster();
        var folder = standing.roster().folder();
        return new FullCount(
                new ArrayList<>(LegalityCheck.violations(roster, folder)),
                Coverage.of(roster, folder, requirement).shortfallAgentMinutes(),
                RosterCost.of(roster, folder).total().minor());
    }
}
