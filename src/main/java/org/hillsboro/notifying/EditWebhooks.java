package org.hillsboro.notifying;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hillsboro.accounts.Secrets;
import org.hillsboro.auditing.AuditTrail;
import org.hillsboro.auditing.Change;
import org.hillsboro.auditing.InTransaction;
import org.hillsboro.files.BadInput;
import org.hillsboro.files.Problem;
import org.jspecify.annotations.Nullable;

/** What administrators do with webhooks. */
public final class EditWebhooks {

    private final Webhooks webhooks;
    private final AllowedHosts allowed;
    private final Secrets secrets;
    private final AuditTrail trail;
    private final InTransaction together;
    private final Clock clock;

    public EditWebhooks(
            Webhooks webhooks, AllowedHosts allowed, Secrets secrets, AuditTrail trail, InTransaction together, Clock clock) {
        this.webhooks = webhooks;
        this.allowed = allowed;
        this.secrets = secrets;
        this.trail = trail;
        this.together = together;
        this.clock = clock;
    }

    /** @throws BadInput if the address is not allowed, or no event is asked for */
    public Webhook register(UUID actor, UUID id, @Nullable String url, @Nullable Set<WebhookEvent> events) {
        var problems = new ArrayList<Problem>();
        var address = parse(url);
        address.map(allowed::refusal).orElse(Optional.of("An address such as https://example.com/hook is needed."))
                .ifPresent(why -> problems.add(new Problem("webhook", 0, "url", url == null ? "" : url, why, "")));
        Set<WebhookEvent> asked = events == null ? Set.of() : events;
        if (asked.isEmpty()) {
            problems.add(new Problem("webhook", 0, "events", "", "A webhook asks for PUBLISH, CHANGE or both.", ""));
        }
        if (!problems.isEmpty()) {
            throw new BadInput(problems);
        }
        var webhook = new Webhook(id, address.orElseThrow(), secrets.token(), asked, clock.instant());
        return together.run(() -> {
            webhooks.add(webhook);
            record(actor, "register webhook", id, null, new Audited(webhook.url().toString(), asked));
            return webhook;
        });
    }

    /** @return false where there is none */
    public boolean remove(UUID actor, UUID id) {
        return together.run(() -> {
            var webhook = webhooks.find(id);
            webhook.ifPresent(known -> {
                webhooks.remove(id);
                record(actor, "remove webhook", id, new Audited(known.url().toString(), known.events()), null);
            });
            return webhook.isPresent();
        });
    }

    private void record(UUID actor, String action, UUID id, @Nullable Audited before, @Nullable Audited after) {
        trail.append(Change.between(actor.toString(), action, "webhook/" + id, before, after), clock.instant());
    }

    private static Optional<URI> parse(@Nullable String url) {
        try {
            return url == null ? Optional.empty() : Optional.of(new URI(url));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private record Audited(String url, Set<WebhookEvent> events) {}
}
