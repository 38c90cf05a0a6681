package org.hillsboro.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.UUID;
import org.hillsboro.accounts.Account;
import org.hillsboro.accounts.Accounts;
import org.hillsboro.accounts.OpenAccounts;
import org.hillsboro.accounts.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SignInTest {

    private RunningHillsboro service;

    @BeforeEach
    void start() {
        service = RunningHillsboro.start();
    }

    @AfterEach
    void stop() {
        service.close();
    }

    @Test
    void theLinkOfTheFirstStartWorksOnce() {
        String token = service.bean(OpenAccounts.class).inviteFirstAdministrator().orElseThrow();
        String body = """
                {"token": "%s", "email": "ada@example.com", "name": "Ada", "password": "%s"}""";
        service.browser().post("/api/first-administrator", body.formatted("another", RunningHillsboro.PASSWORD)).expect(404);
        service.browser().post("/api/first-administrator", body.formatted(token, "14 characters!")).expect(422);
        var first = service.browser();
        first.post("/api/first-administrator", body.formatted(token, RunningHillsboro.PASSWORD)).expect(200);
        service.browser().post("/api/first-administrator", body.formatted(token, RunningHillsboro.PASSWORD)).expect(404);

        assertThat(first.get("/api/session").expect(200).json().path("role").asString()).isEqualTo("ADMINISTRATOR");
        assertThat(service.bean(OpenAccounts.class).inviteFirstAdministrator()).isEmpty();
    }

    @Test
    void aSessionSurvivesARestartAndEndsWithSigningOut() {
        var ada = service.administrator();
        service.restart();
        ada = ada.at(service.address());
        ada.get("/api/session").expect(200);
        ada.delete("/api/session").expect(204);
        ada.get("/api/session").expect(401);
        ada.post("/api/session", credentials("ADA@example.com", RunningHillsboro.PASSWORD)).expect(200);
        ada.get("/api/session").expect(200);
    }

    @Test
    void wrongPasswordsAreRefusedAndThenSlowedDown() {
        service.administrator();
        var stranger = service.browser();
        for (int i = 0; i < 5; i++) {
            stranger.post("/api/session", credentials("ada@example.com", "wrong wrong wrong " + i)).expect(401);
        }
        var refused = stranger.post("/api/session", credentials("ada@example.com", RunningHillsboro.PASSWORD)).expect(429);
        assertThat(refused.header("Retry-After")).isEqualTo("900");
        stranger.post("/api/session", credentials("bob@example.com", "is there a bob?")).expect(401);
    }

    @Test
    void anAccountThatIsClosedIsOutAtOnce() {
        var hr = service.signedIn(Role.HR, null, null);
        UUID id = UUID.fromString(hr.get("/api/session").expect(200).json().path("id").asString());
        var accounts = service.bean(Accounts.class);
        var account = accounts.find(id).orElseThrow();
        accounts.replace(new Account(id, account.email(), account.name(), Role.HR, null, null, Set.of(), false, account.version()));
        hr.get("/api/session").expect(401);
    }

    @Test
    void aRequestThatChangesSomethingNeedsTheToken() {
        var ada = service.administrator().with("X-XSRF-TOKEN", "guessed");
        assertThat(ada.delete("/api/session").expect(403).text()).contains("XSRF-TOKEN");
        ada.get("/api/session").expect(200);
    }

    private static String credentials(String email, String password) {
        return """
                {"email": "%s", "password": "%s"}""".formatted(email, password);
    }
}
