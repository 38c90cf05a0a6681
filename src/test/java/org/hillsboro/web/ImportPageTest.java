package org.hillsboro.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Contacts that come in by the page: looked at first, and nothing is lost by what is wrong. */
class ImportPageTest {

    private static RunningHillsboro service;
    private static Browser ada;
    private static ShownPage shown;

    @BeforeAll
    static void start() {
        service = RunningHillsboro.start();
        ada = service.administrator();
        shown = ShownPage.desk(service).asAda();
    }

    @AfterAll
    static void stop() {
        if (shown != null) {
            shown.close();
        }
        service.close();
    }

    private static void open(String center) {
        new SentFolder().zippedTo(ada, "/api/centers/" + center).expect(201);
        shown.page().navigate("/centers/" + center + "/import");
        shown.waitFor("Contacts that are kept");
    }

    private static void choose(String name, String text) {
        shown.page().getByLabel("Files for the center").setInputFiles(
                new FilePayload(name, "text/csv", text.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void aBrokenFileIsToldByLineAndColumnLosesNothingAndGoesOnOnceItIsRight() throws IOException {
        open("corner");
        String broken = "interval_start,queue,offered\n2026-03-03T10:00-05:00,vioce,9\n2026-03-03T10:15-05:00,voice,many\n";
        choose("contacts-march.csv", broken);
        shown.waitFor("2 problems");
        var rows = shown.page().locator(".problem-table tbody tr");
        assertThat(rows.nth(0).innerText()).contains("contacts-march.csv", "2", "queue", "vioce", "Maybe it should be voice.");
        assertThat(rows.nth(1).innerText()).contains("3", "offered", "many");
        assertThat(shown.page().getByText("Keep it").count()).isZero();
        shown.expectForEverybody();
        assertThat(ada.get("/api/centers/corner").json().path("version").asInt()).isEqualTo(1);

        choose("contacts-march.csv", broken.replace("vioce", "voice").replace("many", "8"));
        shown.waitFor("All of it was understood.");
        shown.expectForEverybody();
        shown.press("Keep it");
        shown.waitFor("as version 2 of the center");
        shown.expectNoComplaints();
        assertThat(ada.get("/api/centers/corner/history").json().path("queues").path(0).path("contacts").asInt()).isEqualTo(24);
    }

    @Test
    void columnsOfAnUnknownFileAreNamedAndRemembered() throws IOException {
        open("mapped");
        choose("Interval Report.csv", "Start;Skill;Calls\n03.03.2026 11:00;voice;7\n03.03.2026 11:15;voice;8\n03.03.2026 11:30;voice;8\n");
        shown.waitFor("Which column of contacts-interval-report.csv is what?");
        shown.expectForEverybody();
        shown.press("Look again with these columns");
        shown.waitFor("All of it was understood.");
        shown.press("Keep it");
        shown.waitFor("as version 2 of the center");
        assertThat(ada.get("/api/centers/mapped/rules").json().path("history").path("columns").path("offered").asString())
                .isEqualTo("Calls");
    }
}
