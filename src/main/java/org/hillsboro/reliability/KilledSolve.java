package org.hillsboro.reliability;

import java.time.Duration;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.hillsboro.reliability.Client.NoAnswer;
import org.hillsboro.reliability.Client.Unexpected;
import org.jspecify.annotations.Nullable;

/** A plan that is being solved while the service is killed: it goes on by itself, and from no worse. */
final class KilledSolve implements KilledWork {

    private static final Duration LOOK_EVERY = Duration.ofMillis(200);
    private static final Duration LONGEST = Duration.ofSeconds(90);
    private static final Duration FURTHER = Duration.ofSeconds(2);

    private final Bench bench;
    private final String center;
    private @Nullable WatchedPlan plan;

    KilledSolve(Bench bench) {
        this.bench = bench;
        this.center = bench.named("solved");
    }

    @Override
    public String name() {
        return "solve";
    }

    @Override
    public void prepare(Client client) {
        new Scheduler(client).send(center, MadeCenter.of("Solved", bench.scale().solvedAgents(), 8));
    }

    @Override
    public double longest() {
        return 25;
    }

    @Override
    public void work(Client client, BooleanSupplier ended) {
        var ordered = new WatchedPlan(new Scheduler(client).order(center, 600), bench.clockwork());
        plan = ordered;
        try {
            while (!ended.getAsBoolean()) {
                ordered.look(client);
                Interrupted.sleep(LOOK_EVERY);
            }
        } catch (NoAnswer | Unexpected failed) {
            return;
        }
    }

    @Override
    public List<String> faults(Client client) {
        var ordered = plan;
        if (ordered == null) {
            return List.of();
        }
        long back = bench.clockwork().nanoTime();
        var now = ordered.look(client);
        double before = now.path("progress").path("elapsed").asDouble();
        int attempt = now.path("attempt").asInt();
        var going = ordered.await(client, LONGEST, one -> WatchedPlan.isSolving(one)
                && (one.path("attempt").asInt() > attempt || one.path("progress").path("elapsed").asDouble() != before));
        if (going == null) {
            return List.of("lost: the plan does not go on, it is " + ordered.look(client).path("state"));
        }
        bench.figures().tell("the plan goes on after", "%.1f s", bench.clockwork().secondsSince(back));
        ordered.await(client, FURTHER, one -> false);
        return ordered.faults(client, List.of(back));
    }
}
