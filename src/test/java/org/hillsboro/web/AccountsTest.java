package org.hillsboro.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.hillsboro.accounts.Role;
import org.hillsboro.auditing.AuditEntry;
import org.hillsboro.auditing.AuditTrail;
import org.hillsboro.web.Browser.Answer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AccountsTest {

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

    @Test
    void aNewAccountSetsItsPasswordByALinkThatWorksOnce() {
        var invited = open("hal@example.com", "HR").json();
        assertThat(invited.path("account").path("role").asString()).isEqualTo("HR");
        String token = invited.path("link").asString().replace("/password#", "");
        String body = """
                {"token": "%s", "password": "%s"}""".formatted(token, RunningHillsboro.PASSWORD);
        var hal = service.browser();
        hal.post("/api/password", body).expect(200);
        hal.get("/api/session").expect(200);
        service.browser().post("/api/password", body).expect(404);
    }

    @Test
    void aNewLinkMakesTheOldOneUselessAndANewPasswordEndsTheSessionsOfTheOldOne() {
        var invited = open("ivy@example.com", "HR").json();
        String id = invited.path("account").path("id").asString();
        String second = ada.post("/api/accounts/" + id + "/link", "").expect(200).json().path("link").asString();
        setPassword(invited.path("link").asString()).expect(404);
        var ivy = signedInBy(second);
        String third = ada.post("/api/accounts/" + id + "/link", "").expect(200).json().path("link").asString();
        setPassword(third).expect(200);
        ivy.get("/api/session").expect(401);
    }

    @Test
    void aClosedAccountLosesSessionsTokensAndLinksAtOnceAndForGood() {
        var invited = open("joe@example.com", "SCHEDULER").json();
        String id = invited.path("account").path("id").asString();
        var joe = signedInBy(invited.path("link").asString());
        String secret = joe.post("/api/tokens", """
                {"name": "script", "scopes": ["OWN_ACCOUNT"]}""").expect(201).json().path("secret").asString();
        var script = service.browser().with("Authorization", "Bearer " + secret);
        script.get("/api/session").expect(200);
        String link = ada.post("/api/accounts/" + id + "/link", "").expect(200).json().path("link").asString();

        change("DELETE", id, "").expect(200);
        joe.get("/api/session").expect(401);
        script.get("/api/session").expect(401);
        setPassword(link).expect(404);
        ada.post("/api/accounts/" + id + "/link", "").expect(422);

        change("PUT", id, """
                {"email": "joe@example.com", "name": "Joe", "role": "SCHEDULER"}""").expect(200);
        joe.get("/api/session").expect(401);
        script.get("/api/session").expect(401);
    }

    @Test
    void aChangeNeedsTheVersionThatItChanges() {
        String id = open("kim@example.com", "HR").json().path("account").path("id").asString();
        String body = """
                {"email": "kim@example.com", "name": "Kim", "role": "AUDITOR"}""";
        ada.put("/api/accounts/" + id, body).expect(428);
        String old = ada.get("/api/accounts/" + id).expect(200).header("ETag");
        change("PUT", id, body).expect(200);
        var late = ada.sendWith("PUT", "/api/accounts/" + id, body, "If-Match", old).expect(412);
        assertThat(late.json().path("current").path("role").asString()).isEqualTo("AUDITOR");
    }

    @Test
    void theLastAdministratorStays() {
        try (var own = RunningHillsboro.start()) {
            var first = own.administrator();
            String id = first.get("/api/session").json().path("id").asString();
            String etag = first.get("/api/accounts/" + id).header("ETag");
            assertThat(first.sendWith("DELETE", "/api/accounts/" + id, "", "If-Match", etag).expect(422).text())
                    .contains("last administrator");
            first.sendWith("PUT", "/api/accounts/" + id, """
                    {"email": "ada@example.com", "name": "Ada", "role": "HR"}""", "If-Match", etag).expect(422);

            var second = own.signedIn(Role.ADMINISTRATOR, null, null);
            String other = second.get("/api/session").json().path("id").asString();
            String otherTag = second.get("/api/accounts/" + other).header("ETag");
            var closings = Stream.of(
                            CompletableFuture.supplyAsync(() -> first.sendWith("DELETE", "/api/accounts/" + other, "", "If-Match", otherTag)),
                            CompletableFuture.supplyAsync(() -> second.sendWith("DELETE", "/api/accounts/" + id, "", "If-Match", etag)))
                    .toList().stream().map(CompletableFuture::join).map(Answer::status).toList();
            assertThat(closings).as("both close the other at the same moment").containsOnlyOnce(200);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"email": "no address", "name": "X", "role": "HR"}                                                | email
            {"email": "a@b", "name": "X", "role": "HR"}                                                       | email
            {"email": "x@example.com\\r\\nBcc: y@example.com", "name": "X", "role": "HR"}                     | email
            {"email": "x1@example.com", "name": " ", "role": "HR"}                                            | name
            {"email": "x1@example.com", "name": "a\\u0000b", "role": "HR"}                                    | name
            {"email": "x1@example.com", "name": "X"}                                                          | role
            {"email": "x1@example.com", "name": "X", "role": "AGENT", "agent": "0001"}                        | center
            {"email": "x1@example.com", "name": "X", "role": "AGENT", "center": "hillsboro"}                  | agent
            {"email": "x1@example.com", "name": "X", "role": "VENDOR_SCHEDULER", "center": "hillsboro"}       | pools
            {"email": "x1@example.com", "name": "X", "role": "HR", "pools": ["in-house"]}                     | pools
            {"email": "x1@example.com", "name": "X", "role": "ADMINISTRATOR", "center": "hillsboro"}          | center
            {"email": "ADA@example.com", "name": "X", "role": "HR"}                                           | email
            """)
    void whatIsNoAccountIsRefusedByField(String body, String field) {
        var refused = ada.post("/api/accounts", body).expect(422).json();
        assertThat(refused.path("problems").get(0).path("column").asString()).isEqualTo(field);
    }

    @Test
    void theTrailTellsWhoDidWhatWithoutNamesAndSecrets() {
        var invited = open("lee@example.com", "HR").json();
        String id = invited.path("account").path("id").asString();
        change("DELETE", id, "").expect(200);
        var entries = service.bean(AuditTrail.class).after(0, 1000).stream().filter(entry -> entry.subject().endsWith(id)).toList();
        assertThat(entries).extracting(AuditEntry::action).isEqualTo(List.of("open account", "invite to set password", "close account"));
        assertThat(entries.getLast().before()).contains("\"active\":true");
        assertThat(entries.getLast().after()).contains("\"active\":false");
        assertThat(entries.toString()).doesNotContain("lee@example.com", "Lee", invited.path("link").asString().substring(10));
    }

    @Test
    void accountsArePaged() {
        open("mo@example.com", "HR");
        var page = ada.get("/api/accounts?offset=0&limit=1").expect(200).json();
        assertThat(page.path("items")).hasSize(1);
        assertThat(page.path("total").asInt()).isGreaterThan(1);
        ada.get("/api/accounts?limit=501").expect(400);
        ada.get("/api/accounts/00000000-0000-0000-0000-000000000000").expect(404);
    }

    private static Answer open(String email, String role) {
        return ada.post("/api/accounts", """
                {"email": "%s", "name": "Lee", "role": "%s"}""".formatted(email, role)).expect(201);
    }

    private static Answer change(String method, String id, String body) {
        return ada.sendWith(method, "/api/accounts/" + id, body, "If-Match", ada.get("/api/accounts/" + id).header("ETag"));
    }

    private static Answer setPassword(String link) {
        return post(service.browser(), link);
    }

    private static Browser signedInBy(String link) {
        var browser = service.browser();
        post(browser, link).expect(200);
        return browser;
    }

    private static Answer post(Browser browser, String link) {
        return browser.post("/api/password", """
                {"token": "%s", "password": "%s"}""".formatted(link.replace("/password#", ""), RunningHillsboro.PASSWORD));
    }
}
