package org.hillsboro.web;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.function.IntConsumer;
import org.hillsboro.accounts.Role;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * How long agents and schedulers wait at 2,000 agents, HTTP and database included; run by name only:
 * {@code ./mvnw -o test -Dtest=RequestsBench}. Prints, and fails for nothing but a wrong answer.
 */
class RequestsBench {

    private static final Path SHARED = Path.of(System.getenv().getOrDefault("HILLSBORO_SHARED", "../shared"), "centers");
    private static final int OFFERS = 40;

    @Test
    void offersAndCoversOfTwoThousandAgents() {
        assumeTrue(Files.isDirectory(SHARED.resolve("bench-2000")), "skipped: the shared test centers are not beside the project");
        try (var service = RunningHillsboro.at(new MovedClock("2000-01-01T00:00:00Z"))) {
            var center = DraftedCenter.of(service, SHARED.resolve("bench-2000"), "bench");
            var sue = service.signedIn(Role.SCHEDULER, null, null);
            String draft = EditingBench.opened(center, sue);
            measure("publish", 1, i -> sue.sendWith("POST", draft + "/publish", "", "Idempotency-Key", "first").expect(201));
            var policy = sue.get("/api/centers/bench/request-policy");
            sue.sendWith("PUT", "/api/centers/bench/request-policy", policy.text()
                    .replace("\"approvesExchanges\":false", "\"approvesExchanges\":true")
                    .replace("\"mostExtraShortfall\":0", "\"mostExtraShortfall\":100000"), "If-Match", "\"0\"").expect(200);
            String week = sue.get("/api/publications?center=bench").json().path("items").get(0).path("week").asString();
            var shifts = new ArrayList<JsonNode>();
            sue.get(draft + "/shifts?limit=500").expect(200).json().path("items").valueStream()
                    .filter(shift -> shifts.isEmpty() || !shifts.getLast().path("agent").equals(shift.path("agent")))
                    .forEach(shifts::add);
            for (var shift : shifts.subList(0, OFFERS)) {
                agent(service, shift.path("agent").asString()).post("/api/me/exchanges", """
                        {"week": "%s", "start": "%s"}""".formatted(week, shift.path("start").asString())).expect(201);
            }
            var last = shifts.subList(OFFERS, OFFERS + 10).stream()
                    .map(shift -> agent(service, shift.path("agent").asString()))
                    .toList();
            measure("offers of " + OFFERS, 10, i -> last.get(i).get("/api/me/offers").expect(200));
            var away = shifts.get(OFFERS);
            String day = away.path("date").asString();
            String asked = last.getFirst().post("/api/me/time-off", """
                    {"from": "%s", "to": "%s", "kind": "UNPAID"}""".formatted(day, LocalDate.parse(day).plusDays(1)))
                    .expect(201).json().path("id").asString();
            measure("outlook", 5, i -> sue.get("/api/centers/bench/time-off/" + asked + "/outlook").expect(200));
            measure("covers", 5, i -> sue.get("/api/centers/bench/time-off/" + asked + "/covers?week=" + week).expect(200));
            measure("approval", 1, i -> sue.post("/api/centers/bench/time-off/" + asked + "/approve", "").expect(200));
            String calendar = last.getFirst().post("/api/me/calendar", "").json().path("path").asString();
            measure("calendar", 20, i -> service.browser().get(calendar).expect(200));
        }
    }

    private static Browser agent(RunningHillsboro service, String agent) {
        return service.signedIn(Role.AGENT, "bench", agent);
    }

    private static void measure(String what, int times, IntConsumer request) {
        var millis = new double[times];
        for (int i = 0; i < times; i++) {
            long start = System.nanoTime();
            request.accept(i);
            millis[i] = (System.nanoTime() - start) / 1e6;
        }
        Arrays.sort(millis);
        System.out.printf("%-18s n %d, median %.1f ms, largest %.1f ms%n", what, times, millis[times / 2], millis[times - 1]);
    }
}
