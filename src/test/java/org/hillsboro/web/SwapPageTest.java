package org.hillsboro.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Agents exchange shifts on their phones, some days before the week of 2 March 2026. Bob lives in India. */
class SwapPageTest {

    private static final Instant BEFORE = Instant.parse("2026-02-27T12:00:00Z");

    private static RunningHillsboro service;
    private static Browser ada;
    private static ShownPage nobody;

    @TempDir
    private Path scratch;

    @BeforeAll
    static void start() {
        service = RunningHillsboro.at(new MovedClock(BEFORE.toString()));
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
    void anAgentOffersASwapAnotherTakesItAndASchedulerApproves() throws IOException {
        var center = new PublishedCenter(service, scratch, "ann MON 08:00 |####|\nbob MON 16:30 |####|");
        String feed = center.agent("bob").post("/api/me/calendar", "").expect(201).json().path("path").asString();
        String calendar = service.browser().get(feed).text();
        var ann = nobody.phoneBeside().at(BEFORE);
        var bob = nobody.phoneBeside().at(BEFORE);
        var desk = nobody.beside().at(BEFORE).asAda();
        ann.by(center.link(ada, "ann"));
        ann.page().locator(".my-days summary").click();
        ann.press("Swap or give away …");
        ann.expectForEverybody();
        ann.press("Offer it");
        ann.waitFor("It is offered");
        ann.page().getByText("See what becomes of it").click();
        ann.waitFor("Whoever may take it sees it");

        bob.by(center.link(ada, "bob"));
        bob.page().getByText("Swap", new Page.GetByTextOptions().setExact(true)).click();
        bob.waitFor("For your");
        assertThat(bob.page().locator(".offers").innerText()).contains("Mon 2 Mar, 12:30–13:30").doesNotContain("ann", "Ann");
        bob.expectForEverybody();
        bob.press("Ask to swap: Mon 2 Mar, 12:30–13:30");
        bob.waitFor("Your colleague is asked");

        ann.page().reload();
        ann.waitFor("A colleague would swap with you");
        ann.press("Accept");
        ann.waitFor("a scheduler has to approve it");

        desk.page().navigate("/centers/" + center.id + "/requests");
        desk.waitFor("Ann A gives Mon 2 Mar, 08:00–09:00 to Bob B for Mon 2 Mar, 12:00–13:00");
        desk.waitFor("Allowed");
        desk.expectForEverybody();
        desk.press("Approve");
        desk.waitFor("Nothing waits for you");

        ann.page().navigate("/my");
        ann.waitFor("12:00–13:00");
        bob.page().navigate("/my");
        bob.waitFor("12:30–13:30");
        ann.expectNoComplaints();
        bob.expectNoComplaints();
        desk.expectNoComplaints();
        assertThat(calendar).contains("DTSTART:20260302T110000Z");
        assertThat(service.browser().get(feed).text()).contains("DTSTART:20260302T070000Z").doesNotContain("DTSTART:20260302T110000Z");
    }

    @Test
    void aShiftThatIsGivenAwayIsTakenAtOnceWhereThePolicySaysSo() throws IOException {
        var center = new PublishedCenter(service, scratch, "ann TUE 08:00 |####|");
        center.allow("approvesExchanges", "true");
        center.offers("ann", "2026-03-03T08:00:00+01:00", false);
        var bob = nobody.phoneBeside().at(BEFORE).by(center.link(ada, "bob"));
        bob.page().navigate("/my/swap");
        bob.press("Take it: Tue 3 Mar, 12:30–13:30");
        bob.waitFor("It is yours: Tue 3 Mar");
        bob.waitFor("Nothing on offer");
        bob.expectForEverybody();
        bob.page().navigate("/my");
        bob.waitFor("12:30–13:30");
        bob.expectNoComplaints();
        assertThat(center.starts("ann")).isEmpty();
    }

    @Test
    void hoursAreOfferedWhereItIsShortAndTakenWithOneTap() throws IOException {
        var center = new PublishedCenter(service, scratch, "ann MON 10:00 |####|");
        var desk = nobody.beside().at(BEFORE).asAda();
        var ann = nobody.phoneBeside().at(BEFORE).by(center.link(ada, "ann"));
        desk.page().navigate("/centers/" + center.id + "/requests?part=hours");
        desk.press("Offer hours for Mon 2 Mar, 08:00–08:30, voice");
        desk.expectForEverybody();
        desk.page().getByLabel("To", new Page.GetByLabelOptions().setExact(true)).fill("2026-03-02T09:00");
        desk.press("Offer it");
        desk.waitFor("0 of 1 taken");

        ann.page().navigate("/my/swap");
        ann.press("Work from 08:00, 1 h paid");
        ann.waitFor("You have it");
        ann.page().navigate("/my");
        ann.waitFor("08:00–09:00");
        desk.page().reload();
        desk.waitFor("Nowhere short");
        desk.press("Answers");
        desk.waitFor("has it: 1 h from 08:00");
        desk.expectForEverybody();
        ann.expectNoComplaints();
        desk.expectNoComplaints();
    }
}
