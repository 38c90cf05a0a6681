package org.hillsboro.notifying;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.hillsboro.auditing.AuditEntry;
import org.hillsboro.notifying.Webhooks.Due;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Sends what is due. Whoever answers 2xx has it; else it is tried again after 1 s, 4 s, 16 s, … at most a day, and after
 * {@value #ATTEMPTS} attempts, about two days, given up until someone asks for it again. A delivery may arrive twice (a
 * node that dies before it notes the answer): its number is the same.
 */
public final class DeliverEvents {

    static final int ATTEMPTS = 11;

    private static final int AT_ONCE = 20;
    private static final int ANSWER = 200;
    private static final Duration LONGEST_WAIT = Duration.ofDays(1);
    private static final Duration TIMEOUT = Duration.ofSeconds(5);
    private static final Duration LEASE = TIMEOUT.multipliedBy(2L * AT_ONCE);
    private static final JsonMapper JSON = new JsonMapper();

    private final Webhooks webhooks;
    private final AllowedHosts allowed;
    private final Clock clock;
    private final HttpClient http;

    public DeliverEvents(Webhooks webhooks, AllowedHosts allowed, Clock clock) {
        this.webhooks = webhooks;
        this.allowed = allowed;
        this.clock = clock;
        this.http = HttpClient.newBuilder().connectTimeout(TIMEOUT).followRedirects(HttpClient.Redirect.NEVER).build();
    }

    /** What is told: that something changed, and where to look. */
    private record Told(WebhookEvent event, long number, String at, String action, String subject) {}

    /** @return how many were tried */
    public int deliver() {
        Instant now = clock.instant();
        var due = webhooks.take(now, now.plus(LEASE), AT_ONCE);
        due.forEach(this::deliver);
        return due.size();
    }

    private void deliver(Due due) {
        var refusal = allowed.refusal(due.webhook().url());
        String answer = refusal.orElseGet(() -> send(due.webhook(), due.entry()));
        String kept = answer.length() > ANSWER ? answer.substring(0, ANSWER) : answer;
        if (answer.matches("2\\d\\d")) {
            webhooks.delivered(due.delivery().id(), clock.instant(), kept);
        } else {
            webhooks.failed(due.delivery().id(), next(due.delivery().attempts() + 1), kept);
        }
    }

    private @Nullable Instant next(int attempts) {
        if (attempts >= ATTEMPTS) {
            return null;
        }
        var wait = Duration.ofSeconds(1L << (2 * (attempts - 1)));
        return clock.instant().plus(wait.compareTo(LONGEST_WAIT) < 0 ? wait : LONGEST_WAIT);
    }

    private String send(Webhook webhook, AuditEntry entry) {
        var event = WebhookEvent.of(entry.action());
        String body = JSON.writeValueAsString(
                new Told(event, entry.number(), entry.at().toString(), entry.action(), entry.subject()));
        var request = HttpRequest.newBuilder(webhook.url())
                .timeout(TIMEOUT)
                .header("Content-Type", "application/json")
                .header("Hillsboro-Event", event.name())
                .header("Hillsboro-Number", Long.toString(entry.number()))
                .header("Hillsboro-Signature", Signature.of(webhook.secret(), clock.instant(), body))
                .POST(BodyPublishers.ofString(body))
                .build();
        try {
            return Integer.toString(http.send(request, BodyHandlers.discarding()).statusCode());
        } catch (IOException e) {
            return e.getClass().getSimpleName() + ": " + e.getMessage();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "The service was ending.";
        }
    }
}
