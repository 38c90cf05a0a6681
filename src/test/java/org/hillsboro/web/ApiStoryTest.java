package org.hillsboro.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.hillsboro.accounts.OpenAccounts;
import org.hillsboro.accounts.Role;
import org.hillsboro.web.Browser.Answer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A first week, every operation at least once with success: each answer is what the API document says of it, and no more. */
class ApiStoryTest {

    private static final String PASSWORD = RunningHillsboro.PASSWORD;

    private static RunningHillsboro service;
    private static DocumentedApi api;
    private static Browser ada;

    private final Set<String> succeeded = new TreeSet<>();
    private final List<String> objections = new ArrayList<>();

    @BeforeAll
    static void start() {
        System.setProperty("hillsboro.webhooks.hosts", "localhost");
        System.setProperty("hillsboro.webhooks.private-addresses", "true");
        service = RunningHillsboro.start();
        api = new DocumentedApi(service);
        ada = service.browser();
    }

    @AfterAll
    static void stop() {
        service.close();
        System.clearProperty("hillsboro.webhooks.hosts");
        System.clearProperty("hillsboro.webhooks.private-addresses");
    }

    @Test
    void everyAnswerIsAsTheDocumentSays(@TempDir Path folder) {
        accounts();
        people();
        plans();
        levels();
        editing(folder);
        new AgentsApiStory(this::see).tell(folder);
        payroll(folder);
        refusals();
        see(ada.delete("/api/session"), 204);

        assertThat(objections).isEmpty();
        assertThat(succeeded).isEqualTo(api.operations().keySet());
    }

    private void accounts() {
        String token = service.bean(OpenAccounts.class).inviteFirstAdministrator().orElseThrow();
        see(ada.post("/api/first-administrator", """
                {"token": "%s", "email": "ada@example.com", "name": "Ada", "password": "%s"}""".formatted(token, PASSWORD)), 200);
        see(service.browser().post("/api/session", """
                {"email": "ada@example.com", "password": "%s"}""".formatted(PASSWORD)), 200);
        see(ada.get("/api/session"), 200);
        var opened = see(ada.post("/api/accounts", """
                {"email": "pat@example.com", "name": "Pat", "role": "HR"}"""), 201);
        String pat = opened.header("Location");
        String link = see(ada.post(pat + "/link", ""), 200).json().path("link").asString();
        see(service.browser().post("/api/password", """
                {"token": "%s", "password": "%s"}""".formatted(link.substring(link.indexOf('#') + 1), PASSWORD)), 200);
        var account = see(ada.get(pat), 200);
        see(ada.get("/api/accounts?limit=1"), 200);
        account = see(ada.sendWith("PUT", pat, """
                {"email": "pat@example.com", "name": "Pat", "role": "AUDITOR"}""", "If-Match", account.header("ETag")), 200);
        see(ada.sendWith("DELETE", pat, "", "If-Match", "\"1\""), 412);
        see(ada.sendWith("DELETE", pat, "", "If-Match", account.header("ETag")), 200);
        String issued = see(ada.post("/api/tokens", "{\"name\": \"t\", \"scopes\": [\"PLANS_READ\"]}"), 201).header("Location");
        see(ada.get("/api/tokens"), 200);
        see(ada.delete(issued), 204);
        see(ada.get("/api/audit?limit=3&action=open%20account"), 200);
        String webhook = see(ada.post("/api/webhooks", """
                {"url": "http://localhost:9/hook", "events": ["CHANGE"]}"""), 201).header("Location");
        see(ada.get("/api/webhooks"), 200);
        hook = webhook;
    }

    private String hook = "";

