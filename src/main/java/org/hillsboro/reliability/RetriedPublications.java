package org.hillsboro.reliability;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.hillsboro.reliability.PublicationLedger.Publication;
import tools.jackson.databind.JsonNode;

/** Publications that are sent several times under one key, some over connections that break before the answer. */
final class RetriedPublications {

    private static final int MOST_TIMES = 5;

    private RetriedPublications() {}

    static void measure(Bench bench, Client client) {
        var scale = bench.scale();
        var scheduler = new Scheduler(client);
        String center = scheduler.send(bench.named("published"), MadeCenter.of("Published", scale.publishedAgents(), 2));
        String draft = scheduler.draft(scheduler.order(center, 3));
        var ledger = new PublicationLedger();
        var cut = new AtomicInteger();
        var sendings = sendings(bench);
        var next = new AtomicInteger();
        long begun = bench.clockwork().nanoTime();
        AtOnce.run(scale.clients(), number -> () -> {
            for (int i = next.getAndIncrement(); i < sendings.size(); i = next.getAndIncrement()) {
                var sending = sendings.get(i);
                ledger.send(sending.key);
                if (sending.isCut) {
                    cut.incrementAndGet();
                    sendAndHangUp(client, draft, sending.key);
                } else {
                    acknowledge(client, draft, sending.key, ledger);
                }
            }
            return number;
        });
        ledger.unheard().forEach(key -> acknowledge(client, draft, key, ledger));
        double seconds = bench.clockwork().secondsSince(begun);
        bench.figures().tell("keys / requests / cut before the answer", "%,d / %,d / %,d", ledger.size(), sendings.size(), cut.get());
        bench.figures().tell("seconds", "%.0f", seconds);
        bench.figures().promiseNone("publications lost, doubled, or numbers left out", ledger.faults(there(client, center)));
    }

    /** @param isCut whether the client hangs up before the answer */
    private record Sending(String key, boolean isCut) {}

    /** Those of one key beside each other, so that they meet. */
    private static List<Sending> sendings(Bench bench) {
        var sendings = new ArrayList<Sending>();
        for (int key = 0; key < bench.scale().publications(); key++) {
            int times = 1 + bench.random().nextInt(MOST_TIMES);
            for (int i = 0; i < times; i++) {
                sendings.add(new Sending("publication " + key, bench.random().nextInt(5) == 0));
            }
        }
        return sendings;
    }

    static void acknowledge(Client client, String draft, String key, PublicationLedger ledger) {
        ledger.acknowledge(key, of(client.postWith("Idempotency-Key", key, draft + "/publish", "").expect(201).json()));
    }

    private static void sendAndHangUp(Client client, String draft, String key) throws IOException {
        try (var socket = new Socket(client.address().getHost(), client.address().getPort())) {
            socket.getOutputStream().write("""
                    POST %s/publish HTTP/1.1\r
                    Host: %s\r
                    Authorization: Bearer %s\r
                    Idempotency-Key: %s\r
                    Content-Length: 0\r
                    \r
                    """.formatted(draft, client.address().getAuthority(), client.token(), key).getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().flush();
        }
    }

    static List<Publication> there(Client client, String center) {
        return client.all("/api/publications?center=" + center).stream().map(RetriedPublications::of).toList();
    }

    private static Publication of(JsonNode view) {
        return new Publication(view.path("id").asString(), view.path("number").asInt(), view.path("sha256").asString());
    }
}
