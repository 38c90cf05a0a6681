package org.hillsboro.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.hillsboro.TestCenter;
import org.hillsboro.TestRequirement;
import org.hillsboro.solving.SolveCourse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code report.html} as a reader, a browser and a screen reader take it. */
class ReportPageTest {

    private static final String HOSTILE = "<script>alert(1)</script> \"O'Neil\" & \u05d3\u05e0\u05d4 \ud83d\ude80 {{name}} &lt;";

    @TempDir
    private Path here;

    private ParsedReport report(Plan plan) throws IOException {
        return ParsedReport.of(plan, here);
    }

    private static Plan example() {
        return ExamplePlan.of(ExamplePlan.center(), true, 0.0123);
    }

    private static TestCenter berlin(String week) {
        return TestCenter.in("Europe/Berlin", week);
    }

    private static Plan plan(TestCenter center, String drawing) {
        return ExamplePlan.drawn(center, TestRequirement.in(center), drawing);
    }

    @Test
    void needsNothingElse() throws IOException {
        report(example());
        String html = Files.readString(here.resolve("report.html"));

        assertThat(html).doesNotContain("http:", "https:", "@import", "<link", "<script", "src=");
        assertThat(html.replaceAll("url\\(#[\\w-]+\\)", "")).doesNotContain("url(");
    }

    @Test
    void everyLinkLeadsToAnIdAndNoIdIsThereTwice() throws IOException {
        var report = report(example());
        List<String> ids = report.all("*").map(element -> element.getAttribute("id")).filter(id -> !id.isEmpty()).toList();

        assertThat(ids).doesNotHaveDuplicates().contains(
                "summary", "week", "staffing", "prices", "cost", "short", "forecast", "glance", "roster", "unplanned", "course", "made");
        assertThat(Stream.concat(report.all("a"), report.all("use")).map(link -> link.getAttribute("href")))
                .isNotEmpty()
                .allSatisfy(href -> assertThat(ids).contains(href.substring(1)));
        assertThat(report.all("svg")
                        .map(svg -> svg.getAttribute("aria-labelledby"))
                        .filter(label -> !label.isEmpty())
                        .flatMap(label -> Stream.of(label.split(" "))))
                .isNotEmpty()
                .isSubsetOf(ids);
    }

    @Test
    void headingsGoDownStepByStepAndTablesSayWhatTheirHeadersHead() throws IOException {
        var report = report(example());
        int before = 0;
        for (Element heading : report.all("*").filter(element -> element.getTagName().matches("h[1-6]")).toList()) {
            int level = heading.getTagName().charAt(1) - '0';
            assertThat(level).as(ParsedReport.text(heading)).isLessThanOrEqualTo(before + 1);
            before = level;
        }
        assertThat(report.all("h1")).hasSize(1);
        assertThat(report.all("th")).allSatisfy(cell -> assertThat(cell.getAttribute("scope")).isIn("col", "row"));
        assertThat(report.all("svg").filter(svg -> svg.getAttribute("role").equals("img"))).allSatisfy(svg ->
                assertThat(svg.getAttribute("aria-label") + svg.getAttribute("aria-labelledby")).isNotEmpty());
    }

    @Test
    void theFiguresAreThoseOfTheSummary() throws IOException {
        var plan = example();
        var report = report(plan);
        JsonNode summary = JsonMapper.shared().readTree(
                new PlanSummary(plan, new Versions("", "", ""), new Stopwatch(() -> 0)).json().toString());

        assertThat(report.all("data").map(data -> Double.parseDouble(data.getAttribute("value"))))
                .containsExactly(
                        summary.get("cost").asDouble(),
                        summary.get("gap").asDouble(),
                        summary.get("shortfall_agent_minutes").asDouble(),
                        2.0);
        assertThat(report.text("summary"))
                .contains("344.48 USD", "pay 296.40, overhead 8.08, unused commitments 40.00", "1.23 % at most")
                .contains("costs less than 200.12 USD", "32 agent-minutes", "No legal roster can avoid 15 of them")
                .contains("of 3 agents", "2 shifts, 16.0 paid hours");
        assertThat(report.text("cost")).contains("staff 1 8.0 124.00 12.40 8.08", "vendor 1 8.0 160.00 40.00 200.00", "344.48");
        assertThat(report.text("made")).contains("my center", "mind the gap", "Seed 7", "4,711 moves", "0.1.0");
        assertThat(report.text("unplanned")).contains("zed no legal week");
        assertThat(report.text("prices")).contains("voice", "Mon 20 Oct 07:00–08:00: about 10.50 USD");
    }

