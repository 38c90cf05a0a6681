package org.hillsboro.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.hillsboro.examples.NastyCenter;
import org.hillsboro.folder.CenterFolder;
import org.hillsboro.folder.ReadCenterFolder;
import org.hillsboro.roster.Activity;
import org.hillsboro.roster.LegalityCheck;
import org.hillsboro.roster.Roster;
import org.hillsboro.roster.Shift;
import org.hillsboro.time.PlanningWeek;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Rosters near a legal one, some of them legal, judged twice: by LegalityCheck, RosterCost and Coverage (whose figures
 * are written) and by the audit (which reads them back). Both must agree on each.
 */
class TwoJudgesTest {

    private static final int CASES = 150;

    @TempDir
    private Path here;

    @Test
    void theAuditAgreesWithTheProgramOnLegalAndOnIllegalRosters() throws IOException {
        Path center = NastyCenter.writeInto(here.resolve("center"));
        CenterFolder folder = ReadCenterFolder.read(center);
        Roster legal = HandMadeRoster.of(PlanningWeek.parse(NastyCenter.WEEK, DayOfWeek.MONDAY, NastyCenter.ZONE));
        var random = new Random(2003);
        int illegal = 0;
        for (int i = 0; i < CASES; i++) {
            Roster near = near(legal, random, folder);
            boolean broken = !LegalityCheck.violations(near, folder).isEmpty();
            illegal += broken ? 1 : 0;

            var audit = PlanAudit.of(center, WrittenPlan.write(folder, near, here.resolve("plan")));

            assertThat(!audit.broken.isEmpty()).as("%s, %s", i, LegalityCheck.violations(near, folder)).isEqualTo(broken);
            assertThat(audit.wrong).as("case %d", i).allMatch(finding -> finding.startsWith("hard_violations"));
        }
        assertThat(illegal).isBetween(CASES / 5, CASES * 4 / 5);
    }

    /** One change: a shift moved, given to another, left out, or one of its breaks moved. */
    private static Roster near(Roster roster, Random random, CenterFolder folder) {
        var shifts = new ArrayList<>(roster.shifts());
        int index = random.nextInt(shifts.size());
        var shift = shifts.get(index);
        int quarters = random.nextInt(1, 13) * (random.nextBoolean() ? 1 : -1);
        switch (random.nextInt(8)) {
            case 0 -> shifts.remove(index);
            case 1 -> shifts.set(index, new Shift(
                    folder.agents().get(random.nextInt(folder.agents().size())).id(), shift.activities()));
            case 2, 3, 4 -> shifts.set(index, moved(shift, quarters));
            default -> shifts.set(index, withMovedBreak(shift, random));
        }
        shifts.sort(Comparator.comparing(Shift::start));
        return new Roster(roster.week(), List.copyOf(shifts), roster.unplanned());
    }

    private static Shift moved(Shift shift, int quarters) {
        var by = Duration.ofMinutes(15L * quarters);
        return new Shift(shift.agentId(), shift.activities().stream()
                .map(part -> new Activity(part.kind(), part.start().plus(by), part.end().plus(by), part.paid()))
                .toList());
    }

    private static Shift withMovedBreak(Shift shift, Random random) {
        var parts = new ArrayList<>(shift.activities());
        if (parts.size() < 3) {
            return shift;
        }
        int at = 1 + 2 * random.nextInt(parts.size() / 2);
        var before = parts.get(at - 1);
        var rest = parts.get(at);
        var after = parts.get(at + 1);
        int most = (int) Math.min(8, after.minutes() / 15 - 1);
        int least = (int) -Math.min(8, before.minutes() / 15 - 1);
        var by = Duration.ofMinutes(15L * random.nextInt(least, most + 1));
        parts.set(at - 1, new Activity(before.kind(), before.start(), before.end().plus(by), before.paid()));
        parts.set(at, new Activity(rest.kind(), rest.start().plus(by), rest.end().plus(by), rest.paid()));
        parts.set(at + 1, new Activity(after.kind(), after.start().plus(by), after.end(), after.paid()));
        return new Shift(shift.agentId(), List.copyOf(parts));
    }
}
