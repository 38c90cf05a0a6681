package org.hillsboro.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The last day of December at a clerk's desk: attendance in, differences decided, closed, downloaded. */
class PayrollPageTest {

    private static final String ATTENDANCE = """
            agent,start,end,code
            A1,2026-11-23T08:10,2026-11-23T12:00,WORK
            A2,2026-11-29T21:00,2026-11-29T23:30,WORK
            H1,2026-11-24T08:00,2026-11-24T10:00,
            A1,2026-11-30T08:00,2026-11-30T12:00,
            """;

    @Test
    void aPeriodIsClosedAndItsFilesAreDownloaded(@TempDir Path scratch) throws IOException {
        try (var service = RunningHillsboro.at(new MovedClock("2026-12-31T20:00:00Z")); var shown = ShownPage.desk(service)) {
            service.administrator();
            var center = PaidCenter.in(service, "corner");
            center.publish(scratch, "2026-W48", "A1 MON 08:00 |#### #### #### ####|\nA2 SUN 21:00 |#### ####|\nH1 TUE 08:00 |#### ####|");
            center.publish(scratch, "2026-W49", "A1 MON 08:00 |#### #### #### ####|\nV1 TUE 08:00 |####|");
            var page = shown.asAda().page();
            page.navigate("/centers/corner/payroll");
            page.locator("main a", new com.microsoft.playwright.Page.LocatorOptions().setHasText("November 2026")).click();
            shown.waitFor("Rosters count as worked");
            shown.expectForEverybody();

            var file = page.getByLabel("A file of attendance");
            file.setInputFiles(csv(ATTENDANCE.replace("2026-11-24T10:00", "soon")));
            shown.waitFor("attendance.csv:4");
            shown.waitFor("Rosters count as worked");
            file.setInputFiles(csv(ATTENDANCE));
            shown.waitFor("2 differences to the rosters");
            assertThat(shown.button("Close the period …").isDisabled()).isTrue();
            page.getByLabel("Choose all that are shown").check();
            shown.press("Pay 2");
            shown.waitFor("All of them are decided");
            page.locator(".obstacles input").check();
            shown.press("Close the period …");
            shown.expectForEverybody();
            shown.press("Close it for good");
            shown.waitFor("Its lines stay as they are");
            assertThat(page.locator(".figures").innerText()).contains("US$0.00");
            assertThat(page.locator("td[data-head=Difference]").allInnerTexts()).isNotEmpty().containsOnly("US$0.00");

            var download = page.waitForDownload(() -> page.getByText("All lines (CSV)").click());
            assertThat(Files.readString(download.path())).isEqualTo(center.file("2026-11-01", "generic")).contains("A1,10001");
            page.locator(".slip summary").first().click();
            shown.waitFor("Ann Lee");
            shown.expectForEverybody();
        }
    }

    private static FilePayload csv(String text) {
        return new FilePayload("november.csv", "text/csv", text.getBytes(StandardCharsets.UTF_8));
    }
}
