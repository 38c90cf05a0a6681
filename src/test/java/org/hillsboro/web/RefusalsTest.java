package org.hillsboro.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is wrong with a request is said as problem details that say what to do. */
class RefusalsTest {

    private static final String JSON = "application/json";

    private static RunningHillsboro service;
    private static Browser ada;
    private static Browser program;

    @BeforeAll
    static void start() {
        service = RunningHillsboro.start();
        ada = service.administrator();
        String secret = ada.post("/api/tokens", """
                {"name": "all", "scopes": ["OWN_ACCOUNT", "PLANS_RUN", "PLANS_READ", "AUDIT_READ", "ACCOUNTS_EDIT", "PEOPLE_EDIT",
                 "CENTERS_EDIT", "ROSTERS_EDIT"]}""").expect(201).json().path("secret").asString();
        program = service.browser().with("Authorization", "Bearer " + secret);
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    /** @param detail parts of it */
    record Refused(String method, String path, String type, String body, int status, String... detail) {

        @Override
        public String toString() {
            return method + " " + path + " " + (body.length() > 60 ? body.length() + " characters" : body) + " -> " + status;
        }
    }

    private static Refused get(String path, int status, String... detail) {
        return new Refused("GET", path, JSON, "", status, detail);
    }

    private static Refused order(String body, int status, String... detail) {
        return new Refused("POST", "/api/plans", JSON, body, status, detail);
    }

    static Stream<Refused> refused() {
        return Stream.of(
                get("/api/nothing", 404, "There is nothing here. Maybe"),
                get("/nothing", 404, "There is nothing here. Maybe"),
                get("/error", 404, "There is nothing here."),
                get("/api/plans/no-id", 404, "There is nothing here."),
                get("/api/plans/00000000-0000-0000-0000-000000000000", 404, "There is no such plan."),
                get("/api/plans?limit=abc", 400, "limit: expected a whole number, got \"abc\"."),
                get("/api/plans?limit=0", 400, "Expected an offset from 0 and a limit of 1 to 500"),
                get("/api/plans?limit=501", 400, "got 0 and 501"),
                get("/api/plans?offset=-1", 400, "got -1 and 100"),
                get("/api/plans?offset=99999999999", 400, "offset: expected a whole number"),
                get("/api/drafts", 400, "The parameter center is missing. Maybe"),
                get("/api/audit?from=2026-02-30T00:00:00Z", 400, "from: expected a time such as"),
                get("/api/plans;a=b", 400, "not well-formed. Maybe"),
                get("/api//plans", 400, "not well-formed. Maybe"),
                new Refused("PUT", "/api/plans", JSON, "{}", 405, "PUT does nothing here. Maybe", "POST"),
                new Refused("TRACE", "/api/plans", JSON, "", 405, "Maybe"),
                new Refused("POST", "/api/plans", "text/plain", "hi", 415, "Maybe send [application/json"),
                new Refused("POST", "/api/plans", "application/yaml", "center: x", 415, "Maybe send [application/json"),
                new Refused("POST", "/api/plans", "no type", "hi", 415, "Maybe send"),
                new Refused("POST", "/api/centers/x", "multipart/form-data", "x", 400, "multipart/form-data. Maybe its boundary"),
                order("", 400, "A body of JSON is needed. Maybe"),
                order("null", 400, "A body of JSON is needed. Maybe"),
                order("{\"center\": \"x\",", 400, "line 1, column 16: expected JSON. Maybe a comma"),
                order("{\"center\": \"x\"} {}", 400, "line 1, column"),
                order("{\"center\": \"x\",\n \"secnds\": 5}", 400, "line 2, column", "Maybe it should be seconds."),
                order("{\"center\": \"x\", \"center\": \"y\"}", 400, "line 1, column 25: expected the field once. Maybe"),
                order("{\"center\": \"x\", \"seconds\": \"60\"}", 400, "expected a number"),
                order("{\"center\": \"x\", \"steps\": 1.5}", 400, "expected a whole number"),
                order("{\"center\": {}}", 400, "expected text"),
                order("[]", 400, "expected an object with fields"),
                order("{\"center\": \"x\", \"adjustments\": [{\"from\": \"2026-02-30T00:00:00Z\"}]}", 400, "a time such as"),
                order("{}", 422, "The input has problems"),
                order("{\"center\": \"" + "x".repeat(4_100_000) + "\"}", 413, "4 MB. Maybe"),
                new Refused("POST", "/api/drafts/00000000-0000-0000-0000-000000000000/preview", JSON, deep(), 400, "less deep"),
                new Refused("POST", "/api/drafts", JSON, "{\"plan\": \"x\"}", 400, "expected an id such as"),
                new Refused("POST", "/api/drafts", JSON, "{}", 422, "Expected the id of a finished plan"),
                new Refused("POST", "/api/accounts", JSON, "{\"role\": \"SHEDULER\"}", 400, "expected one of", "Maybe it should be SCHEDULER."),
                new Refused("PATCH", "/api/centers/x/agents", JSON, "{\"changes\": [{}]}", 400, "Maybe action is missing."));
    }

    private static String deep() {
        return "{\"edit\": " + "{\"kind\": \"Together\", \"parts\": [".repeat(60) + "]}".repeat(60) + "}";
    }

    @ParameterizedTest
    @MethodSource("refused")
    void isAProblemThatSaysWhatToDo(Refused refused) {
        var answer = program.send(refused.method, refused.path, BodyPublishers.ofString(refused.body), refused.type);
        checkProblem(answer, refused.status, refused.path.replaceFirst("\\?.*", ""));
        assertThat(answer.json().path("detail").asString()).contains(refused.detail);
    }

    @Test
    void aFieldThatIsWrongIsNamedWithItsPlace() {
        var problem = program.post("/api/plans", """
                {"center": "x",
                 "adjustments": [{"queue": "voice", "from": "yesterday"}]}""").expect(400).json().path("problems").path(0);
        assertThat(problem.path("line").asInt()).isEqualTo(2);
        assertThat(problem.path("column").asString()).isEqualTo("adjustments[0].from");
        assertThat(problem.path("value").asString()).isEqualTo("yesterday");
    }

    @Test
    void aWrongMethodHearsWhichAreRight() {
        var answer = program.put("/api/plans", "{}").expect(405);
        assertThat(answer.header("Allow").split(", ")).containsExactlyInAnyOrder("GET", "POST");
        assertThat(program.send("OPTIONS", "/api/plans", BodyPublishers.noBody(), JSON).expect(200).header("Allow")).contains("GET", "POST");
    }

    @Test
    void aTypeThatNobodyHasIsAProblemAllTheSame() {
        var picky = service.browser().with("Authorization", "Bearer none").with("Accept", "text/html");
        checkProblem(picky.get("/api/plans"), 401, "/api/plans");
        var html = ada.with("Accept", "text/html").get("/api/plans");
        ada.without("Accept");
        checkProblem(html, 406, "/api/plans");
    }

    @Test
    void whoMayNotHearsItTheSameWay() {
        checkProblem(service.browser().get("/api/plans"), 401, "/api/plans");
        checkProblem(program.get("/api/webhooks"), 403, "/api/webhooks");
        ada.get("/api/session").expect(200);
        var forged = ada.sendWith("POST", "/api/tokens", "{}", "X-XSRF-TOKEN", "forged");
        checkProblem(forged, 403, "/api/tokens");
        assertThat(forged.json().path("detail").asString()).contains("X-XSRF-TOKEN").contains("Maybe");
    }

    /** Refused before any of our code knows of it. */
    @ParameterizedTest
    @ValueSource(strings = {"GET /api/plans/%zz HTTP/1.1", "GET /api/plans?a=b|c HTTP/1.1", "GET /api/plans?LONG HTTP/1.1", "GET / HTTP/9.9"})
    void aLineThatTheServerRefusesIsNoPageOfTheServers(String line) throws IOException {
        var answer = raw(line.replace("LONG", "x".repeat(20_000)), "Host: localhost", "Connection: close");
        assertThat(answer).doesNotContainIgnoringCase("<html", "exception", "tomcat", "at org.");
        assertThat(answer).containsPattern("^HTTP/1.1 (400|505)").contains("application/problem+json", "Maybe");
    }

    @Test
    void aHeaderThatIsTooLongIsNoPageOfTheServers() throws IOException {
        var answer = raw("GET / HTTP/1.1", "Host: localhost", "X-Long: " + "x".repeat(20_000), "Connection: close");
        assertThat(answer).startsWith("HTTP/1.1 400").contains("application/problem+json").doesNotContain("<html");
    }

    private static void checkProblem(Browser.Answer answer, int status, String path) {
        answer.expect(status);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        var problem = answer.json();
        assertThat(problem.path("status").asInt()).isEqualTo(status);
        assertThat(problem.path("title").asString("")).isNotBlank();
        assertThat(problem.path("instance").asString("")).isEqualTo(path);
        if (!answer.header("X-Request-Id").isEmpty()) {
            assertThat(problem.path("requestId").asString("")).isEqualTo(answer.header("X-Request-Id"));
        }
        assertThat(answer.text()).doesNotContain("Exception", "<html", "\\tat ", "org.springframework", "jackson");
    }

    private static String raw(String... lines) throws IOException {
        try (var socket = new Socket("localhost", service.address().getPort())) {
            socket.getOutputStream().write((String.join("\r\n", List.of(lines)) + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
