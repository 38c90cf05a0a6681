package org.hillsboro.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.hillsboro.accounts.Role;
import org.hillsboro.auditing.AuditEntry;
import org.hillsboro.auditing.AuditTrail;
import org.hillsboro.auditing.Pseudonyms;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class PeopleTest {

    private static final AtomicInteger NEXT = new AtomicInteger();

    private static RunningHillsboro service;
    private static Browser ada;

    @BeforeAll
    static void start() {
        service = RunningHillsboro.start();
        ada = service.administrator();
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    /** A center of its own for each scenario. @return where its agents are */
    private static String center() {
        String path = "/api/centers/people-" + NEXT.incrementAndGet();
        new SentFolder().zippedTo(ada, path).expect(201);
        return path + "/agents";
    }

    private static String file(String agents, String name) {
        var files = SentFolder.unzipped(ada.get(agents.replace("/agents", "/export")));
        return new String(Objects.requireNonNull(files.get(name)), StandardCharsets.UTF_8);
    }

    private static String tag(String agent) {
        return ada.get(agent).expect(200).header("ETag");
    }

    private static Browser.Answer tagged(Browser browser, String tag, String method, String path, String json) {
        try {
            browser.with("If-Match", tag);
            return switch (method) {
                case "PUT" -> browser.put(path, json);
                case "POST" -> browser.post(path, json);
                default -> browser.delete(path);
            };
        } finally {
            browser.without("If-Match");
        }
    }

    private static List<String> ids(JsonNode page) {
        return page.path("items").valueStream().map(item -> item.path("id").asString()).toList();
    }

    @Test
    void agentsAreListedInPagesAndFound() {
        String agents = center();
        var page = ada.get(agents + "?offset=1&limit=2").expect(200).json();
        assertThat(page.path("total").asInt()).isEqualTo(4);
        assertThat(page.path("items").get(0).path("cells").path("name").asString()).isEqualTo("Bob, jr");
        assertThat(page.path("items").size()).isEqualTo(2);
        assertThat(ids(ada.get(agents + "?pool=vendor").json())).containsExactly("V1", "V2");
        assertThat(ids(ada.get(agents + "?team=blue").json())).containsExactly("A2");
        assertThat(ids(ada.get(agents + "?search=vAL").json())).containsExactly("V2");
        assertThat(ids(ada.get(agents + "?contract=part-time").json())).isEmpty();
        ada.get(agents + "?limit=501").expect(400);
        ada.get(agents + "/A9").expect(404);
    }

    @Test
    void anEditTouchesTheBytesOfItsRowAlone() {
        String agents = center();
        var old = ada.get(agents + "/A1").expect(200);
        ada.put(agents + "/A1", "{}").expect(428);
        var next = tagged(ada, old.header("ETag"), "PUT", agents + "/A1",
                "{\"name\": \"Ann, sr\", \"pool\": \"vendor\", \"contract\": \"full-time\", \"queues\": \"voice\"}").expect(200);
        assertThat(next.header("ETag")).isNotEqualTo(old.header("ETag")).isEqualTo(tag(agents + "/A1"));
        assertThat(next.json().path("absences").size()).isEqualTo(1);
        assertThat(file(agents, "agents.csv"))
                .isEqualTo(SentFolder.AGENTS.replace("A1,Ann,in-house,full-time,voice,,,,,,1,red",
                        "A1,\"Ann, sr\",vendor,full-time,voice,,,,,,,"));
    }

    @Test
    void whatIsWrongIsToldByRowAndColumn() {
        String agents = center();
        var problem = tagged(ada, tag(agents + "/V1"), "PUT", agents + "/V1",
                "{\"pool\": \"vender\", \"contract\": \"full-time\"}").expect(422).json().path("problems").get(0);
        assertThat(problem.path("file").asString()).isEqualTo("agents.csv");
        assertThat(problem.path("line").asInt()).isEqualTo(4);
        assertThat(problem.path("column").asString()).isEqualTo("pool");
        assertThat(problem.path("value").asString()).isEqualTo("vender");
        assertThat(problem.path("maybe").asString()).contains("vendor");
        assertThat(ada.post(agents, "{\"agent\": \"A1\", \"pool\": \"vendor\", \"contract\": \"full-time\"}").expect(422).text())
                .contains("expected each agent once");
        assertThat(ada.post(agents, "{\"agent\": \"A5\", \"pol\": \"vendor\"}").expect(422).text()).contains("it should be pool");
        assertThat(file(agents, "agents.csv")).isEqualTo(SentFolder.AGENTS);
    }

    @Test
    void theSecondOfTwoEditsOfAnAgentHearsTheDifference() {
        String agents = center();
        String tag = tag(agents + "/A2");
        String red = "{\"name\": \"Bob\", \"pool\": \"in-house\", \"contract\": \"full-time\", \"team\": \"red\"}";
        String blue = "{\"name\": \"Bob\", \"pool\": \"in-house\", \"contract\": \"full-time\", \"team\": \"blue\"}";
        tagged(ada, tag, "PUT", agents + "/A2", red).expect(200);
        var late = tagged(ada, tag, "PUT", agents + "/A2", blue).expect(412);
        assertThat(late.header("ETag")).isEqualTo(tag(agents + "/A2"));
        var difference = late.json().path("difference");
        assertThat(difference.size()).isEqualTo(1);
        assertThat(difference.get(0).path("column").asString()).isEqualTo("team");
        assertThat(difference.get(0).path("stored").asString()).isEqualTo("red");
        assertThat(difference.get(0).path("sent").asString()).isEqualTo("blue");
        tagged(ada, late.header("ETag"), "PUT", agents + "/A2", blue).expect(200);
    }

    @Test
    void agentsComeAndGoWithAllThatIsWrittenOfThem() {
        String agents = center();
        var added = ada.post(agents, "{\"agent\": \"A5\", \"pool\": \"in-house\", \"contract\": \"full-time\"}").expect(201);
        assertThat(added.json().path("id").asString()).isEqualTo("A5");
        tagged(ada, tag(agents + "/A1"), "DELETE", agents + "/A1", "").expect(204);
        ada.get(agents + "/A1").expect(404);
        assertThat(file(agents, "absences.csv")).isEqualTo("agent,from,to,kind,paid\n");
        assertThat(file(agents, "agents.csv")).doesNotContain("Ann").contains("A5,,in-house");
    }

    @Test
    void rowsAboutAnAgentHaveIdsThatStay() {
        String agents = center();
        String absences = agents + "/V1/absences";
        String body = "{\"from\": \"2026-03-0%d\", \"to\": \"2026-03-0%d\", \"kind\": \"SICK\", \"paid\": \"false\"}";
        var first = tagged(ada, tag(agents + "/V1"), "POST", absences, body.formatted(2, 3)).expect(201);
        var second = tagged(ada, first.header("ETag"), "POST", absences, body.formatted(5, 6)).expect(201);
        var rows = second.json().path("absences");
        assertThat(rows.get(0)).isEqualTo(first.json().path("absences").get(0));
        String id = rows.get(1).path("id").asString();
        var third = tagged(ada, second.header("ETag"), "PUT", absences + "/" + id, body.formatted(5, 8)).expect(200);
        tagged(ada, third.header("ETag"), "PUT", absences + "/" + id, body.formatted(5, 8)).expect(404);
        assertThat(tagged(ada, third.header("ETag"), "POST", absences, body.formatted(6, 6)).expect(422).text())
                .contains("absences.csv", "\"column\":\"to\"");
        tagged(ada, third.header("ETag"), "DELETE", absences + "/" + rows.get(0).path("id").asString(), "").expect(200);
        assertThat(file(agents, "absences.csv"))
                .isEqualTo("agent,from,to,kind,paid\nA1,2026-03-02,2026-03-04,SICK,true\nV1,2026-03-05,2026-03-08,SICK,false\n");
        tagged(ada, tag(agents + "/V1"), "POST", agents + "/V1/availability",
                "{\"weekday\": \"MON\", \"from\": \"09:00\", \"to\": \"17:00\"}").expect(201);
        tagged(ada, tag(agents + "/V1"), "POST", agents + "/V1/preferences",
                "{\"weekday\": \"MON\", \"wish\": \"OFF\"}").expect(201);
        assertThat(ada.get(agents + "/V1/preferences").expect(200).json().get(0).path("cells").path("wish").asString())
                .isEqualTo("OFF");
        ada.get(agents + "/V1/payslips").expect(404);
    }

    @Test
    void manyChangesAreDoneTogetherOrNotAtAll() {
        String agents = center();
        String change = """
                {"action": "CHANGE", "table": "AGENTS", "agent": "%s", "version": "%s", "cells": {"%s": "green"}}""";
        String one = change.formatted("A1", tag(agents + "/A1").replace("\"", ""), "team");
        String other = change.formatted("V1", tag(agents + "/V1").replace("\"", ""), "team");
        String wrong = change.formatted("A2", tag(agents + "/A2").replace("\"", ""), "contract");
        String gone = change.formatted("A9", "", "team");
        bulk(agents, one, wrong, other).expect(422);
        bulk(agents, one, gone).expect(404);
        assertThat(file(agents, "agents.csv")).isEqualTo(SentFolder.AGENTS);
        assertThat(bulk(agents, one, other).expect(200).json().size()).isEqualTo(2);
        assertThat(file(agents, "agents.csv")).isEqualTo(
                SentFolder.AGENTS.replace("1,red", "1,green").replace(",3,\n", ",3,green\n"));
        bulk(agents, "{\"action\": \"CHANGE\", \"table\": \"AGENTS\"}").expect(400);
        ada.send("PATCH", agents, BodyPublishers.ofString("{}"), "application/json").expect(400);
        assertThat(bulk(agents, one, other).expect(412).json().path("version").asString()).isNotEmpty();
        assertThat(ada.get(agents.replace("/agents", "")).json().path("version").asInt()).isEqualTo(2);
    }

    private static Browser.Answer bulk(String agents, String... changes) {
        return ada.send("PATCH", agents, BodyPublishers.ofString(
                "{\"changes\": [" + String.join(",", changes) + "]}"), "application/json");
    }

    @Test
    void vendorsReachTheirPoolsAlone() {
        String agents = center();
        String center = agents.split("/")[3];
        var vendor = service.signedIn(Role.VENDOR_SCHEDULER, center, null, "vendor");
        assertThat(ids(vendor.get(agents).expect(200).json())).containsExactly("V1", "V2");
        assertThat(ids(vendor.get(agents + "?pool=in-house").expect(200).json())).isEmpty();
        vendor.get(agents + "/V1").expect(200);
        vendor.get(agents + "/A1").expect(404);
        vendor.get(agents + "/A1/absences").expect(404);
        tagged(vendor, tag(agents + "/A1"), "DELETE", agents + "/A1", "").expect(404);
        tagged(vendor, tag(agents + "/A1"), "POST", agents + "/A1/absences",
                "{\"from\": \"2026-03-02\", \"to\": \"2026-03-03\", \"paid\": \"false\"}").expect(404);
        tagged(vendor, tag(agents + "/V1"), "PUT", agents + "/V1",
                "{\"pool\": \"in-house\", \"contract\": \"full-time\"}").expect(422);
        vendor.post(agents, "{\"agent\": \"V3\", \"pool\": \"in-house\", \"contract\": \"full-time\"}").expect(422);
        vendor.post(agents, "{\"agent\": \"V3\", \"pool\": \"vendor\", \"contract\": \"full-time\"}").expect(201);
        assertThat(vendor.post(agents, "{\"agent\": \"A1\", \"pool\": \"vendor\", \"contract\": \"full-time\"}").expect(422).text())
                .as("where a foreign agent belongs is not told").contains("once").doesNotContain("in-house");
        vendor.get(center()).expect(404);
        vendor.post(center(), "{\"agent\": \"V3\", \"pool\": \"vendor\", \"contract\": \"full-time\"}").expect(404);
    }

    @Test
    void agentsSeeThemselvesAlone() {
        String agents = center();
        var ann = service.signedIn(Role.AGENT, agents.split("/")[3], "A1");
        assertThat(ann.get("/api/own/agent").expect(200).json().path("cells").path("name").asString()).isEqualTo("Ann");
        ann.get(agents).expect(403);
        ann.get(agents + "/A2").expect(403);
        ada.get("/api/own/agent").expect(403);
    }

    @Test
    void everyChangeIsInTheAuditTrail() {
        String agents = center();
        String center = agents.split("/")[3];
        String body = "{\"name\": \"Ann\", \"pool\": \"in-house\", \"contract\": \"full-time\", \"team\": \"blue\"}";
        tagged(ada, tag(agents + "/A1"), "PUT", agents + "/A1", body).expect(200);
        tagged(ada, tag(agents + "/A1"), "DELETE", agents + "/A1", "").expect(204);
        String subject = "center/" + center + "/agent/" + service.bean(Pseudonyms.class).of(center, "A1");
        var entries = service.bean(AuditTrail.class).after(0, 10_000).stream()
                .filter(entry -> entry.subject().equals(subject))
                .toList();
        assertThat(entries).extracting(AuditEntry::action).containsExactly("change-agent", "remove-agent");
        assertThat(entries.getFirst().before()).contains("\"team\":\"red\"");
        assertThat(entries.getFirst().after()).contains("\"team\":\"blue\"");
        assertThat(entries.getLast().after()).isEmpty();
        assertThat(entries.toString()).doesNotContain("A1", "Ann");
        var told = ada.get("/api/audit?subject=center/" + center + "/agent/A1").expect(200).json();
        assertThat(told.path("total").asInt()).isEqualTo(2);
        assertThat(told.path("items").get(0).path("agents").toString()).contains("\":\"A1\"");
        assertThat(entries.getFirst().actor()).isEqualTo(ada.get("/api/session").json().path("id").asString());
    }
}
