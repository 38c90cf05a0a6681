package org.hillsboro.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.hillsboro.accounts.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class TokensTest {

    private static RunningHillsboro service;

    @BeforeAll
    static void start() {
        service = RunningHillsboro.start();
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void aTokenIsShownOnceListedWithoutItsSecretAndWorksUntilRevoked() {
        var hr = service.signedIn(Role.HR, null, null);
        var issued = issue(hr, "OWN_ACCOUNT").expect(201).json();
        String secret = issued.path("secret").asString();
        var program = program(secret);
        program.get("/api/session").expect(200);
        var listed = hr.get("/api/tokens").expect(200);
        assertThat(listed.json().path("items")).hasSize(1);
        assertThat(listed.text()).doesNotContain(secret);
        String path = "/api/tokens/" + issued.path("token").path("id").asString();
        service.signedIn(Role.HR, null, null).delete(path).expect(404);
        program.get("/api/session").expect(200);
        hr.delete(path).expect(204);
        program.get("/api/session").expect(401);
        hr.delete(path).expect(404);
    }

    @Test
    void aTokenNeverHasMoreThanWhoeverMadeIt() {
        var scheduler = service.signedIn(Role.SCHEDULER, null, null);
        var refused = issue(scheduler, "PLANS_RUN\", \"PAY_READ\", \"EVERYTHING").expect(422).json();
        assertThat(refused.path("problems").valueStream().map(problem -> problem.path("value").asString()))
                .containsExactly("EVERYTHING", "PAY_READ");
        var narrow = program(issue(scheduler, "OWN_ACCOUNT").expect(201).json().path("secret").asString());
        issue(narrow, "PLANS_RUN").expect(422);
        issue(narrow, "OWN_ACCOUNT").expect(201);
    }

    @Test
    void aTokenNeedsANameAScopeAndATimeToLive() {
        var hr = service.signedIn(Role.HR, null, null);
        var refused = hr.post("/api/tokens", """
                {"expires": "2001-01-01T00:00:00Z"}""").expect(422).json();
        assertThat(refused.path("problems").valueStream().map(problem -> problem.path("column").asString()))
                .containsExactly("name", "scopes", "expires");
    }

    private static Browser.Answer issue(Browser browser, String scopes) {
        return browser.post("/api/tokens", """
                {"name": "program", "scopes": ["%s"]}""".formatted(scopes));
    }

    private static Browser program(String secret) {
        return service.browser().with("Authorization", "Bearer " + secret);
    }
}
