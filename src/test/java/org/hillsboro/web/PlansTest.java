package org.hillsboro.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.StreamSupport;
import org.hillsboro.accounts.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import tools.jackson.databind.JsonNode;

@Timeout(240)
class PlansTest {

    private static RunningHillsboro service;
    private static Browser ada;

    @BeforeAll
    static void start() {
        service = RunningHillsboro.start();
        ada = service.administrator();
        SentCenters.corner().zippedTo(ada, "/api/centers/corner").expect(201);
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void aPlanIsOrderedRunAndRead() {
        var accepted = ada.post("/api/plans", "{\"center\": \"corner\", \"seconds\": 3, \"seed\": 7}").expect(202);
        var plan = WatchedPlan.at(accepted, ada).until("DONE");

        assertThat(plan.path("summary").path("hard_violations").asInt()).isZero();
        assertThat(plan.path("summary").path("seed").asInt()).isEqualTo(7);
        assertThat(plan.path("summary").path("shifts").asInt()).isPositive();
        assertThat(plan.path("progress").path("cost").asDouble()).isEqualTo(plan.path("summary").path("cost").asDouble());
        String files = accepted.header("Location") + "/files";
        assertThat(names(ada.get(files).expect(200).json())).contains(
                "summary.json", "roster.csv", "coverage.csv", "forecast.csv", "requirement.csv", "report.html", "payroll.csv",
                "calendars/A1.ics");
        assertThat(ada.get(files + "/roster.csv").expect(200).text())
                .startsWith("agent,shift,activity,start,end,paid,queues\n");
        assertThat(ada.get(files + "/calendars/A1.ics").expect(200).header("Content-Type")).startsWith("text/calendar");
        assertThat(ada.get(files + "/report.html").expect(200).header("Content-Security-Policy"))
                .contains("style-src 'unsafe-inline'").doesNotContain("'self' data");
        ada.get(files + "/nothing.csv").expect(404);
    }

    private static List<String> names(JsonNode files) {
        return StreamSupport.stream(files.spliterator(), false).map(file -> file.path("name").asString()).toList();
    }
}
