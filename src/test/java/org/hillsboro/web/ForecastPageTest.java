package org.hillsboro.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A forecast, changed by whoever knows more, on its way into a plan. */
class ForecastPageTest {

    private static RunningHillsboro service;
    private static Browser ada;
    private static ShownPage shown;

    @BeforeAll
    static void start() {
        service = RunningHillsboro.start();
        ada = service.administrator();
        HistoryCenter.folder().zippedTo(ada, "/api/centers/corner").expect(201);
        shown = ShownPage.desk(service).asAda();
    }

    @AfterAll
    static void stop() {
        if (shown != null) {
            shown.close();
        }
        service.close();
    }

    /** Each of the weeks has 40 contacts in 24 half hours of a day and 2 in the others: 1,008. */
    @Test
    void aStretchIsDrawnUpAndThePlanGoesOnWithIt() throws IOException {
        var page = shown.page();
        page.navigate("/centers/corner/forecast");
        shown.waitFor("Nothing is forecast yet");
        shown.press("Forecast");
        shown.waitFor("How good it is");
        assertThat(page.locator(".week-days tbody tr").first().innerText()).contains("1,008");
        shown.expectForEverybody();

        var plot = page.locator(".plot");
        plot.focus();
        for (int step = 0; step < 20; step++) {
            page.keyboard().press("ArrowRight");
        }
        page.keyboard().press("Shift+ArrowRight");
        page.keyboard().press("ArrowUp");
        assertThat(page.getByLabel("Change by").inputValue()).isEqualTo("1");
        assertThat(page.getByLabel("From, time").inputValue()).isEqualTo("10:00");
        assertThat(page.getByLabel("To, time").inputValue()).isEqualTo("11:00");
        var box = plot.boundingBox();
        page.mouse().move(box.x + box.width / 2, box.y + 100);
        page.mouse().down();
        page.mouse().move(box.x + box.width / 2 + 60, box.y + 100);
        page.mouse().up();
        page.getByLabel("Change by").fill("50");
        shown.press("Add this change");
        shown.press("Apply 1 change");
        page.locator(".changes").getByText("+50 %").waitFor();
        page.locator(".legend .mean").waitFor();
        shown.expectForEverybody();

        String plan = page.url().replaceAll(".*/", "/api/plans/");
        var changes = ada.get(plan).json().path("request").path("adjustments");
        assertThat(changes.size()).isEqualTo(1);
        assertThat(changes.path(0).path("factor").asDouble()).isEqualTo(1.5);
        assertThat(ada.get(plan + "/forecast?limit=500").json().path("items").valueStream()
                .filter(row -> row.path("adjusted").path("mean").asDouble() > 1.4 * row.path("forecast").path("mean").asDouble()))
                .isNotEmpty();
        shown.press("Plan this week");
        shown.waitFor("Cost of the week");
        shown.expectNoComplaints();
    }

    @Test
    void aSpecialDayIsNamedForTheNextForecast() {
        HistoryCenter.folder().zippedTo(ada, "/api/centers/days").expect(201);
        HistoryCenter.forecastIn(ada, "days");
        shown.page().navigate("/centers/days/forecast");
        shown.waitFor("None is named");
        shown.press("Add a special day");
        shown.page().getByLabel("Name").fill("Founder's \"day\": half");
        shown.press("Keep it");
        shown.waitFor("The next forecast heeds it");
        var day = ada.get("/api/centers/days/rules").json().path("specialDays").path(0);
        assertThat(day.path("name").asString()).isEqualTo("Founder's \"day\": half");
        assertThat(day.path("date").asString()).isEqualTo("2026-05-11");
        assertThat(day.path("holiday").asBoolean()).isTrue();
    }
}
