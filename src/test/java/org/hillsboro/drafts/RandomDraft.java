package org.hillsboro.drafts;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.hillsboro.TestCenter;
import org.hillsboro.TestRequirement;
import org.hillsboro.roster.Roster;
import org.hillsboro.staffing.StaffingRequirement;

/** Draws edits from a seed, for a center in whose clock-change week little is forbidden and everything is paid otherwise. */
final class RandomDraft {

    final TestCenter center;
    final StaffingRequirement requirement;
    final DraftRoster draft;
    private final SplittableRandom random;

    RandomDraft(long seed) {
        random = new SplittableRandom(seed);
        center = center();
        requirement = TestRequirement.in(center)
                .needs("voice", "MON", "08:00-18:00", 2)
                .needs("chat", "MON", "09:00-12:00", 1)
                .needs("voice", "WED", "00:00-24:00", 1)
                .needs("chat", "SUN", "00:00-24:00", 2)
                .build();
        draft = new DraftRoster(
                new Roster(center.week(), List.of(), List.of(new Roster.Unplanned("dan", "no legal week"))),
                center.folder(), requirement, List.of());
    }

    private static TestCenter center() {
        return TestCenter.in("Europe/Berlin", "2026-W13")
                .queue("voice", queue -> queue)
                .queue("chat", queue -> queue.open("Mon-Sun 06:00-22:00"))
                .site("tower", 2)
                .pool("house", pool -> pool.at("tower").hourly("15.55").overhead("6.20").overtime(10, "50")
                        .premium("night", "22:00-06:00", "33.3").premium("sunday", DayOfWeek.SUNDAY, "25"))
                .pool("vendor", pool -> pool.hourly("9.99").committedHours(12).handleTimeFactor("1.3"))
                .contract("full", contract -> contract.weekly(0, 40).days(5).paid("4h", "8h").startEvery("30m")
                        .restBetweenShifts("11h").meal(30, "1h", "4h").restBreak(15, "1h", null).startSpread("10h"))
                .contract("micro", contract -> contract.perDay(2).gapWithinDay("2h").spanWithinDay("12h")
                        .startBetween("06:00-20:00").paid("2h", "3h", "4h"))
                .contract("fixed", contract -> contract.weekly(8, 16).paid("4h", "8h"))
                .agent("ann", agent -> agent.contract("full"))
                .agent("bob", agent -> agent.contract("full").previousShiftInWeek("2026-03-22T20:00", "2026-03-23T04:00"))
                .agent("cid", agent -> agent.contract("micro").pool("vendor").available("MON", "06:00-20:00")
                        .available("WED", "00:00-24:00").available("SUN", "00:00-24:00"))
                .agent("dan", agent -> agent.contract("fixed").pool("vendor").zone("Asia/Kolkata").queues("chat"))
                .agent("eve", agent -> agent.contract("fixed").paidAbsence("2026-03-25", "2026-03-26"))
                .holiday("2026-03-29");
    }

    /** Mostly possible, sometimes of things that are not there. */
    RosterEdit next() {
        return switch (random.nextInt(15)) {
            case 0, 1, 2 -> new RosterEdit.AddShift(agent(), time(), paidMinutes());
            case 3 -> new RosterEdit.MoveShift(shift(), time());
            case 4 -> new RosterEdit.ResizeShift(shift(), time(), paidMinutes());
            case 5 -> new RosterEdit.MoveBreak(shift(), random.nextInt(2), time());
            case 6 -> new RosterEdit.GiveShift(shift(), agent());
            case 7 -> new RosterEdit.SwapShifts(shift(), shift());
            case 8 -> new RosterEdit.DropShift(shift());
            case 9 -> absent();
            case 10 -> presentAgain();
            case 11 -> random.nextBoolean() ? new RosterEdit.PinShift(shift()) : new RosterEdit.UnpinShift(shift());
            case 12 -> new RosterEdit.Together(List.of(next(), next()));
            case 13 -> leave();
            default -> new RosterEdit.UndoEdit(1 + random.nextLong(Math.max(1, draft.version())));
        };
    }

    String reason() {
        return random.nextBoolean() ? "agreed on the phone" : "";
    }

    /** One of the last versions. */
    long basedOn() {
        return random.nextLong(Math.max(0, draft.version() - 3), draft.version() + 1);
    }

    private String agent() {
        return pick(List.of("ann", "bob", "cid", "dan", "eve"));
    }

    private String shift() {
        var ids = new ArrayList<>(draft.shifts().stream().map(DraftShift::id).toList());
        return ids.isEmpty() || random.nextInt(30) == 0 ? "none" : pick(ids);
    }

    private Instant time() {
        var date = center.week().firstDate().plusDays(pick(List.of(0, 0, 1, 2, 4, 6, 6)));
        return date.atStartOfDay(center.week().zone()).toInstant().plus(Duration.ofMinutes(15L * random.nextInt(96)));
    }

    private int paidMinutes() {
        return pick(List.of(120, 180, 240, 240, 480, 480, 300));
    }

    private RosterEdit absent() {
        var from = time();
        return new RosterEdit.SetAbsent(
                agent(), from, from.plus(Duration.ofHours(pick(List.of(-1, 2, 24, 48)))), "SICK", random.nextBoolean());
    }

    private RosterEdit leave() {
        var shifts = draft.shifts();
        if (shifts.isEmpty()) {
            return absent();
        }
        var shift = pick(shifts);
        return new RosterEdit.LeaveShift(
                shift.id(), shift.shift().start().plus(Duration.ofMinutes(15L * random.nextInt(16))), "SICK", random.nextBoolean());
    }

    private RosterEdit presentAgain() {
        var agent = pick(draft.folder().agents());
        if (agent.absences().isEmpty()) {
            return absent();
        }
        var absence = pick(agent.absences());
        return new RosterEdit.RemoveAbsence(agent.id(), absence.from(), absence.to());
    }

    private <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
