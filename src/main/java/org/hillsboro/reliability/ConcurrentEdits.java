package org.hillsboro.reliability;

import java.util.concurrent.atomic.AtomicInteger;

/** Many schedulers on one draft: what was acknowledged is in its log, in the order of the versions that were told. */
final class ConcurrentEdits {

    private ConcurrentEdits() {}

    static void measure(Bench bench, Client client) {
        var scale = bench.scale();
        var scheduler = new Scheduler(client);
        String center = scheduler.send(bench.named("edits"), MadeCenter.of("Edits", scale.agents(), 1));
        String draft = scheduler.draft(scheduler.order(center, scale.solveSeconds()));
        var shifts = EditClient.shifts(client, draft);
        bench.figures().tell("agents / shifts of the draft", "%,d / %,d", scale.agents(), shifts.size());

        var ledger = new Ledger();
        var latencies = new Latencies();
        var left = new AtomicInteger(scale.edits());
        var randoms = bench.random().splits(scale.clients()).toList();
        long begun = bench.clockwork().nanoTime();
        int conflicts = AtOnce.<Integer>run(scale.clients(), number -> () -> {
            var editor = new EditClient(client, draft, shifts, randoms.get(number));
            while (left.getAndDecrement() > 0) {
                long sent = bench.clockwork().nanoTime();
                if (!editor.edit(ledger)) {
                    left.incrementAndGet();
                }
                latencies.add(bench.clockwork().nanoTime() - sent);
            }
            return editor.conflicts();
        }).stream().mapToInt(Integer::intValue).sum();
        double seconds = bench.clockwork().secondsSince(begun);
        bench.figures().tell("edits acknowledged by " + scale.clients() + " clients", "%,d in %.0f s", ledger.size(), seconds);
        bench.figures().tell("edits a second", "%.0f", ledger.size() / seconds);
        bench.figures().tell("conflicts, each looked at and sent anew", "%,d", conflicts);
        bench.figures().tell("an edit until done: p50 / p95 / p99 / max", "%s", latencies);
        bench.figures().promiseNone("edits lost, changed or made up", ledger.faults(EditClient.log(client, draft)));
    }
}
