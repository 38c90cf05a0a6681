package org.hillsboro.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.hillsboro.accounts.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What plans and drafts are simulated to give, over HTTP, in a center with a history. */
class PlanServiceTest {

    private static final int ENOUGH = 10;

    private static RunningHillsboro service;
    private static Browser ada;
    private static String plan;

    @BeforeAll
    static void start() {
        service = RunningHillsboro.start();
        ada = service.administrator();
        SentCenters.corner().zippedTo(ada, "/api/centers/corner").expect(201);
        plan = planned("corner");
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    private static String planned(String center) {
        var ordered = ada.post("/api/plans", "{\"center\": \"%s\", \"steps\": 50}".formatted(center)).expect(202);
        WatchedPlan.at(ordered, ada).until("DONE");
        return ordered.header("Location");
    }

    private static String draft() {
        return draft(plan);
    }

    private static String draft(String of) {
        return ada.post("/api/drafts", "{\"plan\": \"%s\"}".formatted(of.substring(of.lastIndexOf('/') + 1)))
                .expect(201)
                .header("Location");
    }

    private static JsonNode voice(JsonNode levels) {
        assertThat(levels.path("queues")).hasSize(1);
        return levels.path("queues").path(0);
    }

    private static JsonNode whatIf(String question) {
        return ada.post(plan + "/what-if", question).expect(200).json();
    }

    /** Asked for longer where the machine is too slow to tell. */
    private static JsonNode known(String question) {
        var answer = whatIf(question.replace("}", ", \"seconds\": 0.3}"));
        return answer.path("replications").asInt() >= ENOUGH ? answer : whatIf(question.replace("}", ", \"seconds\": 10}"));
    }

    private static double level(JsonNode levels) {
        return voice(levels).at("/week/serviceLevel").asDouble();
    }

    /** Whoever has the first shift of the draft is ill. */
    private static JsonNode withoutTheFirst(String draft, String way) {
        var shift = ada.get(draft + "/shifts?limit=1").expect(200).json().at("/items/0");
        return ada.post(draft + way, """
                {"edit": {"kind": "SetAbsent", "agent": "%s", "start": "%s", "end": "%s", "absence": "SICK", "paid": true},
                 "baseVersion": 0, "reason": "Ill."}""".formatted(
                shift.path("agent").asString(), shift.path("start").asString(), shift.path("end").asString())).expect(200).json();
    }

    @Test
    void aPlanTellsWhatItsFilesTell() {
        var levels = ada.get(plan + "/service").expect(200).json();
        var kept = ada.get(plan + "/files/summary.json").expect(200).json().at("/service/voice");
        var voice = voice(levels);
        assertThat(voice.path("queue").asString()).isEqualTo("voice");
        assertThat(voice.at("/goal/share").asDouble()).isEqualTo(0.8);
        assertThat(voice.at("/goal/withinSeconds").asDouble()).isEqualTo(20);
        assertThat(voice.at("/goal/asaSeconds").isNull()).isTrue();
        assertThat(voice.at("/goal/definition").asString()).isEqualTo("OF_OFFERED");
        assertThat(Math.abs(level(levels) - kept.path("simulated").asDouble())).isLessThan(1e-5);
        assertThat(Math.abs(voice.at("/week/low").asDouble() - kept.path("low").asDouble())).isLessThan(1e-5);
        assertThat(voice.path("days")).hasSize(7);
        double ofDays = voice.path("days").valueStream().mapToDouble(day -> day.path("offered").asDouble()).sum();
        assertThat(Math.abs(ofDays - voice.at("/week/offered").asDouble())).isLessThan(0.01);

        var rows = ada.get(plan + "/files/service.csv").expect(200).text().lines().toList();
        for (var interval : voice.path("intervals").values()) {
            String start = interval.path("start").asString() + ",voice,";
            String offered = rows.stream().filter(row -> row.startsWith(start)).findFirst().orElseThrow().split(",")[2];
            assertThat(Math.abs(Double.parseDouble(offered) - interval.path("offered").asDouble())).isLessThan(0.01);
        }
        assertThat(voice.path("intervals").size()).isBetween(250, 281);
    }

    @Test
    void asPlannedIsAsPlannedAndMoreIsWorse() {
        var same = whatIf("{\"seconds\": 0.2}");
        assertThat(same.path("whatIf")).isEqualTo(same.path("planned"));
        assertThat(same.at("/differences/0/difference").asDouble()).isZero();
        assertThat(same.at("/differences/0/low").asDouble()).isZero();
        for (String worse : List.of("{\"demand\": 0.3}", "{\"absent\": 0.3}", "{\"ahtSeconds\": 60}")) {
            var answer = known(worse);
            assertThat(answer.at("/differences/0/high").asDouble()).as(worse).isNegative();
            assertThat(level(answer.path("whatIf"))).isLessThan(level(answer.path("planned")));
            assertThat(answer.path("replications").asInt()).isGreaterThanOrEqualTo(2);
        }
    }

    @Test
    void aQuestionThatMakesNoSenseHearsOfAllThatIsWrong() {
        var problems = ada.post(plan + "/what-if", "{\"demand\": -0.95, \"absent\": 1.1, \"ahtSeconds\": 40000, \"seconds\": 11}")
                .expect(422).json().path("problems");
        assertThat(problems.findValuesAsString("column")).containsExactly("demand", "absent", "ahtSeconds", "seconds");
        assertThat(ada.post(plan + "/simulations", "{\"replications\": 1, \"seconds\": 601}").expect(422).json()
                .path("problems").findValuesAsString("column")).containsExactly("replications", "seconds");
    }

    @Test
    void whereARequirementWasGivenThereIsNothingToSimulate() {
        SentCenters.corner().without("contacts.csv").with("requirement.csv", "interval_start,queue,required\n2026-03-02T10:00-05:00,voice,1\n")
                .zippedTo(ada, "/api/centers/given").expect(201);
        String given = planned("given");
        assertThat(ada.get(given + "/service").expect(404).text()).contains("requirement");
        assertThat(ada.post(given + "/what-if", "{}").expect(404).text()).contains("requirement");
        assertThat(ada.post(given + "/simulations", "{}").expect(404).text()).contains("requirement");
        assertThat(ada.get(given + "/simulations").expect(200).json().path("total").asInt()).isZero();
    }

    @Test
    void anEditTellsWhatItWouldDoAndChangesNothing() {
        String draft = draft();
        assertThat(ada.get(draft + "/service").expect(200).json().at("/differences/0/difference").asDouble()).isZero();

        var impact = withoutTheFirst(draft, "/simulated-impact");
        var voice = impact.at("/queues/0");
        assertThat(voice.path("difference").asDouble()).isNegative();
        assertThat(voice.path("low").asDouble()).isLessThanOrEqualTo(voice.path("difference").asDouble());
        assertThat(voice.path("after").asDouble()).isLessThan(voice.path("before").asDouble());
        assertThat(ada.get(draft).expect(200).json().path("version").asInt()).isZero();

        withoutTheFirst(draft, "/edits");
        var now = ada.until(() -> Optional.of(ada.get(draft + "/service").expect(200).json())
                .filter(levels -> levels.path("replications").asInt() >= ENOUGH));
        assertThat(now.at("/differences/0/high").asDouble()).isNegative();
        assertThat(level(now.path("draft"))).isLessThan(level(now.path("planned")));
    }

    @Test
    void aDraftStandsAgainstThePlanAsItWasWhenTheDraftBegan() {
        String other = planned("corner");
        String draft = draft(other);
        ada.post(other + "/resume", """
                {"adjustments": [{"queue": "voice", "from": "2026-03-02T05:00:00Z", "to": "2026-03-07T05:00:00Z", "factor": 3}]}""").expect(202);
        new WatchedPlan(other, ada).until("DONE");
        var difference = ada.get(draft + "/service").expect(200).json().at("/differences/0");
        assertThat(difference.path("low").asDouble()).isZero();
        assertThat(difference.path("high").asDouble()).isZero();
    }

    @Test
    void whatIsOutOfReachIsNotThere() {
        String draft = draft();
        var elsewhere = service.signedIn(Role.SCHEDULER, "elsewhere", null);
        elsewhere.get(plan + "/service").expect(404);
        elsewhere.post(plan + "/what-if", "{}").expect(404);
        elsewhere.post(plan + "/simulations", "{}").expect(404);
        elsewhere.get(plan + "/simulations").expect(404);
        elsewhere.get(draft + "/service").expect(404);
        var vic = service.signedIn(Role.VENDOR_SCHEDULER, "corner", null, "vendor");
        vic.get(plan + "/service").expect(200);
        String others = ada.get(draft + "/shifts?agent=A1").expect(200).json().at("/items/0/id").asString();
        vic.post(draft + "/simulated-impact", "{\"edit\": {\"kind\": \"DropShift\", \"shift\": \"%s\"}}".formatted(others)).expect(404);
        service.signedIn(Role.AGENT, "corner", "A1").get(plan + "/service").expect(403);
    }
}
