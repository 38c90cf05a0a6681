package org.hillsboro.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Path;
import org.hillsboro.accounts.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Editing a week in a browser. Ann works on Monday, 2 March 2026 from 08:00 to 12:00 in Berlin. */
class WeekPageTest {

    private static RunningHillsboro service;
    private static ShownPage shown;
    private static Browser sue;
    private static int centers;

    @TempDir
    private Path scratch;

    private String draft;

    @BeforeAll
    static void start() {
        service = RunningHillsboro.start();
        service.administrator();
        sue = service.signedIn(Role.SCHEDULER, null, null);
        shown = ShownPage.desk(service).asAda();
    }

    @AfterAll
    static void stop() {
        if (shown != null) {
            shown.close();
        }
        service.close();
    }

    @BeforeEach
    void open() {
        shown.page().unrouteAll();
        draft = DraftedCenter.in(service, scratch, "small-" + ++centers).draft(sue, "ann MON 08:00 |################|");
        shown.page().navigate(draft.replace("/api", ""));
        shown.page().locator("#row-0").waitFor();
    }

    private static void keys(String... keys) {
        shown.page().getByRole(AriaRole.GRID).focus();
        for (var key : keys) {
            shown.page().keyboard().press(key);
        }
    }

    private String startOfTheShift() {
        return sue.get(draft + "/shifts").expect(200).json().path("items").path(0).path("start").asString();
    }

    @Test
    void aShiftIsMovedByKeyboardAndTheMoveIsUndone() throws IOException {
        keys("ArrowRight");
        shown.waitFor("Dropping it would do");
        shown.page().locator(".verdict").waitFor();
        shown.expectForEverybody();
        keys("Alt+ArrowRight", "Alt+ArrowRight");
        shown.waitFor("This change would do");
        shown.press("Apply");
        shown.page().locator(".panel b").getByText("08:30").waitFor();
        assertThat(startOfTheShift()).isEqualTo("2026-03-02T08:30:00+01:00");

        keys("Control+z");
        shown.page().locator(".panel b").getByText("08:00").waitFor();
        assertThat(startOfTheShift()).isEqualTo("2026-03-02T08:00:00+01:00");
    }

    @Test
    void aShiftIsDraggedToAnotherTime() {
        var chart = shown.page().locator("#row-0 canvas").boundingBox();
        double hour = chart.width / 168;
        double y = chart.y + chart.height / 2;
        shown.page().mouse().move(chart.x + 10 * hour, y);
        shown.page().mouse().down();
        shown.page().mouse().move(chart.x + 11 * hour, y);
        shown.page().mouse().move(chart.x + 12 * hour, y);
        shown.page().mouse().up();
        shown.page().locator(".panel b").getByText("10:00").waitFor();
        assertThat(startOfTheShift()).isEqualTo("2026-03-02T10:00:00+01:00");
    }

    @Test
    void whatAColleagueDoesComesInByItself() {
        move("2026-03-02T08:30:00Z");
        shown.page().locator("#row-0 [role=gridcell][aria-label*='09:30']").waitFor();
    }

    @Test
    void whoeverIsSlowerSeesBothEditsSideBySideAndLosesNothingOfTheOther() throws IOException {
        keys("ArrowRight");
        shown.page().locator(".verdict").waitFor();
        shown.page().route("**/edits?**", Route::abort);
        move("2026-03-02T08:30:00Z");
        keys("Delete");

        shown.waitFor("A colleague was faster");
        assertThat(shown.page().getByRole(AriaRole.DIALOG).innerText()).contains("Drop the shift", "08:00", "09:30");
        shown.expectForEverybody();
        shown.page().unrouteAll();
        shown.press("Look at it");
        shown.page().locator("#row-0 [role=gridcell][aria-label*='09:30']").waitFor();
        assertThat(startOfTheShift()).isEqualTo("2026-03-02T09:30:00+01:00");
    }

    private void move(String start) {
        sue.post(draft + "/edits", """
                {"edit": {"kind": "MoveShift", "shift": "2026-W10-1", "start": "%s"}, "baseVersion": 0}""".formatted(start))
                .expect(200);
    }
}
