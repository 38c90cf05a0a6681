package org.hillsboro.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The week of 2 March 2026 and the weeks around it. Monday 8:00 needs one agent for half an hour. */
class WishesTest {

    private static final String OFF = "{\"date\": \"%s\", \"wish\": \"OFF\", \"weight\": \"5\"}";

    private static RunningHillsboro service;
    private static MovedClock clock;

    @TempDir
    private Path scratch;

    @BeforeAll
    static void start() {
        clock = new MovedClock("2026-02-20T12:00:00Z");
        service = RunningHillsboro.at(clock);
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @BeforeEach
    void inFebruary() {
        clock.moveTo("2026-02-20T12:00:00Z");
    }

    private static Browser.Answer wish(PublishedCenter center, String agent, String method, String path, String json) {
        String tag = center.agent(agent).get("/api/me/wishes").expect(200).header("ETag");
        return center.agent(agent).sendWith(method, "/api/me/wishes/" + path, json, "If-Match", tag);
    }

    @Test
    void agentsChangeTheirOwnWishesAndAvailability() {
        var center = new PublishedCenter(service, scratch, "ann MON 08:00 |####|");
        center.agent("ann").post("/api/me/wishes/preferences", OFF.formatted("2026-03-10")).expect(428);
        var added = wish(center, "ann", "POST", "preferences", OFF.formatted("2026-03-10")).expect(201);
        String row = added.json().path("preferences").get(0).path("id").asString();
        center.agent("ann").sendWith("POST", "/api/me/wishes/preferences", OFF.formatted("2026-03-11"), "If-Match", "\"old\"").expect(412);
        wish(center, "bob", "DELETE", "preferences/" + row, "").expect(404);
        wish(center, "ann", "PUT", "preferences/" + row, OFF.formatted("2026-03-12")).expect(200);
        wish(center, "ann", "POST", "availability", "{\"weekday\": \"MON\", \"from\": \"08:00\", \"to\": \"16:00\"}").expect(201);
        wish(center, "ann", "POST", "absences", "{\"from\": \"2026-03-12\", \"to\": \"2026-03-13\", \"paid\": \"true\"}").expect(404);
        assertThat(wish(center, "ann", "POST", "preferences", "{\"date\": \"soon\", \"wish\": \"OFF\"}").expect(422).text())
                .contains("preferences.csv", "\"column\":\"date\"");
        wish(center, "ann", "POST", "preferences", "{\"agent\": \"bob\", \"date\": \"2026-03-12\", \"wish\": \"OFF\"}").expect(422);
        var kept = center.scheduler.get(center.path("agents/ann")).expect(200).json();
        assertThat(kept.path("preferences").get(0).path("cells").path("date").asString()).isEqualTo("2026-03-12");
        assertThat(kept.path("availability").size()).isEqualTo(1);
    }

    @Test
    void aWeeksWishesCloseAndWhatHoldsForEveryWeekWaitsUntilItIsPublished() {
        var center = new PublishedCenter(service, scratch, "ann MON 08:00 |####|");
        center.allow("wishDays", "7");
        clock.moveTo("2026-02-27T12:00:00Z");
        String standing = "{\"weekday\": \"SUN\", \"wish\": \"OFF\"}";
        wish(center, "ann", "POST", "preferences", standing).expect(201);
        var row = wish(center, "ann", "POST", "preferences", OFF.formatted("2026-03-11")).expect(201).json().path("preferences");

        clock.moveTo("2026-03-02T10:00:00Z");
        var weeks = center.agent("ann").get("/api/me/wishes").expect(200).json().path("weeks");
        assertThat(weeks.valueStream().limit(3).map(week -> week.path("week").asString() + week.path("open") + week.path("published")).toList())
                .containsExactly("2026-W10falsetrue", "2026-W11falsefalse", "2026-W12truefalse");
        assertThat(weeks.get(1).path("closes").asString()).isEqualTo("2026-03-01T23:00:00Z");
        wish(center, "ann", "POST", "preferences", OFF.formatted("2026-03-12")).expect(409);
        wish(center, "ann", "DELETE", "preferences/" + row.get(1).path("id").asString(), "").expect(409);
        assertThat(wish(center, "ann", "POST", "preferences", standing).expect(409).text()).contains("2026-W11");
        wish(center, "ann", "POST", "preferences", OFF.formatted("2026-03-16")).expect(201);
    }

    @Test
    void withoutADeadlineAWeekIsOpenUntilItBegins() {
        var center = new PublishedCenter(service, scratch, "ann MON 08:00 |####|");
        wish(center, "ann", "POST", "preferences", OFF.formatted("2026-03-02")).expect(201);
        clock.moveTo("2026-03-01T23:00:00Z");
        wish(center, "ann", "POST", "preferences", OFF.formatted("2026-03-07")).expect(409);
        wish(center, "ann", "POST", "preferences", OFF.formatted("2026-03-09")).expect(201);
    }

    /** Ann alone is needed on Monday at 8; bob is available on Mondays only. */
    @Test
    void whatBecameOfEachWishAndWhyNot() {
        var wishes = """
                agent,date,weekday,from,to,wish,weight
                ann,2026-03-02,,,,OFF,5
                ann,,TUE,,,OFF,1
                ann,,WED,08:00,12:00,OFF,1
                ann,,THU,08:00,12:00,WORK,1
                ann,,FRI,,,LAZY,1
                bob,,MON,,,OFF,1
                bob,,TUE,09:00,10:00,WORK,1
                """;
        var center = new PublishedCenter(service, scratch, Map.of("preferences.csv", wishes, "availability.csv", """
                agent,weekday,from,to
                bob,MON,00:00,24:00
                """), """
                ann MON 08:00 |####|
                ann WED 09:00 |####|
                bob MON 16:30 |####|
                """);
        var ofAnn = results(center, "ann");
        assertThat(ofAnn).containsExactly(
                "2026-03-02 AGAINST_COVERAGE 30", "2026-03-03 HONOURED ", "2026-03-04 NOT_CONSIDERED ",
                "2026-03-05 NOT_CONSIDERED ", "2026-03-06 NOT_UNDERSTOOD ");
        assertThat(results(center, "bob")).containsExactly("2026-03-02 NOT_CONSIDERED ", "2026-03-03 AGAINST_A_RULE ");
        var why = center.agent("bob").get("/api/me/weeks/2026-W10/wishes").json().path("items").get(1).path("rules").asString();
        assertThat(why).contains("available");
        center.agent("ann").get("/api/me/weeks/2026-W11/wishes").expect(404);
    }

    /** Dee would have to be paid; cid has a shift at a time that dee wished for. */
    @Test
    void whatWouldCostMoreIsSaidWithoutASumAndHowManyOthersHaveIt() {
        var wishes = """
                agent,date,weekday,from,to,wish,weight
                dee,2026-03-03,,08:00,12:00,WORK,1
                cid,2026-03-03,,06:00,10:00,WORK,1
                ann,2026-03-03,,20:00,21:00,WORK,1
                """;
        var center = new PublishedCenter(service, scratch, Map.of("preferences.csv", wishes), """
                ann TUE 20:00 |####|
                cid TUE 08:00 |####|
                """);
        var ofDee = center.agent("dee").get("/api/me/weeks/2026-W10/wishes").expect(200);
        assertThat(results(center, "dee")).containsExactly("2026-03-03 AGAINST_COST ");
        assertThat(ofDee.json().path("items").get(0).path("others").asInt()).isEqualTo(1);
        assertThat(ofDee.json().path("items").get(0).path("from").asString()).isEqualTo("2026-03-03T08:00:00+01:00");
        assertThat(ofDee.text()).doesNotContain("cid", "12.00");
    }

    private static List<String> results(PublishedCenter center, String agent) {
        return center.agent(agent).get("/api/me/weeks/2026-W10/wishes").expect(200).json().path("items").valueStream()
                .map(one -> one.path("date").asString() + " " + one.path("result").asString() + " "
                        + (one.path("shortfallAgentMinutes").isNull() ? "" : one.path("shortfallAgentMinutes").decimalValue().toBigInteger()))
                .collect(Collectors.toList());
    }
}
