package org.hillsboro.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.function.Predicate;
import org.hillsboro.accounts.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A search that is watched, and looked at again later: cost and bound closing on each other, and what the cores did. */
class SolvePageTest {

    private static RunningHillsboro service;
    private static Browser ada;
    private static ShownPage shown;

    @BeforeAll
    static void start() {
        service = RunningHillsboro.startWith("--hillsboro.plans.cores=2");
        ada = service.administrator();
        SentCenters.corner().zippedTo(ada, "/api/centers/corner").expect(201);
        shown = ShownPage.desk(service).asAda();
    }

    @AfterAll
    static void stop() {
        if (shown != null) {
            shown.close();
        }
        service.close();
    }

    @Test
    void theWholeWayIsThereWhileItGoesOnAfterwardsAndAfterAReload() throws IOException {
        var plan = WatchedPlan.at(ada.post("/api/plans", "{\"center\": \"corner\", \"seconds\": 600}").expect(202), ada);
        shown.page().navigate(plan.path().replace("/api", ""));
        curve().waitFor();
        shown.page().locator(".cores li", new Page.LocatorOptions().setHasText("Core 2: proof")).waitFor();
        assertThat(shown.page().locator(".state").innerText()).isEqualTo("running");
        expectWay();

        shown.press("Good enough: stop here");
        shown.waitFor("Search on for a minute");
        expectWay();
        shown.page().reload();
        curve().waitFor();
        String told = expectWay();
        shown.expectForEverybody();
        shown.size(ShownPage.PHONE);
        shown.expectForEverybody();
        assertThat(shown.page().evaluate("document.documentElement.scrollWidth")).isEqualTo(ShownPage.PHONE.width);
        shown.size(ShownPage.DESK);

        ada.post(plan.path() + "/resume", "{\"seconds\": 1}").expect(202);
        plan.until("DONE");
        shown.page().reload();
        shown.waitFor("The search went on from its best roster after");
        String longer = expectWay();
        assertThat(longer).startsWith(told.substring(0, told.indexOf(" to ")));
        assertThat(seconds(longer)).isGreaterThan(seconds(told));
        shown.expectNoComplaints();
    }

    @Test
    void whoMayNotKnowCostsSeesTheGapAndTheCores() {
        var plan = WatchedPlan.at(ada.post("/api/plans", "{\"center\": \"corner\", \"seconds\": 2}").expect(202), ada);
        plan.until("DONE");
        var auditor = service.signedIn(Role.AUDITOR, "corner", null);
        var course = auditor.get(plan.path() + "/course").expect(200).json();
        assertThat(course.path("points")).isNotEmpty().allSatisfy(point -> {
            assertThat(point.path("cost").isNull()).isTrue();
            assertThat(point.path("bound").isNull()).isTrue();
            assertThat(point.path("gap").isNull()).isFalse();
        });
        assertThat(course.path("spans")).isNotEmpty();
    }

    private static Locator curve() {
        return shown.page().locator(".curve [role=img]").first();
    }

    /** Both curves are drawn, and both cores have done something. @return what the curves say to those who do not see them */
    private static String expectWay() {
        String told = curve().getAttribute("aria-label");
        assertThat(told).startsWith("Cost and bound: cost from ").contains("; bound from ");
        assertThat(shown.page().locator(".curve canvas").first().isVisible()).isTrue();
        var words = shown.page().locator(".cores li").allInnerTexts();
        for (int core = 1; core <= 2; core++) {
            assertThat(words).anyMatch(words(core, "prices"));
            assertThat(shown.page().locator(".cores .core").nth(core - 1).locator("i").count()).isPositive();
        }
        assertThat(words).anyMatch(words(1, "search")).anyMatch(words(2, "proof"));
        return told;
    }

    private static int seconds(String told) {
        return Integer.parseInt(told.replaceAll(".* in (\\d+) seconds", "$1"));
    }

    private static Predicate<String> words(int core, String what) {
        return line -> line.matches(" ?Core " + core + ": " + what + ", .* (passes|changes tried), .* a second");
    }
}