    @Test
    void theSearchIsToldInWordsDrawnAndListed() throws IOException {
        var report = report(example());
        assertThat(report.text("course"))
                .contains("After 4.0 s the roster costs at most 10.93 % more than the least that is possible. After 2.0 s that was"
                        + " 73.33 %: since then the cost has fallen by 14.62 % and the bound has risen by 33.42 %, and what is short"
                        + " went from 1.0 to 0.5 agent-hours.")
                .contains("1 search 1.5 s 4.0 s 5,000,000 changes tried 2,000,000", "2 proof 1.6 s 4.0 s 30 passes 13");
        assertThat(report.text("closing")).contains("cost of the best roster", "proven bound");
        assertThat(report.text("lack")).contains("From 1.0 to 0.5 agent-hours.");
        assertThat(report.text("cores")).contains("core 1", "core 2", "prices");
    }

    @Test
    void aSearchOfAMomentHasNothingToDraw() throws IOException {
        var solved = example().solved();
        var report = report(ExamplePlan.searched(new SolveCourse(solved.course().points().subList(0, 1), List.of(), List.of(0.0))));
        assertThat(report.text("course")).contains(
                "After 2.0 s the roster costs at most 73.33 % more than the least that is possible. The search began with a roster");
        assertThat(ParsedReport.all(report.byId("course"), "svg")).isEmpty();
        assertThat(report(ExamplePlan.searched(SolveCourse.NONE)).text("course")).contains("ended before anything was told");
    }

    @Test
    void theLongestShortStretchIsNamedWithItsCause() throws IOException {
        var report = report(example());

        assertThat(report.text("short"))
                .contains("The longest stretch: voice, Mon 20 Oct 07:00–07:30 (0:30 h), 32 agent-minutes, at worst 1.057 agents")
                .contains("who could help")
                .contains(example().shortfalls().getFirst().remedy());
        var met = berlin("2026-W10").agent("ann");
        assertThat(report(plan(met, "ann MON 08:00 |#### ####|")).text("short")).contains("Nowhere");
    }

    @Test
    void whatUsersWroteStaysText() throws IOException {
        var center = TestCenter.in("UTC", "2026-W10")
                .queue(HOSTILE, queue -> queue)
                .pool(HOSTILE, pool -> pool.premium(HOSTILE, "00:00-24:00", "10"))
                .agent("a<b>", agent -> agent.named(HOSTILE).team(HOSTILE))
                .agent("u<i>");
        var requirement = TestRequirement.in(center).needs(HOSTILE, "MON", "08:00-10:00", 2);

        var report = report(ExamplePlan.drawn(center, requirement, """
                a<b> MON 08:00 |#### ####|
                u<i> unplanned: %s""".formatted(HOSTILE)));

        assertThat(report.all("script")).isEmpty();
        String name = HOSTILE.replaceAll("\\s+", " ");
        assertThat(report.rows("2026-03-02")).singleElement().satisfies(row ->
                assertThat(ParsedReport.text(row)).startsWith(name + " a<b> " + name + " / " + name));
        for (String section : List.of("summary", "short", "cost", "prices", "glance")) {
            assertThat(report.text(section)).as(section).contains(name);
        }
        assertThat(report.text("unplanned")).contains("u<i> " + name);
    }

