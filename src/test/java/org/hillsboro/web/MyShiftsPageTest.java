package org.hillsboro.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an agent sees on a phone. Ann works on Monday, 2 March 2026 from 08:00 to 12:00 in Berlin; it is the day before. */
class MyShiftsPageTest {

    private static final Instant SUNDAY = Instant.parse("2026-03-01T12:00:00Z");

    private static RunningHillsboro service;
    private static Browser ada;
    private static ShownPage nobody;

    @TempDir
    private Path scratch;

    @BeforeAll
    static void start() {
        service = RunningHillsboro.at(new MovedClock(SUNDAY.toString()));
        ada = service.administrator();
        nobody = ShownPage.desk(service);
    }

    @AfterAll
    static void stop() {
        if (nobody != null) {
            nobody.close();
        }
        service.close();
    }

    @Test
    void anAgentSeesTheNextShiftAlsoWithoutAConnection() throws IOException {
        var center = new PublishedCenter(service, scratch, "ann MON 08:00 |################|");
        var shown = nobody.phoneBeside().at(SUNDAY).by(center.link(ada, "ann"));
        shown.waitFor("Tomorrow");
        assertThat(next(shown)).contains("08:00", "12:00", "altona", "Starts in 19 h");
        shown.expectForEverybody();
        shown.waitUntilKept("/api/me/shifts");
        shown.expectNoComplaints();

        shown.context().setOffline(true);
        shown.page().reload();
        shown.waitFor("No connection");
        shown.waitFor("This is how it was on");
        assertThat(next(shown)).contains("08:00", "12:00", "altona");
        shown.page().getByText("Wishes").click();
        shown.waitFor("all else needs a connection");

        shown.context().setOffline(false);
        shown.press("Sign out");
        shown.waitFor("Password");
        shown.waitUntilForgotten("/api/me/shifts");
    }

    @Test
    void whatChangedStandsOnTopUntilItIsSeen() throws IOException {
        var center = new PublishedCenter(service, scratch, "ann MON 08:00 |################|\nann WED 08:00 |####|");
        var shown = nobody.phoneBeside().at(SUNDAY).by(center.link(ada, "ann"));
        shown.waitFor("New week");
        shown.press("I have seen it");
        shown.waitUntilGone(".news");

        String moved = "{\"edit\": {\"kind\": \"MoveShift\", \"shift\": \"2026-W10-2\", \"start\": \"2026-03-04T10:15:00+01:00\"}, \"baseVersion\": 0}";
        center.scheduler.post(center.draft + "/edits", moved).expect(200);
        center.publish("second").expect(201);
        shown.page().reload();
        shown.waitFor("Other times");
        assertThat(shown.page().locator(".news").innerText()).contains("Wed 4 Mar", "08:00–09:00", "10:15–11:15");
        shown.expectForEverybody();
        shown.press("I have seen it");
        shown.waitUntilGone(".news");
        assertThat(shown.page().locator(".my-days").first().innerText()).contains("10:15–11:15");
        shown.expectNoComplaints();
    }

    @Test
    void whoLivesElsewhereReadsTheirOwnClockAndIsToldSo() {
        var center = new PublishedCenter(service, scratch, "bob MON 12:30 |####|");
        var shown = nobody.phoneBeside().at(SUNDAY).by(center.link(ada, "bob"));
        shown.waitFor("Tomorrow");
        assertThat(next(shown)).contains("12:30–13:30");
        shown.waitFor("All times are in India Standard Time");
        shown.expectNoComplaints();
    }

    @Test
    void whoHasNoShiftsIsToldWhatToWaitFor() {
        var center = new PublishedCenter(service, scratch, "ann MON 08:00 |####|");
        var shown = nobody.phoneBeside().at(Instant.parse("2026-04-01T12:00:00Z")).by(center.link(ada, "bob"));
        shown.waitFor("No shifts are published yet");
        shown.expectNoComplaints();
    }

    private static String next(ShownPage shown) {
        return shown.page().locator(".next").innerText();
    }
}
