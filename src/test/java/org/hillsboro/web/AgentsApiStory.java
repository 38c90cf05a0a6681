package org.hillsboro.web;

import java.nio.file.Path;
import org.hillsboro.accounts.Role;
import org.hillsboro.web.Browser.Answer;

/** The part of {@link ApiStoryTest} that is about requests of agents, in the week before the one that is published. */
final class AgentsApiStory {

    private static final String IN_RETURN = "{\"inReturn\": \"2026-03-02T16:30:00+05:30\"}";
    private static final String VACATION = "{\"from\": \"2026-03-02\", \"to\": \"2026-03-03\", \"kind\": \"VACATION\"}";

    /** Holds an answer against the API document. */
    interface See {

        Answer see(Answer answer, int status);
    }

    private final See see;

    AgentsApiStory(See see) {
        this.see = see;
    }

    void tell(Path folder) {
        try (var service = RunningHillsboro.at(new MovedClock("2026-02-20T12:00:00Z"))) {
            var center = new PublishedCenter(service, folder, """
                    ann MON 08:00 |####|
                    ann TUE 12:00 |####|
                    bob MON 16:30 |####|
                    """);
            var ann = center.agent("ann");
            var bob = center.agent("bob");
            policyAndNews(center, ann, service.signedIn(Role.ADMINISTRATOR, null, null));
            swaps(center, ann, bob);
            hours(center, bob);
            timeOff(center, ann);
            wishes(ann);
            calendar(ann);
        }
    }

    private void policyAndNews(PublishedCenter center, Browser ann, Browser ada) {
        var policy = see.see(ada.get(center.path("request-policy")), 200);
        see.see(ada.sendWith("PUT", center.path("request-policy"), policy.text(), "If-Match", policy.header("ETag")), 200);
        see.see(ada.post(center.path("invitations"), "{\"domain\": \"example.org\"}"), 201);
        see.see(ann.get("/api/me/changes"), 200);
    }

    private void swaps(PublishedCenter center, Browser ann, Browser bob) {
        String offer = "{\"week\": \"2026-W10\", \"start\": \"%s\", \"swap\": true}";
        String first = offered(ann, offer.formatted(PublishedCenter.MONDAY_8));
        see.see(bob.get("/api/me/offers"), 200);
        see.see(bob.post(PublishedCenter.taking(first), IN_RETURN), 200);
        see.see(ann.post(first + "/refuse", ""), 200);
        see.see(bob.post(PublishedCenter.taking(first), IN_RETURN), 200);
        see.see(ann.post(first + "/accept", ""), 200);
        see.see(center.scheduler.get(center.path("exchanges")), 200);
        see.see(center.scheduler.post(decided(center, first) + "/decline", "{\"reason\": \"No.\"}"), 200);
        see.see(ann.get("/api/me/exchanges"), 200);
        String second = offered(ann, offer.formatted("2026-03-03T12:00:00+01:00"));
        see.see(bob.post(PublishedCenter.taking(second), ""), 422);
        see.see(ann.delete(second), 200);
        String third = offered(ann, offer.formatted(PublishedCenter.MONDAY_8));
        see.see(bob.post(PublishedCenter.taking(third), IN_RETURN), 200);
        see.see(ann.post(third + "/accept", ""), 200);
        see.see(center.scheduler.post(decided(center, third) + "/approve", ""), 200);
    }

    private String offered(Browser ann, String offer) {
        return "/api/me/exchanges/" + see.see(ann.post("/api/me/exchanges", offer), 201).json().path("id").asString();
    }

    private static String decided(PublishedCenter center, String exchange) {
        return center.path(exchange.substring("/api/me/".length()));
    }

    private void hours(PublishedCenter center, Browser bob) {
        see.see(center.scheduler.get(center.path("weeks/2026-W10/imbalances?over=true")), 200);
        String offer = """
                {"week": "2026-W10", "kind": "OPEN_SHIFT", "from": "2026-03-02T%d:00:00Z", "to": "2026-03-02T%d:00:00Z",
                 "rule": "FAIR", "closes": "2026-02-25T12:00:00Z"}""";
        String mine = "/api/me/callouts/";
        for (int hour : new int[] {12, 14}) {
            String id = see.see(center.scheduler.post(center.path("callouts"), offer.formatted(hour, hour + 1)), 201)
                    .json().path("id").asString();
            var choice = see.see(bob.get("/api/me/callouts"), 200).json().path("items").get(0).path("choices").get(0);
            see.see(bob.post(mine + id + "/take", choice.toString()), 200);
            see.see(bob.get(mine + "answers"), 200);
            see.see(center.scheduler.get(center.path("callouts/" + id + "/answers")), 200);
            if (hour == 12) {
                see.see(center.scheduler.post(center.path("callouts/" + id + "/draw"), ""), 200);
            } else {
                see.see(bob.delete(mine + id), 204);
                see.see(center.scheduler.delete(center.path("callouts/" + id)), 200);
            }
        }
        see.see(center.scheduler.get(center.path("callouts")), 200);
    }

    private void timeOff(PublishedCenter center, Browser ann) {
        see.see(ann.post("/api/me/time-off/preview", VACATION), 200);
        String path = center.path("time-off/") + see.see(ann.post("/api/me/time-off", VACATION), 201).json().path("id").asString();
        see.see(ann.get("/api/me/time-off"), 200);
        see.see(ann.get("/api/me/time-off/balances"), 200);
        see.see(center.scheduler.get(center.path("time-off")), 200);
        see.see(center.scheduler.get(path + "/outlook"), 200);
        see.see(center.scheduler.get(path + "/covers?week=2026-W10"), 200);
        see.see(center.scheduler.post(path + "/approve", "{\"list\": true}"), 200);
        see.see(center.scheduler.post(path + "/covers", "{\"week\": \"2026-W10\"}"), 201);
        String later = VACATION.replace("03-02", "03-05").replace("03-03", "03-06");
        String other = see.see(ann.post("/api/me/time-off", later), 201).json().path("id").asString();
        see.see(center.scheduler.post(center.path("time-off/" + other + "/decline"), "{\"reason\": \"No.\"}"), 200);
        see.see(ann.delete("/api/me/time-off/" + path.replaceFirst(".*/", "")), 200);
    }

    private void wishes(Browser ann) {
        String wishes = "/api/me/wishes/preferences";
        var tag = see.see(ann.get("/api/me/wishes"), 200).header("ETag");
        String wish = "{\"weekday\": \"SUN\", \"wish\": \"OFF\"}";
        var kept = see.see(ann.sendWith("POST", wishes, wish, "If-Match", tag), 201);
        kept = see.see(ann.sendWith("PUT", wishes + "/" + row(kept), wish.replace("SUN", "SAT"), "If-Match", kept.header("ETag")), 200);
        see.see(ann.sendWith("DELETE", wishes + "/" + row(kept), "", "If-Match", kept.header("ETag")), 200);
        see.see(ann.get("/api/me/weeks/2026-W10/wishes"), 200);
    }

    private static String row(Answer kept) {
        return kept.json().path("preferences").get(0).path("id").asString();
    }

    private void calendar(Browser ann) {
        String path = see.see(ann.post("/api/me/calendar", ""), 201).json().path("path").asString();
        see.see(ann.get("/api/me/calendar"), 200);
        see.see(ann.get(path), 200);
        see.see(ann.delete("/api/me/calendar"), 204);
    }
}