    @Test
    void everyoneWithAShiftHasOneRowThatDayAndTheOthersAreCounted() throws IOException {
        var center = berlin("2026-W10").agent("ann").agent("bob").agent("cid");

        var report = report(plan(center, """
                bob MON 13:00 |#### #### mm #### ####|
                ann MON 08:00 |#### #### .... .... ####|
                ann TUE 22:00 |#### #### #### #### ####|"""));

        assertThat(report.rows("2026-03-02").stream().map(ParsedReport::text))
                .containsExactly("ann staff 08:00–10:00, 12:00–13:00 3.0", "bob staff 13:00–17:30 4.0");
        assertThat(report.text("day-2026-03-02")).contains("Agents with a shift: 2. Without: 1.");
        assertThat(report.rows("2026-03-03").stream().map(ParsedReport::text)).containsExactly("ann staff 22:00–03:00 5.0");
        assertThat(report.rows("2026-03-04")).isEmpty();
        assertThat(report.text("glance"))
                .contains("Without a shift in the week and not listed: 1.")
                .contains("ann staff 08:00–10:00 12:00–13:00 22:00–03:00 8.0");
    }

    @Test
    void anotherZoneIsNamedAndAnotherDateToo() throws IOException {
        var center = berlin("2026-W10").agent("ann").agent("mai", agent -> agent.zone("Asia/Manila"));

        var report = report(plan(center, """
                ann MON 20:00 |####|
                mai TUE 03:00 |#### ####|"""));

        assertThat(report.rows("2026-03-02").stream().map(ParsedReport::text))
                .containsExactly("ann staff 20:00–21:00 1.0", "mai staff Tue 03:00–05:00 Asia/Manila 2.0");
        assertThat(report.text("glance")).contains("mai staff Asia/Manila Tue 03:00–05:00");
    }

    @Test
    void inTheShortWeekAShiftOverTheSkippedHourIsAsLongAsItIs() throws IOException {
        var center = berlin("2026-W13").agent("ann");

        var report = report(plan(center, "ann SAT 22:00 |#### #### #### #### #### ####|"));

        assertThat(report.text("summary")).isNotEmpty();
        assertThat(ParsedReport.text(report.all("header").findFirst().orElseThrow()))
                .contains("Clocks go forward in this week: it has 167 hours.");
        assertThat(report.rows("2026-03-28").stream().map(ParsedReport::text)).containsExactly("ann staff 22:00–05:00 6.0");
    }

    @Test
    void inTheLongWeekTheDoubledHourCarriesItsOffset() throws IOException {
        var center = berlin("2026-W43").agent("ann").agent("bob");

        var report = report(plan(center, """
                ann 2026-10-25 00:30 |#### ####|
                bob 2026-10-25 00:30 |#### #### ####|"""));

        assertThat(ParsedReport.text(report.all("header").findFirst().orElseThrow())).contains("169 hours");
        assertThat(report.rows("2026-10-25").stream().map(ParsedReport::text)).containsExactly(
                "ann staff 00:30–02:30 (+02:00) 2.0", "bob staff 00:30–02:30 (+01:00) 3.0");
    }

    @Test
    void aGivenRequirementIsNotCalledAForecast() throws IOException {
        assertThat(report(ExamplePlan.of(ExamplePlan.center(), false, 0.1)).text("forecast"))
                .contains("Nothing was forecast", "requirement.csv");
        assertThat(report(example()).text("forecast")).contains("voice", "Monday 20 October", "no complete week");
    }

    @Test
    void aCenterWithoutAgentsSaysSo() throws IOException {
        var center = berlin("2026-W10").queue("voice", queue -> queue);
        var report = report(ExamplePlan.drawn(center, TestRequirement.in(center).needs("voice", "MON", "08:00-10:00", 3), ""));

        assertThat(report.text("summary")).contains("There are no agents", "360 agent-minutes", "of 0 agents").doesNotContain("ublish");
        assertThat(report.rows("2026-03-02")).isEmpty();
        assertThat(report.text("day-2026-03-02")).contains("Agents with a shift: 0");
    }

    @Test
    void eachQueueIsDrawnByItselfAndDaysWithoutRequirementAreNot() throws IOException {
        var report = report(example());
        var titles = new HashSet<String>();
        ParsedReport.all(report.byId("staffing"), "title").forEach(title -> titles.add(ParsedReport.text(title)));

        assertThat(titles).containsExactlyInAnyOrder(
                "Marks of the charts",
                "Required and staffed agents on Monday 20 October",
                "Required and staffed agents on Saturday 25 October",
                "Required and staffed agents on Sunday 26 October");
        assertThat(report.text("staffing"))
                .contains("All queues together", "chat nothing is required", "voice up to 2 agents required, 32 agent-minutes short");
    }
}
