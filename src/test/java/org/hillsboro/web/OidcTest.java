package org.hillsboro.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.hillsboro.accounts.Account;
import org.hillsboro.accounts.Accounts;
import org.hillsboro.accounts.Role;
import org.hillsboro.web.Browser.Answer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Signing in at a real provider: each step of a browser, and what a provider or somebody in between may get wrong. */
class OidcTest {

    private static TestProvider provider;
    private static RunningHillsboro service;
    private static Browser ada;

    @BeforeAll
    static void start() throws Exception {
        provider = new TestProvider();
        service = RunningHillsboro.startWith(
                "--hillsboro.oidc.issuer=" + provider.issuer(),
                "--hillsboro.oidc.client-id=" + TestProvider.CLIENT,
                "--hillsboro.oidc.client-secret=" + TestProvider.SECRET);
        ada = service.administrator();
    }

    @AfterAll
    static void stop() {
        service.close();
        provider.close();
    }

    @Test
    void whoeverHasAnAccountOfTheVerifiedAddressComesIn() {
        provider.says("Ada@Example.com", true);
        var browser = service.browser();
        var begun = browser.get("/oauth2/authorization/oidc").expect(302);
        var back = atProvider(begun);
        var in = browser.get(back.getRawPath() + "?" + back.getRawQuery()).expect(302);
        assertThat(in.header("Location")).endsWith("/");
        assertThat(sessionOf(in)).as("a session that somebody planted is worth nothing").isNotEqualTo(sessionOf(begun));
        assertThat(browser.get("/api/session").expect(200).json().path("role").asString()).isEqualTo("ADMINISTRATOR");
        String id = browser.post("/api/accounts", """
                {"email": "bob@example.com", "name": "Bob", "role": "HR"}""").expect(201).json().path("account").path("id").asString();
        var entry = ada.get("/api/audit?limit=1").expect(200).json().path("items").path(0);
        assertThat(entry.path("actor").asString()).as("entry of " + id)
                .isEqualTo(ada.get("/api/session").json().path("id").asString());
    }

    @Test
    void nobodyElseComesInAndNoAccountIsMade() {
        long accounts = service.bean(Accounts.class).count();
        provider.says("ada@example.com", false);
        refused(403);
        provider.says("ada@example.com", "no");
        refused(403);
        provider.says("stranger@example.com", true);
        refused(403);
        service.bean(Accounts.class).add(
                new Account(new UUID(1, 2), "gone@example.com", "Gone", Role.HR, null, null, Set.of(), false, 1), null, Instant.EPOCH);
        provider.says("gone@example.com", true);
        refused(403);
        assertThat(service.bean(Accounts.class).count()).isEqualTo(accounts + 1);
    }

    @Test
    void whatWasNotSaidToUsByTheProviderIsRefused() throws Exception {
        provider.says("ada@example.com", true);
        provider.claims.put("nonce", "of another request");
        refused(401);
        provider.says("ada@example.com", true);
        provider.claims.put("aud", "somebody else");
        refused(401);
        provider.says("ada@example.com", true);
        provider.claims.put("iss", "http://localhost:1");
        refused(401);
        provider.says("ada@example.com", true);
        provider.signsWith = TestProvider.forgedKey();
        refused(401);
    }

    @Test
    void anAnswerThatNobodyAskedForIsRefused() {
        provider.says("ada@example.com", true);
        var victim = service.browser();
        var back = toProvider(service.browser());
        victim.get(back.getRawPath() + "?" + back.getRawQuery()).expect(401);
        victim.get("/api/session").expect(401);
        var browser = service.browser();
        toProvider(browser);
        browser.get("/login/oauth2/code/oidc?code=code-0&state=guessed").expect(401);
        browser.get("/api/session").expect(401);
    }

    @Test
    void theWaysToSignInAreToldAndOffWithoutAProvider() {
        assertThat(service.browser().get("/api/sign-in-ways").expect(200).json().path("oidc").path("href").asString())
                .isEqualTo("/oauth2/authorization/oidc");
        try (var without = RunningHillsboro.start()) {
            var ways = without.browser().get("/api/sign-in-ways").expect(200).json();
            assertThat(ways.path("password").asBoolean()).isTrue();
            assertThat(ways.path("oidc").isNull()).isTrue();
            assertThat(without.browser().get("/oauth2/authorization/oidc").status()).isEqualTo(404);
        }
    }

    private static void refused(int status) {
        var browser = service.browser();
        var back = toProvider(browser);
        Answer answer = browser.get(back.getRawPath() + "?" + back.getRawQuery()).expect(status);
        assertThat(answer.text()).contains("<p>").doesNotContain("example.com");
        browser.get("/api/session").expect(401);
    }

    /** To the provider and back as far as to our own door. */
    private static URI toProvider(Browser browser) {
        return atProvider(browser.get("/oauth2/authorization/oidc").expect(302));
    }

    private static URI atProvider(Answer sent) {
        var there = URI.create(sent.header("Location"));
        assertThat(there.getQuery()).contains("state=", "nonce=", "code_challenge=", "scope=openid email");
        var atProvider = new Browser(URI.create(provider.issuer()));
        return URI.create(atProvider.get(there.getRawPath() + "?" + there.getRawQuery()).expect(302).header("Location"));
    }

    private static String sessionOf(Answer answer) {
        return answer.response().headers().allValues("Set-Cookie").stream()
                .filter(cookie -> cookie.startsWith("hillsboro="))
                .map(cookie -> cookie.split(";")[0])
                .filter(cookie -> !cookie.equals("hillsboro="))
                .findFirst().orElseThrow();
    }
}
