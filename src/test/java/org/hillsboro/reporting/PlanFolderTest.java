package org.hillsboro.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.hillsboro.TestCenter;
import org.hillsboro.files.BadInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class PlanFolderTest {

    private static final Versions VERSIONS = new Versions("0.1.0", "1.32.0", "25");

    @TempDir
    private Path here;

    /** Each look at the clock is a second later. */
    private Path write(Plan plan) {
        var clock = new AtomicLong();
        var watch = new Stopwatch(() -> clock.getAndAdd(1_000_000_000L));
        watch.time("forecast", () -> "");
        var folder = PlanFolder.claim(here.resolve("plan"), VERSIONS);
        folder.write(plan, watch);
        return folder.path();
    }

    private List<String> lines(Plan plan, String file) throws IOException {
        String text = Files.readString(write(plan).resolve(file));
        assertThat(text).doesNotContain("\r").endsWith("\n");
        return text.lines().toList();
    }

    private static Plan plan() {
        return ExamplePlan.of(ExamplePlan.center(), true, 0.123456789);
    }

    @Test
    void exactlyTheFilesOfTheDesign() throws IOException {
        try (var files = Files.walk(write(plan()))) {
            assertThat(files.filter(Files::isRegularFile).map(file -> here.resolve("plan").relativize(file).toString()))
                    .containsExactlyInAnyOrder(
                            "forecast.csv", "requirement.csv", "roster.csv", "coverage.csv", "deferred.csv", "service.csv", "payroll.csv", "summary.json",
                            "report.html",
                            "calendars/ann.ics", "calendars/bob.ics", "calendars/cy.ics");
        }
    }

    @Test
    void theRosterHasARowForEachActivityWithTheOffsetOfItsMoment() throws IOException {
        assertThat(lines(plan(), "roster.csv")).containsExactly(
                "agent,shift,activity,start,end,paid,queues",
                "ann,2003-W43-1,CONTACTS,2003-10-25T22:00-04:00,2003-10-26T01:00-05:00,true,voice;chat",
                "ann,2003-W43-1,MEAL,2003-10-26T01:00-05:00,2003-10-26T01:30-05:00,false,",
                "ann,2003-W43-1,CONTACTS,2003-10-26T01:30-05:00,2003-10-26T05:30-05:00,true,voice;chat",
                "bob,2003-W43-2,CONTACTS,2003-10-20T07:00-04:00,2003-10-20T11:00-04:00,true,voice",
                "bob,2003-W43-2,MEAL,2003-10-20T11:00-04:00,2003-10-20T11:30-04:00,false,",
                "bob,2003-W43-2,CONTACTS,2003-10-20T11:30-04:00,2003-10-20T15:30-04:00,true,voice");
    }

    @Test
    void forecastAndRequirementHaveARowForEachIntervalAndQueue() throws IOException {
        var forecast = lines(plan(), "forecast.csv");
        assertThat(forecast).hasSize(1 + 169 * 2).contains(
                "interval_start,queue,mean,p10,p50,p90,aht_seconds",
                "2003-10-20T07:00-04:00,voice,12.346,12.346,12.346,12.346,240",
                "2003-10-20T07:30-04:00,voice,0,0,0,0,240",
                "2003-10-26T23:30-05:00,voice,0,0,0,0,240");
        assertThat(lines(plan(), "requirement.csv")).hasSize(1 + 169 * 2 * 2).contains(
                "interval_start,queue,load_erlangs,net_agents,required,goal",
                "2003-10-20T07:00-04:00,voice,1.2346,1,2,service_level",
                "2003-10-20T07:00-04:00,chat,0,0,0,");
    }

    @Test
    void aGivenRequirementHasNoForecastAndNoLoad() throws IOException {
        var given = ExamplePlan.of(ExamplePlan.center(), false, 0.1);

        assertThat(lines(given, "forecast.csv")).containsExactly("interval_start,queue,mean,p10,p50,p90,aht_seconds");
        assertThat(lines(given, "requirement.csv")).contains("2003-10-20T07:00-04:00,voice,,2,2,service_level");
    }

    @Test
    void coverageIsInAgentsByQuarterHour() throws IOException {
        assertThat(lines(plan(), "coverage.csv")).hasSize(1 + 169 * 4 * 2).contains(
                "interval_start,queue,required,staffed,short,surplus",
                "2003-10-20T07:15-04:00,voice,2,0.943,1.057,0",
                "2003-10-20T07:30-04:00,voice,0,0.943,0,0.943",
                "2003-10-20T07:30-04:00,chat,0,0,0,0");
    }

    @Test
    void deferredWorkIsInBatches() throws IOException {
        assertThat(lines(plan(), "deferred.csv")).containsExactly(
                "queue,arrived,due,agent_minutes,placed_agent_minutes",
                "mail,2003-10-25T22:00-04:00,2003-10-26T01:00-05:00,12.5,7.125");
    }

    @Test
    void payrollHasTheCostAndThePaidAbsences() throws IOException {
        assertThat(lines(plan(), "payroll.csv")).contains(
                "agent,employee_number,pool,date,category,hours,rate,amount",
                "ann,,staff,2003-10-25,BASE,8.00,15.50,124.00",
                "ann,,staff,2003-10-25,night,8.00,1.55,12.40",
                "bob,,vendor,2003-10-20,BASE,8.00,20.00,160.00",
                "cy,,staff,2003-10-20,ABSENCE,8.00,15.50,124.00");
    }

    @Test
    void nothingIsSimulatedWithoutAForecast() throws IOException {
        assertThat(lines(plan(), "service.csv")).containsExactly(
                "interval_start,queue,offered,service_level,sl_low,sl_high,asa_seconds,abandonment,occupancy");
    }

    @Test
    void theSummaryFieldByField() {
        JsonNode summary = JsonMapper.shared().readTree(write(plan()).resolve("summary.json").toFile());

        assertThat(summary.propertyNames()).startsWith(
                "week", "agents", "shifts", "paid_hours", "cost", "cost_parts", "bound", "gap", "shortfall_price",
                "shortfall_agent_minutes", "unavoidable_shortfall_agent_minutes", "surplus_agent_minutes",
                "hard_violations", "unplanned", "service", "seconds", "seed", "steps", "versions", "inputs_sha256");
        assertThat(summary.get("week").asString()).isEqualTo("2003-W43");
        assertThat(summary.get("agents").asInt()).isEqualTo(3);
        assertThat(summary.get("shifts").asInt()).isEqualTo(2);
        assertThat(summary.get("paid_hours").asDouble()).isEqualTo(16);
        assertThat(summary.get("cost").asDouble()).isEqualTo(344.48);
        assertThat(summary.get("cost_parts").toString())
                .isEqualTo("{\"pay\":296.4,\"overhead\":8.08,\"commitments\":40.0}");
        assertThat(summary.get("bound").asDouble()).isEqualTo(200.123456);
        assertThat(summary.get("gap").asDouble()).isEqualTo(0.12345679);
        assertThat(summary.get("shortfall_price").asDouble()).isEqualTo(4.13333333);
        assertThat(summary.get("shortfall_agent_minutes").asDouble()).isEqualTo(31.71);
        assertThat(summary.get("unavoidable_shortfall_agent_minutes").asDouble()).isEqualTo(15);
        assertThat(summary.get("surplus_agent_minutes").asDouble()).isEqualTo(904.35);
        assertThat(summary.get("hard_violations").asInt()).isEqualTo(plan().violations().size()).isPositive();
        assertThat(summary.get("unplanned").toString())
                .isEqualTo("[{\"agent\":\"zed\",\"reason\":\"no legal week\"}]");
        assertThat(summary.get("service").toString()).isEqualTo(
                "{\"voice\":{\"goal\":0.8,\"simulated\":null,\"low\":null,\"high\":null},"
                        + "\"chat\":{\"goal\":0.8,\"simulated\":null,\"low\":null,\"high\":null}}");
        assertThat(summary.get("seconds").toString()).isEqualTo(
                "{\"forecast\":1.0,\"requirement\":0.0,\"bound\":1.5,\"solve\":2.25,\"simulate\":0.0,\"export\":1.0,\"total\":5.0}");
        assertThat(summary.get("seed").asInt()).isEqualTo(7);
        assertThat(summary.get("steps").asInt()).isEqualTo(4711);
        assertThat(summary.get("versions").toString())
                .isEqualTo("{\"hillsboro\":\"0.1.0\",\"timefold\":\"1.32.0\",\"java\":\"25\"}");
        assertThat(summary.get("inputs_sha256").asString()).isEqualTo("0");
        assertThat(summary.get("deferred_late_agent_minutes").asDouble()).isEqualTo(5.375);
        assertThat(summary.get("deferred_open_agent_minutes").asDouble()).isZero();
        assertThat(summary.get("interrupted").asBoolean()).isTrue();
        assertThat(summary.get("warnings").toString()).isEqualTo("[\"mind the gap\"]");
        assertThat(summary.get("course")).hasSize(3);
        assertThat(summary.get("course").get(1).toString()).isEqualTo("{\"seconds\":3.0,\"cost\":230.0,\"bound\":199.0,"
                + "\"gap\":0.1558,\"shortfall_agent_minutes\":47.0}");
    }

    @Test
    void withoutABoundTheGapIsNull() {
        Path folder = write(ExamplePlan.of(ExamplePlan.center(), true, null));

        JsonNode summary = JsonMapper.shared().readTree(folder.resolve("summary.json").toFile());
        assertThat(summary.get("gap").isNull()).isTrue();
        assertThat(summary.get("bound").asDouble()).isZero();
    }

    @Test
    void idsStayAsTheyAreInTheRosterForTheProgramsThatReadIt() throws IOException {
        for (String id : List.of("=cmd|' /c", "-1", "a, \"b\"", "\u05d0\u05dc", "\ud83d\ude80", "#1")) {
            Path folder = write(ExamplePlan.of(ExamplePlan.center(id), true, 0.1));

            try (var rows = CsvReader.builder().ofNamedCsvRecord(folder.resolve("roster.csv"))) {
                assertThat(rows.stream().findFirst().orElseThrow().getField("agent")).isEqualTo(id);
            }
        }
    }

    @Test
    void calendarsAreNamedByTheIdAlsoWhereAFileSystemIgnoresCase() throws IOException {
        TestCenter center = ExamplePlan.center().agent("Ann").agent("com1").agent("../up").agent("a, b");

        Path folder = write(ExamplePlan.of(center, true, 0.1));

        try (var files = Files.list(folder.resolve("calendars"))) {
            assertThat(files.map(file -> file.getFileName().toString().replaceAll("~[0-9a-f-]{36}", "~")))
                    .containsExactlyInAnyOrder(
                            "ann.ics", "bob.ics", "cy.ics", "Ann~.ics", "com1~.ics", "%2E.%2Fup.ics", "a, b.ics");
        }
    }

    @Test
    void anEarlierPlanIsReplacedAndAFolderWithAnotherSummaryRefused() throws IOException {
        Path folder = write(plan());
        Files.writeString(folder.resolve("calendars/gone.ics"), "of an agent who left");
        write(plan());
        assertThat(folder.resolve("calendars/gone.ics")).doesNotExist();

        Files.writeString(folder.resolve("summary.json"), "{\"week\": \"2003-W43\"}");
        assertThatThrownBy(() -> PlanFolder.claim(folder, VERSIONS))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("--out");
    }

    @Test
    void aPlanThatCannotBeWrittenLeavesTheEarlierOneAndNothingBeside() throws IOException {
        write(plan());
        TestCenter center = ExamplePlan.center();
        center.agent("\ud800 is half a letter, which no UTF-8 file can hold");

        assertThatThrownBy(() -> write(ExamplePlan.of(center, true, 0.1))).isInstanceOf(UncheckedIOException.class);
        assertThat(here.resolve("plan/summary.json")).exists();
        try (var entries = Files.list(here)) {
            assertThat(entries).containsExactly(here.resolve("plan"));
        }
    }

    @Test
    void ourVersionIsThatOfThePom() throws IOException {
        assertThat(Files.readString(Path.of("pom.xml")))
                .contains("<artifactId>hillsboro</artifactId>\n  <version>" + Versions.HILLSBORO + "</version>");
    }
}
