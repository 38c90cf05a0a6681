package org.hillsboro.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an agent wishes for, and the calendar of the phone. It is Friday, 20 February 2026; the week of 2 March is published. */
class MyWishesPageTest {

    private static final Instant FRIDAY = Instant.parse("2026-02-20T12:00:00Z");

    private static RunningHillsboro service;
    private static Browser ada;
    private static ShownPage nobody;

    @TempDir
    private Path scratch;

    @BeforeAll
    static void start() {
        service = RunningHillsboro.at(new MovedClock(FRIDAY.toString()));
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
    void aWishIsMadeAndTakenBackUntilItsWeekCloses() throws IOException {
        var preferences = Map.of("preferences.csv", "agent,date,weekday,from,to,wish,weight\nann,2026-03-02,,,,OFF,1\n");
        var center = new PublishedCenter(service, scratch, preferences, "ann MON 08:00 |####|");
        center.allow("wishDays", "3");
        var ann = nobody.phoneBeside().at(FRIDAY).by(center.link(ada, "ann"));
        ann.page().navigate("/my/wishes");
        ann.waitFor("What became of them");
        ann.waitFor("30 min of work left undone");
        ann.waitFor("closed; the week is being planned");
        ann.press("Wish for Tue 10 Mar");
        ann.expectForEverybody();
        ann.press("Wish for it");
        ann.waitFor("Off all day, nice to have");
        ann.expectForEverybody();
        assertThat(center.agent("ann").get("/api/me/wishes").text()).contains("2026-03-10");
        ann.press("Remove Off all day, nice to have, Tue 10 Mar");
        ann.waitUntilGone(".wish");
        assertThat(center.agent("ann").get("/api/me/wishes").text()).doesNotContain("2026-03-10");
        ann.expectNoComplaints();

        ann.press("Wish for every week");
        ann.press("Wish for it");
        ann.waitFor("are closed, and it is not published yet");
    }

    @Test
    void theAddressOfACalendarIsMadeAndEnded() throws IOException {
        var center = new PublishedCenter(service, scratch, "ann MON 08:00 |####|");
        var ann = nobody.phoneBeside().at(FRIDAY).by(center.link(ada, "ann"));
        ann.page().navigate("/my/calendar");
        ann.press("Make an address");
        String address = ann.page().getByLabel("Your address, told this once").inputValue();
        ann.expectForEverybody();
        String path = URI.create(address).getPath();
        assertThat(service.browser().get(path).expect(200).text()).contains("DTSTART:20260302T070000Z");
        ann.press("End it");
        ann.waitUntilGone("text=Your address");
        service.browser().get(path).expect(404);
        ann.expectNoComplaints();
    }
}
