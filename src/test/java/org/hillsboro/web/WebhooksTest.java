package org.hillsboro.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.hillsboro.accounts.Role;
import org.hillsboro.auditing.AuditTrail;
import org.hillsboro.auditing.Change;
import org.hillsboro.auditing.InTransaction;
import org.hillsboro.notifying.AllowedHosts;
import org.hillsboro.notifying.DeliverEvents;
import org.hillsboro.notifying.Webhooks;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class WebhooksTest {

    private record Received(String number, String signature, String body) {}

    private static final BlockingQueue<Received> RECEIVED = new LinkedBlockingQueue<>();
    private static final AtomicInteger REFUSALS = new AtomicInteger();

    private static HttpServer receiver;
    private static RunningHillsboro service;
    private static Browser ada;

    @BeforeAll
    static void start() throws IOException {
        receiver = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        receiver.createContext("/", exchange -> {
            var headers = exchange.getRequestHeaders();
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            RECEIVED.add(new Received(
                    headers.getFirst("Hillsboro-Number"), headers.getFirst("Hillsboro-Signature"), body));
            exchange.sendResponseHeaders(REFUSALS.getAndDecrement() > 0 ? 503 : 204, -1);
            exchange.close();
        });
        receiver.start();
        System.setProperty("hillsboro.webhooks.hosts", "localhost, example.com");
        System.setProperty("hillsboro.webhooks.private-addresses", "true");
        service = RunningHillsboro.start();
        ada = service.administrator();
    }

    @AfterAll
    static void stop() {
        service.close();
        receiver.stop(0);
        System.clearProperty("hillsboro.webhooks.hosts");
        System.clearProperty("hillsboro.webhooks.private-addresses");
    }

    @Test
    void aPublicationIsToldSignedAndToldAgainUntilItArrives() throws InterruptedException {
        REFUSALS.set(1);
        var registered = register(receiver.getAddress().getPort(), "PUBLISH").expect(201).json();
        String id = registered.path("webhook").path("id").asString();
        append("edit");
        long number = append("publish");
        var first = RECEIVED.poll(30, TimeUnit.SECONDS);
        var second = RECEIVED.poll(30, TimeUnit.SECONDS);
        assertThat(first.number()).isEqualTo(second.number()).isEqualTo(Long.toString(number));
        assertThat(first.body()).contains("\"event\":\"PUBLISH\"", "center/one").doesNotContain("secret");
        assertThat(first.signature()).matches("t=\\d+,v1=[0-9a-f]{64}");
        var delivery = deliveryIn(id, "DELIVERED");
        assertThat(delivery.path("attempts").asInt()).isEqualTo(2);
        assertThat(delivery.path("lastAnswer").asString()).isEqualTo("204");

        ada.post("/api/webhooks/" + id + "/deliveries/" + delivery.path("id").asLong() + "/send-again", "").expect(202);
        assertThat(RECEIVED.poll(30, TimeUnit.SECONDS).number()).isEqualTo(first.number());
        assertThat(ada.get("/api/webhooks/" + id + "/deliveries").json().path("total").asInt()).as("the edit is none").isEqualTo(1);
        ada.delete("/api/webhooks/" + id).expect(204);
        ada.get("/api/webhooks/" + id + "/deliveries").expect(404);
    }

    @Test
    void whatNeverArrivesIsGivenUpAfterElevenAttempts() {
        String id = register(1, "PUBLISH").expect(201).json().path("webhook").path("id").asString();
        append("publish");
        Instant later = Instant.now();
        for (int day = 2; day <= 30; day += 2) {
            var clock = Clock.fixed(later.plus(Duration.ofDays(day)), ZoneOffset.UTC);
            new DeliverEvents(service.bean(Webhooks.class), service.bean(AllowedHosts.class), clock).deliver();
        }
        var dead = deliveryIn(id, "DEAD");
        assertThat(dead.path("attempts").asInt()).isEqualTo(11);
        assertThat(dead.path("lastAnswer").asString()).contains("ConnectException");
        ada.delete("/api/webhooks/" + id).expect(204);
    }

    @Test
    void aChangeThatIsUndoneIsNotTold() {
        String id = register(1, "PUBLISH").expect(201).json().path("webhook").path("id").asString();
        try {
            service.bean(InTransaction.class).run(() -> {
                append("publish");
                throw new IllegalStateException("undone");
            });
        } catch (IllegalStateException undone) {
            assertThat(undone).hasMessage("undone");
        }
        assertThat(ada.get("/api/webhooks/" + id + "/deliveries").expect(200).json().path("total").asInt()).isZero();
        ada.delete("/api/webhooks/" + id).expect(204);
    }

    @Test
    void onlyAllowedHostsAndNoSecretTwice() {
        var refused = ada.post("/api/webhooks", """
                {"url": "https://elsewhere.example/hook"}""").expect(422).json().path("problems");
        assertThat(refused.valueStream().map(problem -> problem.path("column").asString())).containsExactly("url", "events");
        var registered = register(1, "CHANGE").expect(201).json();
        assertThat(ada.get("/api/webhooks").expect(200).text())
                .contains(registered.path("webhook").path("id").asString())
                .doesNotContain(registered.path("secret").asString());
        service.signedIn(Role.SCHEDULER, null, null).get("/api/webhooks").expect(403);
        ada.delete("/api/webhooks/" + registered.path("webhook").path("id").asString()).expect(204);
    }

    private static Browser.Answer register(int port, String event) {
        return ada.post("/api/webhooks", """
                {"url": "http://localhost:%d/hook", "events": ["%s"]}""".formatted(port, event));
    }

    private static long append(String action) {
        return service.bean(AuditTrail.class)
                .append(new Change("anna", action, "center/one", "", "{\"secret\":1}"), Instant.EPOCH).number();
    }

    /** The first delivery, once it is in this state. */
    private static JsonNode deliveryIn(String webhook, String state) {
        var end = Instant.now().plusSeconds(30);
        while (Instant.now().isBefore(end)) {
            var found = ada.get("/api/webhooks/" + webhook + "/deliveries?state=" + state).expect(200).json().path("items");
            if (!found.isEmpty()) {
                return found.get(0);
            }
        }
        throw new AssertionError(ada.get("/api/webhooks/" + webhook + "/deliveries").text());
    }
}
