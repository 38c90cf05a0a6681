package org.hillsboro.web;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
import java.util.regex.Pattern;
import org.hillsboro.accounts.Role;
import org.hillsboro.keeping.Centers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** What every answer has, and what none has. */
class EdgeTest {

    private static RunningHillsboro service;
    private static Browser ada;

    @BeforeAll
    static void start() {
        service = RunningHillsboro.start();
        ada = service.administrator();
        ada.post("/api/centers/sample", "").expect(201);
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void anAnswerHasTheHeadersThatKeepBrowsersSafe() {
        var answer = ada.get("/api/session").expect(200);
        assertThat(answer.header("Content-Security-Policy")).contains("default-src 'self'", "frame-ancestors 'none'");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("X-Frame-Options")).isEqualTo("DENY");
        assertThat(answer.header("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(answer.header("Cache-Control")).contains("no-store");
        assertThat(answer.header("Server")).isEmpty();
    }

    @Test
    void theSessionsCookieIsOutOfReachForScriptsAndSecureBehindHttps() {
        String body = """
                {"email": "ada@example.com", "password": "%s"}""".formatted(RunningHillsboro.PASSWORD);
        assertThat(sessionCookie(service.browser(), body)).contains("HttpOnly", "SameSite=Lax").doesNotContain("Secure");
        var behind = service.browser();
        behind.get("/api/session");
        var answer = behind.sendWith("POST", "/api/session", body, "X-Forwarded-Proto", "https");
        assertThat(sessionCookie(answer)).contains("; Secure");
    }

    @Test
    void signingInBeginsANewSession() {
        var mallory = service.browser();
        String body = """
                {"email": "ada@example.com", "password": "%s"}""".formatted(RunningHillsboro.PASSWORD);
        String first = sessionCookie(mallory, body);
        String second = sessionCookie(mallory, body);
        assertThat(second.split(";")[0]).isNotEqualTo(first.split(";")[0]);
    }

    @Test
    void aRequestHasAnIdThatItMayBring() {
        assertThat(ada.get("/api/session").header("X-Request-Id")).matches("[0-9a-f-]{36}");
        assertThat(service.browser().with("X-Request-Id", "from-the-proxy.1").get("/api/session").header("X-Request-Id"))
                .isEqualTo("from-the-proxy.1");
        assertThat(service.browser().with("X-Request-Id", "<script>").get("/api/session").header("X-Request-Id"))
                .doesNotContain("script");
    }

    @Test
    void nobodyWhoNeedsNotKnowSeesRatesOfPay() {
        String center = service.bean(Centers.class).all().getFirst().id();
        var rate = Pattern.compile("(?<![\\d.])(15\\.5|hourly)");
        for (var role : List.of(Role.SCHEDULER, Role.AUDITOR, Role.AGENT, Role.VENDOR_SCHEDULER)) {
            var someone = switch (role) {
                case AGENT -> service.signedIn(role, center, "0001");
                case VENDOR_SCHEDULER -> service.signedIn(role, center, null, "vendor");
                default -> service.signedIn(role, null, null);
            };
            for (String path : List.of("", "/versions", "/history", "/export", "/agents", "/files/center.yaml")) {
                var answer = someone.get("/api/centers/" + center + path);
                assertThat(answer.text()).as(role + " " + path).doesNotContainPattern(rate);
            }
            assertThat(someone.get("/api/centers/" + center + "/export").status()).as(role.name()).isEqualTo(403);
        }
        service.signedIn(Role.HR, null, null).get("/api/centers/" + center + "/export").expect(200);
    }

    @Test
    void noSecretReachesALog() {
        var lines = new ListAppender<ILoggingEvent>();
        var ours = (Logger) LoggerFactory.getLogger("org.hillsboro");
        var web = (Logger) LoggerFactory.getLogger("org.springframework.security");
        lines.start();
        for (var logger : List.of(ours, web)) {
            logger.setLevel(Level.DEBUG);
            logger.addAppender(lines);
        }
        try {
            String secret = ada.post("/api/tokens", """
                    {"name": "program", "scopes": ["OWN_ACCOUNT"]}""").expect(201).json().path("secret").asString();
            var program = service.browser().with("Authorization", "Bearer " + secret);
            program.get("/api/session").expect(200);
            program.get("/api/accounts").expect(403);
            String link = ada.post("/api/accounts", """
                    {"email": "pat@example.com", "name": "Pat", "role": "HR"}""").expect(201).json().path("link").asString();
            String token = link.substring(link.indexOf('#') + 1);
            service.browser().post("/api/password", """
                    {"token": "%s", "password": "%s"}""".formatted(token, RunningHillsboro.PASSWORD)).expect(200);
            service.browser().post("/api/session", """
                    {"email": "pat@example.com", "password": "wrong wrong wrong"}""").expect(401);
            service.browser().post("/api/session", "{broken " + RunningHillsboro.PASSWORD).expect(400);
            var text = lines.list.stream().map(ILoggingEvent::getFormattedMessage).toList();
            assertThat(text).as("something was logged").isNotEmpty();
            assertThat(String.join("\n", text))
                    .doesNotContain(secret, token, RunningHillsboro.PASSWORD, "wrong wrong", "pat@example.com");
        } finally {
            for (var logger : List.of(ours, web)) {
                logger.detachAppender(lines);
                logger.setLevel(null);
            }
        }
    }

    private static String sessionCookie(Browser browser, String credentials) {
        return sessionCookie(browser.post("/api/session", credentials));
    }

    private static String sessionCookie(Browser.Answer answer) {
        return answer.expect(200).response().headers().allValues("Set-Cookie").stream()
                .filter(cookie -> cookie.startsWith("hillsboro=")).findFirst().orElseThrow();
    }
}
