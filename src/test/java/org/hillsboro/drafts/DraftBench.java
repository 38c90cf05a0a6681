package org.hillsboro.drafts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.hillsboro.folder.CenterFolder;
import org.hillsboro.folder.ReadCenterFolder;
import org.hillsboro.roster.Roster;
import org.hillsboro.solving.SolveLimits;
import org.hillsboro.solving.SolveRoster;
import org.hillsboro.staffing.StaffingRequirement;
import org.hillsboro.staffing.TakeRequirement;
import org.hillsboro.time.PlanningWeek;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * How long previews and edits of large rosters take; run by name only:
 * {@code ./mvnw -o test -Dtest=DraftBench}. Only figures that no load on the machine explains fail.
 */
class DraftBench {

    private static final Path SHARED = Path.of(System.getenv().getOrDefault("HILLSBORO_SHARED", "../shared"), "centers");
    private static final int EDITS = 2000;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final SplittableRandom random = new SplittableRandom(7);

    @ParameterizedTest
    @ValueSource(strings = {"bench-2000", "bench-1000-20-queues", "bench-5000"})
    void editsAnswerAtOnce(String name) {
        assumeTrue(Files.isDirectory(SHARED.resolve(name)), "skipped: the shared test centers are not beside the project");
        var folder = ReadCenterFolder.read(SHARED.resolve(name));
        var given = Objects.requireNonNull(folder.requirement());
        var week = PlanningWeek.holding(
                given.rows().getFirst().start(), folder.center().weekStarts(), folder.center().zone());
        var requirement = TakeRequirement.take(folder.center(), given, week);
        var limits = new SolveLimits(Duration.ofSeconds(5), null, null, 0);
        var roster = SolveRoster.solve(folder, week, requirement, limits, progress -> {}, () -> false).roster();
        measure(name, folder, requirement, roster);
    }

    private void measure(String name, CenterFolder folder, StaffingRequirement requirement, Roster roster) {
        long start = System.nanoTime();
        var draft = new DraftRoster(roster, folder, requirement, List.of());
        System.out.printf("%s: %d agents, %d shifts, opened in %d ms%n", name, folder.agents().size(),
                roster.shifts().size(), (System.nanoTime() - start) / 1_000_000);
        var previews = new double[EDITS];
        var applies = new double[EDITS];
        var processor = new double[EDITS];
        var undos = new ArrayList<Double>();
        var answers = new TreeMap<String, Integer>();
        var shifts = draft.shifts();
        for (int i = 0; i < EDITS; i++) {
            var edit = edit(shifts, folder, roster.week());
            long begin = System.nanoTime();
            draft.preview(edit);
            long between = System.nanoTime();
            long busy = THREADS.getCurrentThreadCpuTime();
            var answer = draft.apply(new EditOrder(edit, draft.version(), "sue", ""));
            applies[i] = (System.nanoTime() - between) / 1e6;
            processor[i] = (THREADS.getCurrentThreadCpuTime() - busy) / 1e6;
            previews[i] = (between - begin) / 1e6;
            answers.merge(answer.getClass().getSimpleName(), 1, Integer::sum);
            if (answer instanceof EditAnswer.Applied applied) {
                long undoing = System.nanoTime();
                draft.apply(new EditOrder(new RosterEdit.UndoEdit(applied.edit().id()), draft.version(), "sue", ""));
                undos.add((System.nanoTime() - undoing) / 1e6);
            }
        }
        System.out.printf("%s %s%n", name, answers);
        print("preview", previews);
        print("apply", applies);
        print("of it on the processor", processor);
        print("undo", undos.stream().mapToDouble(Double::doubleValue).toArray());
        assertThat(Arrays.stream(applies).sum() / EDITS).isLessThan(200);
    }

    private RosterEdit edit(List<DraftShift> shifts, CenterFolder folder, PlanningWeek week) {
        var shift = shifts.get(random.nextInt(shifts.size()));
        var other = shifts.get(random.nextInt(shifts.size()));
        var start = shift.shift().start();
        return switch (random.nextInt(6)) {
            case 0 -> new RosterEdit.SwapShifts(shift.id(), other.id());
            case 1 -> new RosterEdit.GiveShift(shift.id(), folder.agents().get(random.nextInt(folder.agents().size())).id());
            case 2 -> new RosterEdit.SetAbsent(
                    shift.shift().agentId(), start, start.plus(Duration.ofHours(4)), "SICK", true);
            case 3 -> new RosterEdit.PinShift(shift.id());
            default -> {
                var sooner = start.minus(Duration.ofMinutes(30));
                yield new RosterEdit.MoveShift(shift.id(), week.holds(sooner) ? sooner : start);
            }
        };
    }

    private static void print(String what, double[] millis) {
        Arrays.sort(millis);
        System.out.printf("  %-22s n %d, median %.2f ms, p99 %.2f ms, largest %.2f ms%n", what, millis.length,
                millis[millis.length / 2], millis[millis.length * 99 / 100], millis[millis.length - 1]);
    }
}