    private void people() {
        see(SentCenters.corner().zippedTo(ada, "/api/centers/corner"), 201);
        var center = see(ada.get("/api/centers/corner"), 200);
        see(ada.sendWith("GET", "/api/centers/corner", "", "If-None-Match", center.header("ETag")), 304);
        see(ada.get("/api/centers"), 200);
        see(ada.get("/api/centers/corner/versions"), 200);
        see(ada.get("/api/centers/corner/basics"), 200);
        see(ada.get("/api/centers/corner/history"), 200);
        see(ada.get("/api/centers/corner/export"), 200);
        see(ada.get("/api/centers/corner/rules"), 200);
        see(ada.get("/api/centers/corner/fields"), 200);
        see(ada.send("POST", "/api/centers/corner/preview", BodyPublishers.ofByteArray(SentCenters.corner().zip()), "application/zip"), 200);
        var put = see(ada.with("If-Match", "\"1\"").send("PUT", "/api/centers/corner/files/availability.csv",
                BodyPublishers.ofString("agent,weekday,from,to\nA1,MON,08:00,20:00\n"), "application/octet-stream"), 200);
        put = see(ada.sendWith("DELETE", "/api/centers/corner/files/availability.csv", "", "If-Match", put.header("ETag")), 200);
        see(ada.with("If-Match", put.header("ETag")).send(
                "PUT", "/api/centers/corner", BodyPublishers.ofByteArray(SentCenters.corner().zip()), "application/zip"), 200);
        ada.without("If-Match");
        String version = see(ada.get("/api/centers/corner"), 200).header("ETag");
        see(ada.sendWith("PUT", "/api/centers/corner/fields/special_days", """
                {"text": "special_days: [{date: 2026-12-25, closed: true}]"}""", "If-Match", version), 200);
        ada.with("If-Match", see(ada.get("/api/centers/corner"), 200).header("ETag"));
        see(new SentFolder().empty().with("availability.csv", "agent,weekday,from,to\nA1,MON,08:00,20:00\n")
                .inPartsTo(ada, "PATCH", "/api/centers/corner", Map.of()), 200);
        ada.without("If-Match");
        String agents = "/api/centers/corner/agents";
        var kim = see(ada.post(agents, """
                {"agent": "A9", "name": "Kim", "pool": "in-house", "contract": "full-time", "queues": "voice"}"""), 201);
        assertThat(kim.header("Location")).isEqualTo(agents + "/A9");
        see(ada.get(agents + "?pool=in-house&limit=2"), 200);
        kim = see(ada.sendWith("PUT", agents + "/A9", """
                {"agent": "A9", "name": "Kim B", "pool": "in-house", "contract": "full-time", "queues": "voice"}""",
                "If-Match", kim.header("ETag")), 200);
        kim = see(ada.sendWith("POST", agents + "/A9/absences", """
                {"from": "2026-03-02", "to": "2026-03-03", "kind": "SICK", "paid": "true"}""", "If-Match", kim.header("ETag")), 201);
        String row = see(ada.get(agents + "/A9/absences"), 200).json().path("items").path(0).path("id").asString();
        kim = see(ada.sendWith("PUT", agents + "/A9/absences/" + row, """
                {"from": "2026-03-02", "to": "2026-03-04", "kind": "SICK", "paid": "true"}""", "If-Match", kim.header("ETag")), 200);
        row = kim.json().path("absences").path(0).path("id").asString();
        see(ada.sendWith("DELETE", agents + "/A9/absences/" + row, "", "If-Match", kim.header("ETag")), 200);
        kim = see(ada.get(agents + "/A9"), 200);
        see(ada.send("PATCH", agents, BodyPublishers.ofString("""
                {"changes": [{"action": "CHANGE", "table": "AGENTS", "agent": "A9", "version": "%s", "cells": {"name": "K"}}]}"""
                .formatted(kim.json().path("version").asString())), "application/json"), 200);
        see(ada.sendWith("DELETE", agents + "/A9", "", "If-Match", "\"old\""), 412);
        kim = see(ada.get(agents + "/A9"), 200);
        see(ada.sendWith("DELETE", agents + "/A9", "", "If-Match", kim.header("ETag")), 204);
        see(ada.post(agents, """
                {"agent": "A8", "name": "Lee", "pool": "in-house", "contract": "full-time", "queues": "voice", "left": "2026-01-31"}"""), 201);
        see(service.signedIn(Role.AGENT, "corner", "A1").get("/api/me/agent"), 200);
        see(ada.post("/api/centers/sample", ""), 201);
        see(ada.post("/api/centers/sample", ""), 409);
    }

    private void plans() {
        var accepted = see(ada.post("/api/plans", "{\"center\": \"corner\", \"seconds\": 60}"), 202);
        String plan = accepted.header("Location");
        see(ada.get(plan), 200);
        see(ada.get("/api/plans?center=corner"), 200);
        WatchedPlan.at(accepted, ada).until(job -> job.path("progress").path("cost").isNumber());
        see(ada.post(plan + "/resume", "{\"seconds\": 1}"), 409);
        see(ada.post(plan + "/stop", ""), 202);
        WatchedPlan.at(accepted, ada).until("STOPPED");
        see(ada.get(plan + "/events"), 200);
        see(ada.get(plan), 200);
        see(ada.get(plan + "/files?limit=2"), 200);
        var roster = see(ada.get(plan + "/files/roster.csv"), 200);
        see(ada.sendWith("GET", plan + "/files/roster.csv", "", "If-None-Match", roster.header("ETag")), 304);
        see(ada.get(plan + "/files/summary.json"), 200);
        see(ada.post(plan + "/resume", "{\"seconds\": 0.5}"), 202);
        WatchedPlan.at(accepted, ada).until("DONE");
        see(ada.get(plan + "/forecast?queue=voice&limit=3"), 200);
        see(ada.get(plan + "/forecast?queue=nobody"), 422);
        see(ada.get(plan + "/requirement"), 200);
        see(ada.get(plan + "/past-contacts"), 200);
        see(ada.get(plan + "/prices"), 200);
        see(ada.get(plan + "/course"), 200);
        see(ada.get(plan + "/requests"), 200);
        see(ada.sendWith("DELETE", plan, "", "If-Match", see(ada.get(plan), 200).header("ETag")), 204);
        see(ada.post("/api/centers/corner/agents/A1/anonymize", ""), 409);
        see(ada.post("/api/centers/corner/agents/A8/anonymize", ""), 200);
    }

