package org.hillsboro.web;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.function.IntConsumer;
import org.hillsboro.accounts.Role;
import org.hillsboro.solving.SolveLimits;
import org.hillsboro.solving.SolveRoster;
import org.hillsboro.staffing.TakeRequirement;
import org.hillsboro.time.PlanningWeek;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * How long a scheduler waits at 2,000 agents, HTTP and database included, beside a request that does nothing; without
 * them {@code hillsboro bench editing} measures. Run by name only: {@code ./mvnw -o test -Dtest=EditingBench}. Prints, and fails for nothing but a wrong answer.
 */
class EditingBench {

    private static final Path SHARED = Path.of(System.getenv().getOrDefault("HILLSBORO_SHARED", "../shared"), "centers");
    private static final int TIMES = 200;

    private final SplittableRandom random = new SplittableRandom(7);
    private long version;

    @Test
    void previewsAndEditsOfTwoThousandAgents() {
        assumeTrue(Files.isDirectory(SHARED.resolve("bench-2000")), "skipped: the shared test centers are not beside the project");
        try (var service = RunningHillsboro.start()) {
            var center = DraftedCenter.of(service, SHARED.resolve("bench-2000"), "bench");
            var sue = service.signedIn(Role.SCHEDULER, null, null);
            String draft = opened(center, sue);
            var shifts = sue.get(draft + "/shifts?limit=500").expect(200).json().path("items");
            measure("warm-up", i -> sue.post(draft + "/preview", "{\"edit\": " + edit(shifts) + "}").expect(200));
            measure("who am I", i -> sue.get("/api/session").expect(200));
            measure("preview", i -> sue.post(draft + "/preview", "{\"edit\": " + edit(shifts) + "}").expect(200));
            measure("edit", i -> {
                var answer = sue.post(draft + "/edits", "{\"edit\": %s, \"baseVersion\": %d}".formatted(edit(shifts), version));
                if (answer.status() != 422) {
                    version = answer.expect(200).json().path("version").asLong();
                }
            });
            measure("totals", i -> sue.get(draft).expect(200));
            measure("a page of shifts", i -> sue.get(draft + "/shifts?offset=" + 100 * i % 9000).expect(200));
            service.restart();
            long start = System.nanoTime();
            sue.at(service.address()).get(draft + "/shifts?limit=1").expect(200);
            System.out.printf("first touch after a restart, %d edits: %d ms%n", version, (System.nanoTime() - start) / 1_000_000);
        }
    }

    static String opened(DraftedCenter center, Browser sue) {
        var folder = center.folder();
        var given = Objects.requireNonNull(folder.requirement());
        var week = PlanningWeek.holding(given.rows().getFirst().start(), folder.center().weekStarts(), folder.center().zone());
        var limits = new SolveLimits(Duration.ofSeconds(5), null, null, 0);
        var requirement = TakeRequirement.take(folder.center(), given, week);
        var solved = SolveRoster.solve(folder, week, requirement, limits, progress -> {}, () -> false);
        var plan = center.plan(solved.roster());
        long start = System.nanoTime();
        String draft = sue.post("/api/drafts", "{\"plan\": \"" + plan + "\"}").expect(201).header("Location");
        System.out.printf("opened %d shifts in %d ms%n", solved.roster().shifts().size(), (System.nanoTime() - start) / 1_000_000);
        return draft;
    }

    private String edit(JsonNode shifts) {
        var one = shifts.get(random.nextInt(shifts.size())).path("id").asString();
        var other = shifts.get(random.nextInt(shifts.size())).path("id").asString();
        return one.equals(other)
                ? "{\"kind\": \"PinShift\", \"shift\": \"%s\"}".formatted(one)
                : "{\"kind\": \"SwapShifts\", \"shift\": \"%s\", \"other\": \"%s\"}".formatted(one, other);
    }

    private static void measure(String what, IntConsumer request) {
        var millis = new double[TIMES];
        for (int i = 0; i < TIMES; i++) {
            long start = System.nanoTime();
            request.accept(i);
            millis[i] = (System.nanoTime() - start) / 1e6;
        }
        Arrays.sort(millis);
        System.out.printf("%-18s n %d, median %.1f ms, p99 %.1f ms, largest %.1f ms%n", what, TIMES, millis[TIMES / 2],
                millis[TIMES * 99 / 100], millis[TIMES - 1]);
    }
}
