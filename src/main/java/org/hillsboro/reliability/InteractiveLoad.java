package org.hillsboro.reliability;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.hillsboro.reliability.Client.Answer;
import org.hillsboro.reliability.EditClient.Edit;

/**
 * Schedulers look and edit while a plan is solved. Requests come at times drawn beforehand, as from people who know
 * nothing of each other, and their latency counts from those times: a service that stalls is not asked less.
 */
final class InteractiveLoad {

    private static final double MOST_MILLIS = 400;
    private static final double NANOS_PER_SECOND = 1e9;
    private static final int PAGE = 100;

    /** What is asked, each with how often of {@link #TIMES}. */
    private enum Kind {
        TOTALS(3),
        SHIFTS(5),
        COVERAGE(3),
        VIOLATIONS(1),
        PLANS(2),
        AGENTS(1),
        PREVIEW(3),
        EDIT(2);

        private static final List<Kind> TIMES = new ArrayList<>();

        static {
            for (var kind : values()) {
                IntStream.range(0, kind.times).forEach(i -> TIMES.add(kind));
            }
        }

        private final int times;

        Kind(int times) {
            this.times = times;
        }
    }

    private final Client client;
    private final String center;
    private final String draft;
    private final List<String> shifts;
    private final AtomicLong version = new AtomicLong();

    private InteractiveLoad(Client client, String center, String draft) {
        this.client = client;
        this.center = center;
        this.draft = draft;
        this.shifts = EditClient.shifts(client, draft);
    }

    static void measure(Bench bench, Client client) {
        var scale = bench.scale();
        var scheduler = new Scheduler(client);
        String center = scheduler.send(bench.named("interactive"), MadeCenter.of("Interactive", scale.agents(), 4));
        String draft = scheduler.draft(scheduler.order(center, scale.solveSeconds()));
        var load = new InteractiveLoad(client, center, draft);
        String solved = scheduler.order(center, scale.interactive().toSeconds() + 600.0);
        while (!scheduler.plan(solved).path("progress").path("phase").asString().equals("SOLVING")) {
            Interrupted.sleep(Duration.ofMillis(100));
        }
        load.send(bench);
        var plan = scheduler.plan(solved);
        bench.figures().promise("the plan is still being solved at the end", "yes",
                plan.path("state").asString().equals("RUNNING"), "%.0f s searched", plan.path("progress").path("elapsed").asDouble());
        client.post(solved + "/stop", "").expect(202);
    }

    private void send(Bench bench) {
        Map<Kind, Latencies> latencies = new EnumMap<>(Kind.class);
        var all = new Latencies();
        var faults = new ConcurrentLinkedQueue<String>();
        var random = bench.random().split();
        long end = bench.clockwork().nanoTime() + bench.scale().interactive().toNanos();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            double due = bench.clockwork().nanoTime();
            while (due < end) {
                due += random.nextExponential() * NANOS_PER_SECOND / bench.scale().perSecond();
                long time = (long) due;
                LockSupport.parkNanos(time - bench.clockwork().nanoTime());
                var kind = Kind.TIMES.get(random.nextInt(Kind.TIMES.size()));
                var choice = random.split();
                var ofKind = latencies.computeIfAbsent(kind, first -> new Latencies());
                threads.execute(() -> {
                    ask(kind, choice, faults);
                    long taken = bench.clockwork().nanoTime() - time;
                    ofKind.add(taken);
                    all.add(taken);
                });
            }
        }
        var figures = bench.figures();
        latencies.forEach((kind, taken) -> figures.tell(kind + ", p50 / p95 / p99 / max of " + taken.count(), "%s", taken));
        figures.tell("all, p50 / p95 / p99 / max of " + all.count(), "%s", all);
        figures.promise("p99 of all", "400 ms", all.quantile(0.99) < MOST_MILLIS, "%.0f ms", all.quantile(0.99));
        figures.promiseNone("answers that nobody should get", List.copyOf(faults));
    }

    private void ask(Kind kind, SplittableRandom random, ConcurrentLinkedQueue<String> faults) {
        try {
            var answer = answer(kind, random);
            // 409: others edited the same; 422: the rules forbid the edit.
            boolean allowed = answer.isAcknowledged() || kind == Kind.EDIT && (answer.status() == 409 || answer.status() == 422);
            if (!allowed) {
                faults.add(answer.request() + ": " + answer.status() + " " + answer.text());
            }
        } catch (Client.NoAnswer lost) {
            faults.add(String.valueOf(lost.getMessage()));
        }
    }

    private Answer answer(Kind kind, SplittableRandom random) {
        return switch (kind) {
            case TOTALS -> client.get(draft);
            case SHIFTS -> client.get(draft + "/shifts?limit=" + PAGE + "&offset=" + random.nextInt(shifts.size()));
            case COVERAGE -> client.get(draft + "/coverage");
            case VIOLATIONS -> client.get(draft + "/violations");
            case PLANS -> client.get("/api/plans?center=" + center);
            case AGENTS -> client.get("/api/centers/" + center + "/agents?limit=" + PAGE);
            case PREVIEW -> client.post(draft + "/preview", "{\"edit\": " + Edit.any(random, shifts).json() + "}");
            case EDIT -> {
                var answer = client.post(draft + "/edits", "{\"edit\": %s, \"baseVersion\": %d}".formatted(
                        Edit.any(random, shifts).json(), version.get()));
                if (answer.isAcknowledged() || answer.status() == 409) {
                    version.accumulateAndGet(answer.json().path("version").asLong(), Math::max);
                }
                yield answer;
            }
        };
    }
}