    private void levels() {
        var accepted = see(ada.post("/api/plans", "{\"center\": \"corner\", \"steps\": 100}"), 202);
        String plan = accepted.header("Location");
        see(ada.get(plan + "/service"), 404);
        WatchedPlan.at(accepted, ada).until("DONE");
        see(ada.get(plan + "/service"), 200);
        see(ada.post(plan + "/what-if", "{\"demand\": 0.1, \"seconds\": 0.2}"), 200);
        see(ada.post(plan + "/what-if", "{\"demand\": 11, \"absent\": 2}"), 422);
        var ordered = see(ada.post(plan + "/simulations", "{\"absent\": 0.1, \"seconds\": 600, \"replications\": 1000000}"), 202);
        String simulation = ordered.header("Location");
        WatchedPlan.at(ordered, ada).until(job -> job.path("progress").path("replications").asInt() > 0);
        see(ada.sendWith("DELETE", simulation, "", "If-Match", see(ada.get(simulation), 200).header("ETag")), 409);
        see(ada.post(simulation + "/stop", ""), 202);
        WatchedPlan.at(ordered, ada).until("STOPPED");
        see(ada.get(simulation + "/events"), 200);
        see(ada.get(plan + "/simulations?limit=1"), 200);
        see(ada.sendWith("DELETE", simulation, "", "If-Match", see(ada.get(simulation), 200).header("ETag")), 204);
        var made = see(ada.post("/api/drafts", "{\"plan\": \"%s\"}".formatted(plan.substring(plan.lastIndexOf('/') + 1))), 201);
        String draft = made.header("Location");
        see(ada.get(draft + "/service"), 200);
        String shift = see(ada.get(draft + "/shifts?limit=1"), 200).json().path("items").path(0).path("id").asString();
        see(ada.post(draft + "/simulated-impact", "{\"edit\": {\"kind\": \"DropShift\", \"shift\": \"%s\"}}".formatted(shift)), 200);
    }

    private void editing(Path folder) {
        var center = DraftedCenter.in(service, folder, "small");
        var made = see(ada.post("/api/drafts", "{\"plan\": \"%s\"}".formatted(center.plan("ann MON 08:00 |####|"))), 201);
        String draft = made.header("Location");
        see(ada.get("/api/drafts?center=small"), 200);
        see(ada.get(draft), 200);
        see(ada.get(draft + "/shifts?agent=ann"), 200);
        see(ada.get(draft + "/coverage"), 200);
        see(ada.get(draft + "/violations"), 200);
        String give = "{\"edit\": {\"kind\": \"GiveShift\", \"shift\": \"2026-W10-1\", \"agent\": \"cid\"}}";
        see(ada.post(draft + "/preview", give), 200);
        see(ada.post(draft + "/edits", give), 428);
        see(ada.sendWith("POST", draft + "/edits", give, "If-Match", "\"0\""), 200);
        see(ada.sendWith("POST", draft + "/edits", give, "If-Match", "\"0\""), 409);
        see(ada.sendWith("POST", draft + "/undo", "{}", "If-Match", "\"1\""), 200);
        see(ada.sendWith("POST", draft + "/redo", "{}", "If-Match", "\"2\""), 200);
        see(ada.get(draft + "/edits"), 200);
        WatchedPlan.at(see(ada.post(draft + "/resolve", "{\"seconds\": 0.5}"), 202), ada).until("DONE");
        see(ada.post(draft + "/publish", ""), 400);
        var published = see(ada.sendWith("POST", draft + "/publish", "", "Idempotency-Key", "once"), 201);
        see(ada.get("/api/publications?center=small"), 200);
        String publication = published.header("Location");
        for (String part : List.of("", "/roster.csv", "/shifts", "/differences", "/acknowledgements")) {
            see(ada.get(publication + part), 200);
        }
        String version = see(ada.get("/api/centers/small"), 200).header("ETag");
        ada.with("If-Match", version);
        see(ada.send("PUT", "/api/centers/small/files/README.md", BodyPublishers.ofString("Small."), "text/markdown"), 200);
        ada.without("If-Match");
        see(ada.sendWith("POST", draft + "/rebase", "", "If-Match", see(ada.get(draft), 200).header("ETag")), 200);
        var cid = service.signedIn(Role.AGENT, "small", "cid");
        see(cid.get("/api/me/shifts?from=2026-03-01&to=2026-03-31"), 200);
        see(cid.post(publication.replace("/api", "/api/me") + "/acknowledgement", ""), 200);
        var deliveries = see(ada.get(hook + "/deliveries"), 200).json().path("items");
        see(ada.post(hook + "/deliveries/" + deliveries.path(0).path("id").asLong() + "/send-again", ""), 202);
        see(ada.delete(hook), 204);
    }

