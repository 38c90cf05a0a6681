package org.hillsboro.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hillsboro.accounts.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ValueConstants;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Reads whatever there is to be read, of a center in which everything has happened, and looks for what must not be there. */
class WhatEachRoleSeesTest {

    private static final List<String> RATES =
            List.of(LivedInCenter.IN_HOUSE_RATE, LivedInCenter.CALLCO_RATE, LivedInCenter.TELCO_RATE);

    private static final String MARCH = "2026-03-01";

    private static RunningHillsboro service;
    private static Browser ada;
    private static LivedInCenter center;
    private static List<String> everyPath;

    @BeforeAll
    static void start() {
        service = RunningHillsboro.start();
        ada = service.administrator();
        center = LivedInCenter.in(ada, "lived-in");
        ada.post("/api/accounts", """
                {"email": "roberta.quux@example.com", "name": "Roberta Quux", "role": "AGENT", "center": "lived-in", "agent": "p0017"}""")
                .expect(201);
        closeMarch();
        everyPath = paths();
    }

    private static void closeMarch() {
        String march = "/api/centers/" + center.id + "/payroll/periods/" + MARCH;
        String tag = ada.get(march).expect(200).header("ETag");
        ada.with("Idempotency-Key", "march").with("If-Match", tag).post(march + "/close", """
                {"withoutWeeks": ["2026-W09", "2026-W11", "2026-W12", "2026-W13", "2026-W14"]}""").expect(201);
        ada.without("Idempotency-Key").without("If-Match");
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void schedulersAndAuditorsSeePeopleAndNoWages() {
        for (var role : new Role[] {Role.SCHEDULER, Role.AUDITOR}) {
            var answers = read(service.signedIn(role, center.id, null));
            assertThat(seen(answers, RATES)).as(role.name()).isEmpty();
            assertThat(answers.get(center.plan + "/files/roster.csv")).contains("p0017", "v0021", "t0031");
            assertThat(answers).doesNotContainKey(center.plan + "/files/payroll.csv");
            assertThat(answers.containsKey(center.plan + "/files/report.html")).isEqualTo(role == Role.SCHEDULER);
        }
    }

    @Test
    void agentsSeeThemselvesAlone() {
        var answers = read(service.signedIn(Role.AGENT, center.id, "p0018"));
        assertThat(seen(answers, allBut(agent -> agent.equals("p0018")))).isEmpty();
        assertThat(answers.remove("/api/me/slips")).as("the own wage").contains(LivedInCenter.IN_HOUSE_RATE);
        assertThat(seen(answers, RATES)).isEmpty();
        assertThat(answers.get("/api/me/agent")).contains("Ivo Blumqvist");
        assertThat(answers.get("/api/me/shifts?from=2026-03-01&to=2026-03-31")).contains("2026-03-03T08:00:00+01:00");
    }

    @Test
    void vendorsSeeTheirPoolsAlone() {
        var answers = read(service.signedIn(Role.VENDOR_SCHEDULER, center.id, null, "callco"));
        assertThat(seen(answers, RATES)).isEmpty();
        assertThat(seen(answers, allBut(agent -> agent.startsWith("v")))).isEmpty();
        assertThat(answers.get(center.plan + "/files/roster.csv")).startsWith("agent,shift,").contains("v0021", "v0022");
        assertThat(answers).containsKeys(
                center.plan + "/files/coverage.csv", center.plan + "/files/calendars/v0021.ics", center.secondPublication + "/shifts");
        assertThat(answers.keySet()).doesNotContain(
                center.plan + "/files/summary.json", center.plan + "/files/report.html", center.secondPublication + "/roster.csv",
                center.plan + "/files/calendars/p0017.ics", "/api/centers/" + center.id + "/agents/t0031");
        var files = service.signedIn(Role.VENDOR_SCHEDULER, center.id, null, "callco").get(center.plan + "/files").expect(200).json();
        files.forEach(file -> {
            if (file.path("name").asString().equals("roster.csv")) {
                assertThat(file.path("size").asInt()).isEqualTo(answers.getOrDefault(center.plan + "/files/roster.csv", "").length());
            }
        });
    }

    @Test
    void vendorsEditTheirPoolsAloneAndAreToldOfNobodyElse() {
        var cal = service.signedIn(Role.VENDOR_SCHEDULER, center.id, null, "callco");
        long version = ada.get(center.draft).json().path("version").asLong();
        String own = shiftOf("v0021");
        String foreign = shiftOf("t0031");
        var answers = new TreeMap<String, String>();
        for (String way : new String[] {"preview", "edits"}) {
            for (String edit : new String[] {
                "{\"kind\": \"PinShift\", \"shift\": \"%s\"}".formatted(foreign),
                "{\"kind\": \"GiveShift\", \"shift\": \"%s\", \"agent\": \"t0032\"}".formatted(own),
                "{\"kind\": \"GiveShift\", \"shift\": \"%s\", \"agent\": \"v0021\"}".formatted(foreign),
                "{\"kind\": \"SwapShifts\", \"shift\": \"%s\", \"other\": \"%s\"}".formatted(own, foreign),
                "{\"kind\": \"AddShift\", \"agent\": \"p0017\", \"start\": \"2026-03-05T08:00:00+01:00\", \"paidMinutes\": 60}",
                "{\"kind\": \"UndoEdit\", \"edit\": 1}",
                "{\"kind\": \"UndoEdit\", \"edit\": 4}"
            }) {
                var answer = cal.post(center.draft + "/" + way, "{\"edit\": %s, \"baseVersion\": %d}".formatted(edit, version)).expect(404);
                answers.put(way + edit, answer.text());
            }
        }
        ada.post(center.draft + "/edits", "{\"edit\": {\"kind\": \"PinShift\", \"shift\": \"%s\"}, \"baseVersion\": %d}".formatted(own, version))
                .expect(200);
        String drop = "{\"edit\": {\"kind\": \"DropShift\", \"shift\": \"%s\"}, \"baseVersion\": ".formatted(own);
        answers.put("conflict", cal.post(center.draft + "/edits", drop + "0}").expect(409).text());
        answers.put("preview", cal.post(center.draft + "/preview", drop + (version + 1) + "}").expect(200).text());
        answers.put("dropped", cal.post(center.draft + "/edits", drop + (version + 1) + "}").expect(200).text());
        answers.put("undone", cal.sendWith("POST", center.draft + "/undo", "", "If-Match", "\"" + (version + 2) + "\"").expect(200).text());
        assertThat(seen(answers, RATES)).isEmpty();
        assertThat(seen(answers, allBut(agent -> agent.startsWith("v")))).isEmpty();
        assertThat(answers.get("preview")).contains("\"cost\":null");
    }

    @Test
    void humanResourcesSeeWhatIsPaid() {
        var answers = service.signedIn(Role.HR, center.id, null).get("/api/centers/" + center.id + "/export").expect(200);
        assertThat(new String(SentFolder.unzipped(answers).get("center.yaml"))).contains(RATES);
    }

    private static String shiftOf(String agent) {
        return ada.get(center.draft + "/shifts?agent=" + agent).expect(200).json().path("items").get(0).path("id").asString();
    }

    /** Ids and names of all agents but these. */
    private static List<String> allBut(Predicate<String> own) {
        return LivedInCenter.AGENTS.entrySet().stream()
                .filter(agent -> !own.test(agent.getKey()))
                .flatMap(agent -> Stream.of(agent.getKey(), agent.getValue()[0]))
                .toList();
    }

    /** What was answered, by path, where anything was. */
    private static Map<String, String> read(Browser whoever) {
        var answers = new LinkedHashMap<String, String>();
        for (String path : everyPath) {
            var answer = whoever.get(path);
            assertThat(answer.status()).as(path + " " + answer.text()).isIn(200, 403, 404);
            if (answer.status() == 200) {
                answers.put(path, answer.text());
            }
        }
        return answers;
    }

    private static List<String> seen(Map<String, String> answers, List<String> words) {
        var seen = new ArrayList<String>();
        for (String word : words) {
            var pattern = Pattern.compile("(?<![\\w.])" + Pattern.quote(word) + "(?!\\w)");
            answers.forEach((path, text) -> {
                var found = pattern.matcher(text);
                if (found.find()) {
                    seen.add(path + ": " + text.substring(Math.max(0, found.start() - 50), Math.min(text.length(), found.end() + 50)));
                }
            });
        }
        return seen;
    }

    /** Every GET of ours, with all that there is in the places of its variables. */
    private static List<String> paths() {
        var paths = new TreeSet<String>();
        service.beans(RequestMappingHandlerMapping.class).forEach(all -> all.getHandlerMethods().forEach((mapping, handler) -> {
            if (handler.getBeanType().getName().startsWith("org.hillsboro")
                    && mapping.getMethodsCondition().getMethods().stream().anyMatch(verb -> verb.name().equals("GET"))) {
                mapping.getPatternValues().forEach(path -> filled(path).forEach(one -> paths.add(one + query(handler))));
            }
        }));
        assertThat(paths).hasSizeGreaterThan(40);
        return List.copyOf(paths);
    }

    private static List<String> filled(String path) {
        var variable = Pattern.compile("/([\\w.-]+)/\\{\\*?(\\w+)}").matcher(path);
        return variable.find()
                ? candidates(variable.group(1), variable.group(2), path).stream()
                        .flatMap(value -> filled(path.substring(0, variable.start(2)).replaceFirst("\\{\\*?$", "") + value + path.substring(variable.end())).stream())
                        .toList()
                : List.of(path);
    }

    private static List<String> candidates(String before, String variable, String path) {
        return switch (before) {
            case "centers" -> List.of(center.id);
            case "agents" -> List.copyOf(LivedInCenter.AGENTS.keySet());
            case "plans" -> List.of(lastOf(center.plan));
            case "drafts" -> List.of(lastOf(center.draft));
            case "publications" -> List.of(lastOf(center.firstPublication), lastOf(center.secondPublication));
            case "accounts" -> ada.get("/api/accounts").json().path("items").findValuesAsString("id");
            case "periods" -> List.of(MARCH);
            case "slips" -> List.copyOf(LivedInCenter.AGENTS.keySet());
            case "files" -> path.contains("/payroll/") ? List.of("generic", "invoice.csv") : ada.get(center.plan + "/files").json().findValuesAsString("name");
            case "weeks" -> List.of(LivedInCenter.WEEK);
            case "calendar", "callouts", "exchanges", "simulations", "time-off", "webhooks" -> List.of("00000000-0000-0007-0000-000000000007");
            default -> LivedInCenter.AGENTS.keySet().stream().filter(before::equals).findFirst()
                    .map(agent -> List.of("absences", "availability", "preferences"))
                    .orElseThrow(() -> new AssertionError("Say here what stands in the place of {" + variable + "} in " + path + "."));
        };
    }

    private static String lastOf(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static final Map<String, String> PARAMETERS = Map.of("center", "lived-in", "week", LivedInCenter.WEEK, "from", "2026-03-01", "to", "2026-03-31");

    /** Of what the endpoint asks for, and of the dates of the center where it may be given some. */
    private static String query(HandlerMethod handler) {
        var asked = new TreeSet<String>();
        for (var parameter : handler.getMethodParameters()) {
            Optional.ofNullable(parameter.getParameterAnnotation(RequestParam.class)).ifPresent(wanted -> {
                String name = Optional.ofNullable(parameter.getParameter().getName()).orElseThrow();
                boolean isNeeded = wanted.required() && wanted.defaultValue().equals(ValueConstants.DEFAULT_NONE);
                if (isNeeded || parameter.getParameterType() == LocalDate.class && PARAMETERS.containsKey(name)) {
                    assertThat(PARAMETERS).as("Say here what " + handler + " is asked with").containsKey(name);
                    asked.add(name + "=" + PARAMETERS.get(name));
                }
            });
        }
        return asked.isEmpty() ? "" : "?" + String.join("&", asked);
    }
}
