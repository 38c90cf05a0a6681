package org.hillsboro.reliability;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.StreamSupport;

/** Center folders that must not be taken: each is refused with what is wrong where, and costs no memory for good. */
final class HostileUploads {

    private static final double MOST_HEAP = 16;
    private static final double MOST_RESIDENT = 64;

    private HostileUploads() {}

    static void measure(Bench bench, Bench.Running service) {
        int count = bench.scale().hostile();
        var faults = new ArrayList<>(send(service.client(), bench.named("hostile"), count / 2, bench.random()));
        var before = MemoryOf.service(service);
        long begun = bench.clockwork().nanoTime();
        faults.addAll(send(service.client(), bench.named("hostile"), count, bench.random()));
        double seconds = bench.clockwork().secondsSince(begun);
        var after = MemoryOf.service(service);
        bench.figures().tell("uploads / kinds of them", "%d / %d", count / 2 + count, HostileFolder.values().length);
        bench.figures().tell("milliseconds each", "%.0f", 1000 * seconds / count);
        bench.figures().promiseNone("not refused with file and reason", faults);
        bench.figures().promise("heap in use, MB", "+%.0f".formatted(MOST_HEAP), after.heap() - before.heap() <= MOST_HEAP,
                "%.1f -> %.1f", before.heap(), after.heap());
        bench.figures().promise("resident memory, MB", "+%.0f".formatted(MOST_RESIDENT),
                after.resident() - before.resident() <= MOST_RESIDENT, "%.0f -> %.0f", before.resident(), after.resident());
    }

    /** @return what was wrong with the answers */
    static List<String> send(Client client, String center, int count, SplittableRandom random) {
        var faults = new ArrayList<String>();
        for (int i = 0; i < count; i++) {
            var kind = HostileFolder.values()[i % HostileFolder.values().length];
            var sent = kind.of(random);
            var answer = client.upload(center, 0, sent.zip());
            if (!isRefusedWithReason(answer, sent)) {
                faults.add(kind + ": " + answer.status() + " " + answer.text());
            }
        }
        int kept = client.get("/api/centers/" + center).status();
        if (kept != 404) {
            faults.add("something was kept: " + kept);
        }
        return faults;
    }

    private static boolean isRefusedWithReason(Client.Answer answer, HostileFolder.Sent sent) {
        if (answer.status() == 413) {
            return true;
        }
        return answer.status() == 422
                && StreamSupport.stream(answer.json().path("problems").spliterator(), false).anyMatch(problem ->
                        problem.path("file").asString().startsWith(sent.file())
                                && !problem.path("expected").asString().isEmpty()
                                && (sent.line() == HostileFolder.ANY_LINE || problem.path("line").asInt() == sent.line()));
    }
}
