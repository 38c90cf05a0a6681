package org.hillsboro.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A scheduler decides at a desk, an agent asks on a phone. Monday, 2 March 2026, 08:00 needs one agent for half an hour. */
class RequestsPageTest {

    private static final Instant BEFORE = Instant.parse("2026-02-27T12:00:00Z");

    private static RunningHillsboro service;
    private static Browser ada;
    private static ShownPage nobody;
    private static ShownPage desk;

    @TempDir
    private Path scratch;

    @BeforeAll
    static void start() {
        service = RunningHillsboro.at(new MovedClock(BEFORE.toString()));
        ada = service.administrator();
        nobody = ShownPage.desk(service);
        desk = nobody.beside().at(BEFORE).asAda();
    }

    @AfterAll
    static void stop() {
        if (nobody != null) {
            nobody.close();
        }
        service.close();
    }

    @Test
    void timeOffIsAskedForApprovedAndCovered() throws IOException {
        var center = new PublishedCenter(service, scratch, "ann MON 08:00 |####|\nbob WED 12:30 |####|");
        var ann = nobody.phoneBeside().at(BEFORE).by(center.link(ada, "ann"));
        ann.page().navigate("/my/time-off");
        ann.fill("First day", "2026-03-02");
        ann.waitFor("1 shift of yours would have to be covered");
        ann.waitFor("30 min of work would be left undone");
        ann.expectForEverybody();
        ann.press("Ask for it");
        ann.waitFor("a scheduler decides");

        desk.page().navigate("/centers/" + center.id + "/requests");
        desk.waitFor("1 shift lost; 0.5 h short if nobody covers");
        desk.press("Approve");
        desk.page().getByText("Bob B takes the whole shift, on a day off").click();
        desk.expectForEverybody();
        desk.press("Cover and publish");
        desk.waitUntilGone(".to-cover li");

        ann.page().reload();
        ann.waitFor("Approved");
        ann.page().navigate("/my");
        ann.waitFor("Vacation");
        assertThat(center.starts("bob")).contains("2026-03-02T12:30:00+05:30");
        assertThat(center.starts("ann")).isEmpty();
        ann.expectNoComplaints();
        desk.expectNoComplaints();
    }

    @Test
    void whoIsDeclinedReadsWhy() {
        var center = new PublishedCenter(service, scratch, "ann MON 08:00 |####|");
        center.agent("ann").post("/api/me/time-off", """
                {"from": "2026-03-03", "to": "2026-03-05", "kind": "UNPAID"}""").expect(201);
        desk.page().navigate("/centers/" + center.id + "/requests");
        desk.press("Decline …");
        desk.fill("Reason", "Inventory week.");
        desk.press("Decline");
        desk.waitFor("Nothing waits for you");

        var ann = nobody.phoneBeside().at(BEFORE).by(center.link(ada, "ann"));
        ann.page().navigate("/my/time-off");
        ann.waitFor("Inventory week.");
        ann.waitFor("Tue 3 Mar – Wed 4 Mar");
        desk.page().navigate("/centers/" + center.id + "/requests?part=all");
        desk.waitFor("Inventory week.");
        desk.expectNoComplaints();
    }

    @Test
    void whatAgentsMayDoIsAForm() throws IOException {
        var center = new PublishedCenter(service, scratch, "ann MON 08:00 |####|");
        var form = nobody.beside().at(BEFORE).asAda();
        form.page().navigate("/centers/" + center.id + "/requests?part=policy");
        form.press("Count its days of VACATION");
        form.fill("No more from so many hours before the shift", "12");
        form.expectForEverybody();
        form.expectNoComplaints();
        form.fill("No more from so many hours before the shift", "9999");
        form.press("Save");
        form.waitFor("expected hours, 0 to 8784");
        form.fill("No more from so many hours before the shift", "12");
        form.press("Save");
        form.waitUntilGone("text=Leave it");

        var policy = center.scheduler.get(center.path("request-policy")).json();
        assertThat(policy.path("exchangeHours").asInt()).isEqualTo(12);
        var ann = nobody.phoneBeside().at(BEFORE).by(center.link(ada, "ann"));
        ann.page().navigate("/my/time-off");
        ann.waitFor("20 of 20 days left");
    }
}
