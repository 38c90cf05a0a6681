package org.hillsboro.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.GetByTextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a planned week gives to those who call: looked at, asked otherwise, simulated longer, and told of an edit. */
class ServicePageTest {

    /** Short calls, so that four agents answer some of them; none of them must work. */
    private static final String CENTER = SentFolder.CENTER
            .replace("interval_minutes: 15", "interval_minutes: 30")
            .replace("aht: 240s", "aht: 60s, patience: 60s")
            .replace("min: 40, max: 40", "max: 40");

    private static RunningHillsboro service;
    private static Browser ada;
    private static ShownPage shown;
    private static String plan;

    @BeforeAll
    static void start() {
        service = RunningHillsboro.start();
        ada = service.administrator();
        HistoryCenter.folder().with("center.yaml", CENTER).zippedTo(ada, "/api/centers/history").expect(201);
        var ordered = ada.post("/api/plans", "{\"center\": \"history\", \"seconds\": 1}").expect(202);
        WatchedPlan.at(ordered, ada).until("DONE");
        plan = ordered.header("Location").replace("/api", "");
        shown = ShownPage.desk(service).asAda();
    }

    @AfterAll
    static void stop() {
        if (shown != null) {
            shown.close();
        }
        service.close();
    }

    private static void open(String path) {
        shown.page().navigate(path);
        shown.waitFor("by day and interval");
    }

    private static Locator shownAs(String name) {
        return shown.page().getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName("Shown"))
                .getByText(name, new GetByTextOptions().setExact(false));
    }

    @Test
    void case1_everyIntervalIsReadByKeyboardAndMoreContactsAreAskedForWithASlider() {
        open(plan + "/service");
        var heat = shown.page().getByRole(AriaRole.SLIDER, new Page.GetByRoleOptions().setName("Simulated service level of voice"));
        String first = heat.getAttribute("aria-valuetext");
        assertThat(first).contains("contacts; mean wait");
        heat.press("ArrowRight");
        assertThat(heat.getAttribute("aria-valuetext")).contains("00:30").isNotEqualTo(first);

        shown.page().getByLabel("More or fewer contacts").first().press("End");
        shownAs("What if: +50").waitFor();
        assertThat(shown.page().locator(".queue-levels tbody td").nth(1).innerText()).startsWith("−").contains(" ±");
        shown.press("As planned again");
        assertThat(shown.page().locator(".queue-levels thead").innerText()).doesNotContain("Difference");

        var typed = shown.page().getByLabel("Longer or shorter handle time, s");
        typed.fill("60");
        typed.press("Enter");
        shownAs("What if: +60 s handle time").waitFor();
        shown.expectNoComplaints();
    }

    @Test
    void case2_aLongerSimulationIsThereAfterAReload() {
        open(plan + "/service");
        shown.page().getByLabel("For").selectOption("600");
        shown.press("Simulate as planned");
        var line = shown.page().locator(".simulations li").first();
        line.getByText("running").waitFor();
        shown.page().reload();
        line.getByText("Good enough: stop here").click();
        line.getByText("Show it").click();
        assertThat(line.innerText()).contains("stopped: ", " weeks in ", "widest range");
        shownAs("Simulated longer: as planned").waitFor();
        shown.expectNoComplaints();
    }

    @Test
    void case3_anEditTellsWhatItDoesToTheServiceLevel() {
        String draft = ada.post("/api/drafts", "{\"plan\": \"%s\"}".formatted(plan.substring(plan.lastIndexOf('/') + 1)))
                .expect(201)
                .header("Location");
        shown.page().navigate(draft.replace("/api", ""));
        shown.page().locator("#row-1").waitFor();
        shown.page().locator(".roster").focus();
        shown.page().keyboard().press("ArrowDown");
        shown.page().keyboard().press("ArrowRight");
        var voice = shown.page().locator(".panel .levels div").first();
        voice.waitFor();
        assertThat(voice.innerText().replaceAll("\\s+", " ")).matches("voice [\\d.]+% → [\\d.]+% \\(.[\\d.]+ ±[\\d.]+\\)( below 80%)?");
        shown.page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Service")).click();
        shownAs("The week as edited").waitFor();
        shown.expectNoComplaints();
    }
}
