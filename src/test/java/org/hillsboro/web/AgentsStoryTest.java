package org.hillsboro.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.hillsboro.accounts.Role;
import org.hillsboro.auditing.AuditEntry;
import org.hillsboro.auditing.AuditTrail;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import tools.jackson.databind.JsonNode;

/** From a wish to a plan, its publication, a swap and the calendar on the phone; only what agents and schedulers can do. */
@Timeout(240)
class AgentsStoryTest {

    private static final String WEEK = "2026-W10";

    private static RunningHillsboro service;
    private static Browser sue;

    @BeforeAll
    static void start() {
        service = RunningHillsboro.at(new MovedClock("2026-02-27T12:00:00Z"));
        sue = service.signedIn(Role.SCHEDULER, null, null);
        SentCenters.corner().zippedTo(sue, "/api/centers/corner").expect(201);
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void fromAWishToASwap() {
        var ann = service.signedIn(Role.AGENT, "corner", "A1");
        var bob = service.signedIn(Role.AGENT, "corner", "A2");
        var vic = service.signedIn(Role.AGENT, "corner", "V1");
        String tag = ann.get("/api/me/wishes").expect(200).header("ETag");
        ann.sendWith("POST", "/api/me/wishes/preferences", "{\"date\": \"2026-03-03\", \"wish\": \"OFF\"}", "If-Match", tag).expect(201);
        String asked = vic.post("/api/me/time-off", """
                {"from": "2026-03-04", "to": "2026-03-05", "kind": "VACATION"}""").expect(201).json().path("id").asString();
        sue.post("/api/centers/corner/time-off/" + asked + "/approve", "").expect(200);
        var policy = sue.get("/api/centers/corner/request-policy").expect(200);
        sue.sendWith("PUT", "/api/centers/corner/request-policy",
                policy.text().replace("\"approvesExchanges\":false", "\"approvesExchanges\":true").replace("\"mostExtraShortfall\":0", "\"mostExtraShortfall\":600"),
                "If-Match", policy.header("ETag")).expect(200);

        publish();
        assertThat(shifts(vic)).as("approved time off is an absence of the plan").isNotEmpty().noneMatch(start -> start.startsWith("2026-03-04"));
        var outcome = ann.get("/api/me/weeks/" + WEEK + "/wishes").expect(200).json().path("items").get(0);
        boolean off = shifts(ann).stream().noneMatch(start -> start.startsWith("2026-03-03"));
        assertThat(outcome.path("result").asString().equals("HONOURED")).isEqualTo(off);

        var news = ann.get("/api/me/changes").expect(200).json().get(0);
        assertThat(news.path("seen").isNull()).isTrue();
        assertThat(news.path("changes").size()).isEqualTo(shifts(ann).size());
        ann.post("/api/me/publications/" + news.path("publication").asString() + "/acknowledgement", "").expect(200);
        assertThat(ann.get("/api/me/changes").json()).isEmpty();
        String calendar = ann.post("/api/me/calendar", "").expect(201).json().path("path").asString();
        String before = service.browser().get(calendar).expect(200).text();

        var annsBefore = shifts(ann);
        var bobsBefore = shifts(bob);
        var swapped = swap(ann, bob);
        assertThat(swapped.path("state").asString()).isEqualTo("DONE");
        assertThat(shifts(ann)).isNotEqualTo(annsBefore).hasSameSizeAs(annsBefore);
        assertThat(shifts(bob)).isNotEqualTo(bobsBefore).hasSameSizeAs(bobsBefore);

        var since = ann.get("/api/me/changes").json().get(0);
        assertThat(since.path("seen").asInt()).isEqualTo(1);
        assertThat(since.path("number").asInt()).isEqualTo(2);
        assertThat(since.path("changes").size()).isPositive();
        String after = service.browser().get(calendar).expect(200).text();
        assertThat(uids(after)).containsAll(uids(before));
        assertThat(after).contains("SEQUENCE:2");
        assertThat(service.browser().get(calendar).text()).isEqualTo(after);

        assertThat(service.bean(AuditTrail.class).after(0, 10_000)).extracting(AuditEntry::action)
                .contains("ask time off", "approve time off", "add-absence", "add-preference", "offer shift", "take shift", "accept swap",
                        "publish", "begin calendar");
        assertThat(service.bean(AuditTrail.class).after(0, 10_000).toString()).doesNotContain("Ann", "Vic");
    }

    private static void publish() {
        var accepted = sue.post("/api/plans", "{\"center\": \"corner\", \"steps\": 300, \"seed\": 5}").expect(202);
        WatchedPlan.at(accepted, sue).until("DONE");
        String plan = accepted.header("Location").replaceFirst(".*/", "");
        String draft = sue.post("/api/drafts", "{\"plan\": \"%s\"}".formatted(plan)).expect(201).header("Location");
        sue.sendWith("POST", draft + "/publish", "", "Idempotency-Key", "story").expect(201);
    }

    /** The first shift of ann's for which bob may legally give one. */
    private static JsonNode swap(Browser ann, Browser bob) {
        for (String start : shifts(ann)) {
            String id = ann.post("/api/me/exchanges", "{\"week\": \"%s\", \"start\": \"%s\", \"swap\": true}".formatted(WEEK, start))
                    .expect(201).json().path("id").asString();
            var offers = bob.get("/api/me/offers").expect(200).json().path("items");
            if (!offers.isEmpty()) {
                String inReturn = offers.get(0).path("inReturn").get(0).asString();
                bob.post("/api/me/offers/" + id + "/take", "{\"inReturn\": \"%s\"}".formatted(inReturn)).expect(200);
                return ann.post("/api/me/exchanges/" + id + "/accept", "").expect(200).json();
            }
            ann.delete("/api/me/exchanges/" + id).expect(200);
        }
        throw new AssertionError("The two have nothing to swap: " + shifts(ann) + " and " + shifts(bob));
    }

    private static List<String> shifts(Browser agent) {
        return agent.get("/api/me/shifts?from=2026-03-02&to=2026-03-08").expect(200).json().get(0).path("shifts").valueStream()
                .map(shift -> shift.path("start").asString())
                .toList();
    }

    private static List<String> uids(String calendar) {
        return calendar.lines().filter(line -> line.startsWith("UID:")).collect(Collectors.toList());
    }
}
