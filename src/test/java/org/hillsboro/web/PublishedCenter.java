package org.hillsboro.web;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hillsboro.accounts.Account;
import org.hillsboro.accounts.Accounts;
import org.hillsboro.accounts.ApiToken;
import org.hillsboro.accounts.ApiTokens;
import org.hillsboro.accounts.Role;
import org.hillsboro.accounts.Secrets;
import org.hillsboro.security.Permission;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A {@link DraftedCenter} with a published week and its agents at their browsers; a new one for each test. */
final class PublishedCenter {

    static final String MONDAY_8 = "2026-03-02T08:00:00+01:00";
    static final String MONDAY_12 = "2026-03-02T12:00:00+01:00";

    private static final AtomicInteger NEXT = new AtomicInteger();

    final String id = "asked-" + NEXT.incrementAndGet();
    final Browser scheduler;
    final String draft;

    private final RunningHillsboro service;
    private final DraftedCenter drafted;
    private final Map<String, Browser> agents = new TreeMap<>();

    PublishedCenter(RunningHillsboro service, Path scratch, String drawing) {
        this(service, scratch, Map.of(), drawing);
    }

    /** @param files further ones of its folder */
    PublishedCenter(RunningHillsboro service, Path scratch, Map<String, String> files, String drawing) {
        this.service = service;
        scheduler = program(Role.SCHEDULER, null);
        drafted = DraftedCenter.in(service, scratch.resolve(id), id, files);
        draft = drafted.draft(scheduler, drawing);
        publish("first").expect(201);
    }

    Browser agent(String agent) {
        return agents.computeIfAbsent(agent, name -> program(Role.AGENT, name));
    }

    String draft(String drawing) {
        return drafted.draft(scheduler, drawing);
    }

    /** As {@link #publish(String)}, another draft. */
    Browser.Answer publish(String draft, String key, String json) {
        return scheduler.sendWith("POST", draft + "/publish", json, "Idempotency-Key", key);
    }

    Browser vendorScheduler() {
        return program(Role.VENDOR_SCHEDULER, null, "vendor");
    }

    /** By a token instead of a password, which takes its time by design. */
    private Browser program(Role role, @Nullable String agent, String... pools) {
        var account = new Account(UUID.randomUUID(), UUID.randomUUID() + "@example.com", "Some " + role, role,
                role == Role.SCHEDULER ? null : id, agent, Set.of(pools), true, 1);
        service.bean(Accounts.class).add(account, null, Instant.EPOCH);
        var scopes = Stream.of(Permission.values()).map(Enum::name).collect(Collectors.toSet());
        String secret = UUID.randomUUID().toString();
        service.bean(ApiTokens.class).add(
                new ApiToken(UUID.randomUUID(), account.id(), "test", scopes, Instant.EPOCH, null), Secrets.hash(secret));
        return service.browser().with("Authorization", "Bearer " + secret);
    }

    /** Applies an edit and publishes it. */
    void change(String edit) {
        String tag = scheduler.get(draft).expect(200).header("ETag");
        scheduler.sendWith("POST", draft + "/edits", "{\"edit\": %s}".formatted(edit), "If-Match", tag).expect(200);
        publish(UUID.randomUUID().toString()).expect(201);
    }

    String path(String rest) {
        return "/api/centers/" + id + "/" + rest;
    }

    Browser.Answer publish(String key) {
        return scheduler.sendWith("POST", draft + "/publish", "", "Idempotency-Key", key);
    }

    /** @return the link with which an agent's person comes in by a browser */
    String link(Browser administrator, String agent) {
        return administrator.post("/api/accounts", """
                {"email": "%s@%s.example.com", "name": "%s", "role": "AGENT", "center": "%s", "agent": "%s"}"""
                .formatted(agent, id, agent, id, agent)).expect(201).json().path("link").asString();
    }

    /** Changes a field of the policy. */
    void allow(String field, String json) {
        var now = scheduler.get(path("request-policy")).expect(200);
        var next = ((ObjectNode) now.json()).set(field, new JsonMapper().readTree(json));
        scheduler.sendWith("PUT", path("request-policy"), next.toString(), "If-Match", now.header("ETag")).expect(200);
    }

    /** @return its path among the exchanges of the agent's own */
    String offers(String agent, String start, boolean swap) {
        return "/api/me/exchanges/" + agent(agent).post("/api/me/exchanges", """
                {"week": "2026-W10", "start": "%s", "swap": %s}""".formatted(start, swap)).expect(201).json().path("id").asString();
    }

    static String taking(String exchange) {
        return exchange.replace("exchanges", "offers") + "/take";
    }

    /** Of the latest publication. */
    JsonNode week(String agent) {
        return agent(agent).get("/api/me/shifts?from=2026-03-02&to=2026-03-08").expect(200).json().get(0);
    }

    String starts(String agent) {
        return String.join(" ", week(agent).path("shifts").valueStream().map(shift -> shift.path("start").asString()).toList());
    }
}
