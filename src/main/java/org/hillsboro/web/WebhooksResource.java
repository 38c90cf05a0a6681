package org.hillsboro.web;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.hillsboro.notifying.Delivery;
import org.hillsboro.notifying.EditWebhooks;
import org.hillsboro.notifying.Webhook;
import org.hillsboro.notifying.WebhookEvent;
import org.hillsboro.notifying.Webhooks;
import org.hillsboro.security.Needs;
import org.hillsboro.security.Permission;
import org.hillsboro.security.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.util.IdGenerator;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Who is told of changes, and what became of it. The secret is shown once, when the webhook is registered. */
@RestController
@RequestMapping("/api/webhooks")
class WebhooksResource {

    record Wanted(
            @Required @Nullable String url,
            @Required @Nullable Set<WebhookEvent> events) {}

    record WebhookView(UUID id, URI url, Set<WebhookEvent> events, Instant created) {

        static WebhookView of(Webhook webhook) {
            return new WebhookView(webhook.id(), webhook.url(), new TreeSet<>(webhook.events()), webhook.created());
        }
    }

    record Registered(WebhookView webhook, String secret) {}

    record DeliveryView(
            long id,
            Delivery.State state,
            long entry,
            int attempts,
            @Nullable Instant due,
            @Nullable Instant delivered,
            String lastAnswer) {

        static DeliveryView of(Delivery delivery) {
            return new DeliveryView(delivery.id(), delivery.state(), delivery.entry(), delivery.attempts(), delivery.due(),
                    delivery.delivered(), delivery.lastAnswer());
        }
    }

    private final Webhooks webhooks;
    private final EditWebhooks edit;
    private final IdGenerator ids;
    private final Clock clock;

    WebhooksResource(Webhooks webhooks, EditWebhooks edit, IdGenerator ids, Clock clock) {
        this.webhooks = webhooks;
        this.edit = edit;
        this.ids = ids;
        this.clock = clock;
    }

    /** Webhooks, the oldest first. */
    @GetMapping
    @Needs(Permission.WEBHOOKS_EDIT)
    List<WebhookView> listWebhooks() {
        return webhooks.all().stream().map(WebhookView::of).toList();
    }

    /** Asks to be told of changes at an address. */
    @PostMapping
    @Needs(Permission.WEBHOOKS_EDIT)
    @Answers(201)
    ResponseEntity<Registered> registerWebhook(@RequestBody Wanted wanted, @AuthenticationPrincipal SignedIn signedIn) {
        var webhook = edit.register(signedIn.account().id(), ids.generateId(), wanted.url(), wanted.events());
        return ResponseEntity.created(URI.create("/api/webhooks/" + webhook.id()))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(new Registered(WebhookView.of(webhook), webhook.secret()));
    }

    /** Removes a webhook with its deliveries. */
    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Needs(Permission.WEBHOOKS_EDIT)
    void removeWebhook(@PathVariable UUID id, @AuthenticationPrincipal SignedIn signedIn) {
        if (!edit.remove(signedIn.account().id(), id)) {
            throw nothing();
        }
    }

    /** What was sent to a webhook, the latest first. */
    @GetMapping("/{id}/deliveries")
    @Needs(Permission.WEBHOOKS_EDIT)
    Page<DeliveryView> listDeliveries(
            @PathVariable UUID id,
            @RequestParam(required = false) Delivery.@Nullable State state,
            @RequestParam(defaultValue = "0") int offset,
            @RequestParam(defaultValue = Page.DEFAULT_LIMIT) int limit) {
        Page.check(offset, limit);
        if (webhooks.find(id).isEmpty()) {
            throw nothing();
        }
        var items = webhooks.deliveries(id, state, offset, limit).stream().map(DeliveryView::of).toList();
        return new Page<>(items, offset, limit, webhooks.countDeliveries(id, state));
    }

    /** Sends once more, also what was given up. */
    @PostMapping("/{id}/deliveries/{delivery}/send-again")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Needs(Permission.WEBHOOKS_EDIT)
    void sendDeliveryAgain(@PathVariable UUID id, @PathVariable long delivery) {
        if (!webhooks.sendAgain(id, delivery, clock.instant())) {
            throw nothing();
        }
    }

    private static ResponseStatusException nothing() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND, "There is no such webhook or delivery.");
    }
}