    private void payroll(Path folder) {
        var center = PaidCenter.in(service, "paid");
        center.publish(folder, "2020-W11", "A1 MON 08:00 |#### ####|");
        String march = center.period("2020-03-01");
        see(ada.get("/api/centers/paid/payroll/periods?limit=2"), 200);
        see(ada.get(march + "/attendance"), 404);
        see(ada.send("PUT", march + "/attendance", BodyPublishers.ofString("agent,start,end\nA1,x,y\n"), "text/csv"), 422);
        see(ada.send("PUT", march + "/attendance",
                BodyPublishers.ofString("agent,start,end\nA1,2020-03-09T08:10,2020-03-09T10:00\n"), "text/csv"), 200);
        var attendance = see(ada.get(march + "/attendance"), 200);
        see(ada.get(march + "/differences?undecided=true&kind=LATE"), 200);
        see(ada.sendWith("POST", march + "/differences/decisions", """
                {"decisions": [{"agent": "A1", "kind": "LATE", "start": "2020-03-09T08:00:00-04:00", "end": "2020-03-09T08:10:00-04:00",
                 "paid": true}]}""", "If-Match", see(ada.get(march), 200).header("ETag")), 200);
        see(ada.get(march + "/differences"), 200);
        see(ada.sendWith("DELETE", march + "/attendance", "", "If-Match", attendance.header("ETag")), 204);
        see(ada.get(march + "/slips"), 200);
        see(ada.get(march + "/slips/A1"), 200);
        see(ada.get(march + "/files"), 200);
        see(ada.get(march + "/files/generic"), 409);
        ada.with("If-Match", see(ada.get(march), 200).header("ETag")).with("Idempotency-Key", "march");
        see(ada.post(march + "/close", ""), 409);
        see(ada.post(march + "/close", """
                {"withoutWeeks": ["2020-W09", "2020-W10", "2020-W12", "2020-W13", "2020-W14"]}"""), 201);
        ada.without("If-Match").without("Idempotency-Key");
        see(ada.get(march), 200);
        see(ada.get("/api/centers/paid/payroll/periods?offset=1&limit=500"), 200);
        see(ada.get(march + "/files/adp-wfn"), 200);
        see(service.signedIn(Role.AGENT, "paid", "A1").get("/api/me/slips"), 200);
    }

    private void refusals() {
        see(service.browser().get("/api/sign-in-ways"), 200);
        see(service.browser().get("/api/plans"), 401);
        see(service.signedIn(Role.AGENT, "small", "ann").get("/api/plans"), 403);
        see(ada.get("/api/plans/00000000-0000-0000-0000-000000000000"), 404);
        see(ada.get("/api/plans?limit=0"), 400);
        see(ada.post("/api/plans", "{"), 400);
        see(ada.post("/api/plans", "{\"center\": \"corner\", \"seconds\": -1}"), 422);
        see(ada.send("POST", "/api/plans", BodyPublishers.ofString("x"), "text/plain"), 415);
        see(ada.post("/api/plans", "{\"center\": \"" + "x".repeat(4_100_000) + "\"}"), 413);
        for (int i = 0; i < 20; i++) {
            service.browser().post("/api/session", "{\"email\": \"eve@example.com\", \"password\": \"wrong\"}");
        }
        see(service.browser().post("/api/session", "{\"email\": \"eve@example.com\", \"password\": \"wrong\"}"), 429);
    }

    private Answer see(Answer answer, int status) {
        answer.expect(status);
        String objection = api.objections(answer);
        if (!objection.isEmpty()) {
            objections.add(answer.response().request().method() + " " + answer.response().uri().getPath() + " " + status + ": " + objection);
        }
        if (status < 300) {
            api.operationOf(answer).ifPresent(succeeded::add);
        }
        return answer;
    }
}
