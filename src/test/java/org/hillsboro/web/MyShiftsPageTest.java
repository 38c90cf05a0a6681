package org.hillsboro.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an agent sees on a phone. Ann works on Monday, 2 March 2026 from 08:00 to 12:00 in Berlin; it is the day before. */
class MyShiftsPageTest {

    @TempDir
    private Path scratch;

    @Test
    void anAgentSeesTheNextShiftAlsoWithoutAConnection() throws IOException {
        try (var service = RunningHillsboro.start(); var shown = ShownPage.phone(service)) {
            var ada = service.administrator();
            String draft = DraftedCenter.in(service, scratch, "small").draft(ada, "ann MON 08:00 |################|");
            ada.sendWith("POST", draft + "/publish", "", "Idempotency-Key", "a").expect(201);
            String link = ada.post("/api/accounts", """
                    {"email": "ann@example.com", "name": "Ann A", "role": "AGENT", "center": "small", "agent": "ann"}""")
                    .expect(201).json().path("link").asString();

            shown.page().clock().setFixedTime(Instant.parse("2026-03-01T12:00:00Z").toEpochMilli());
            shown.page().navigate(link);
            shown.fill("Password", RunningHillsboro.PASSWORD);
            shown.press("Go on");
            shown.waitFor("Tomorrow");
            assertThat(shown.page().locator(".next").innerText()).contains("08:00", "12:00", "altona");
            shown.expectForEverybody();
            shown.press("I have seen it");
            shown.waitFor("Seen ");

            shown.page().evaluate("navigator.serviceWorker.ready");
            shown.page().reload();
            shown.waitFor("Tomorrow");
            shown.expectNoComplaints();
            shown.context().setOffline(true);
            shown.page().reload();
            shown.waitFor("No connection");
            assertThat(shown.page().locator(".next").innerText()).contains("08:00", "12:00", "altona");
        }
    }
}
