package org.hillsboro.reliability;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Three services on one database: what one was solving when it died, or stood still, another goes on with. */
final class Takeover {

    private static final int NODES = 3;
    private static final double MOST_SECONDS = 30;
    private static final Duration LONGEST = Duration.ofSeconds(90);
    private static final Duration BEFORE = Duration.ofSeconds(15);
    private static final Duration LATE_WRITES = Duration.ofSeconds(12);

    private final Bench bench;
    private final List<Node> nodes;
    private final List<Long> kills = new ArrayList<>();
    private Client client;

    private Takeover(Bench bench, List<Node> nodes, Client client) {
        this.bench = bench;
        this.nodes = nodes;
        this.client = client;
    }

    static void measure(Bench bench) {
        var bundled = bench.database("takeover");
        Client client;
        try (var owner = bench.running(bundled)) {
            client = owner.client();
            // Three on one database that none of them owns.
            owner.node().kill();
        }
        var database = bundled.leftOpen();
        var nodes = Stream.generate(() -> bench.node(database)).limit(NODES).toList();
        try {
            nodes.forEach(Node::awaitHealthy);
            new Takeover(bench, nodes, client.at(nodes.getFirst().address())).measure();
        } finally {
            nodes.forEach(Node::close);
        }
    }

    private void measure() {
        var scheduler = new Scheduler(client);
        String center = scheduler.send(bench.named("takeover"), MadeCenter.of("Takeover", bench.scale().solvedAgents(), 5));
        var plan = new WatchedPlan(scheduler.order(center, 600), bench.clockwork());
        var first = solvedFor(plan, BEFORE);
        askAnotherThan(first);
        kills.add(bench.clockwork().nanoTime());
        first.kill();
        var second = afterwards(plan, first, "killed: another goes on after");

        solvedFor(plan, BEFORE);
        askAnotherThan(second);
        kills.add(bench.clockwork().nanoTime());
        second.standStill();
        var third = afterwards(plan, second, "stands still: another goes on after");
        second.goOn();
        int attempt = plan.look(client).path("attempt").asInt();
        var stolen = plan.await(client, LATE_WRITES, now -> now.path("attempt").asInt() != attempt || !third.isNamed(node(now)));
        bench.figures().promise("the late writer is fenced off", "yes", stolen == null && second.isHealthy(),
                stolen == null ? "yes, it answers and writes nothing" : "no: " + stolen.path("attempt"));
        bench.figures().promiseNone("costs worse than a checkpoint", plan.faults(client, kills));
        int ends = client.all("/api/audit?action=end-plan&subject=plan/" + plan.path().substring(plan.path().lastIndexOf('/') + 1)).size();
        bench.figures().promise("ends of the plan in the audit trail", "1", ends == 1, "%d", ends);
    }

    private Node solvedFor(WatchedPlan plan, Duration time) {
        var solving = expect(plan.await(client, LONGEST, WatchedPlan::isSolving), "no service took the plan");
        plan.await(client, time, now -> false);
        return nodes.stream().filter(node -> node.isNamed(node(solving))).findFirst().orElseThrow();
    }

    private Node afterwards(WatchedPlan plan, Node before, String what) {
        long begun = bench.clockwork().nanoTime();
        var next = expect(plan.await(client, LONGEST, now -> WatchedPlan.isSolving(now) && !before.isNamed(node(now))), "nobody took it over");
        double seconds = bench.clockwork().secondsSince(begun);
        bench.figures().promise(what, "30 s", seconds <= MOST_SECONDS, "%.1f s", seconds);
        return nodes.stream().filter(node -> node.isNamed(node(next))).findFirst().orElseThrow();
    }

    private void askAnotherThan(Node gone) {
        var other = nodes.stream().filter(node -> node != gone && node.isHealthy()).findFirst().orElseThrow();
        client = client.at(other.address());
    }

    private static String node(JsonNode plan) {
        return plan.path("node").asString("");
    }

    private static JsonNode expect(@Nullable JsonNode plan, String otherwise) {
        if (plan == null) {
            throw new IllegalStateException(otherwise);
        }
        return plan;
    }
}
