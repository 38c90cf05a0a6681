package org.hillsboro.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An administrator lets the agents of a center in, all at once or one by one. */
class InvitationsPageTest {

    @TempDir
    private Path scratch;

    @Test
    void allAgentsAreInvitedAndOneOfThemComesIn() throws IOException {
        try (var service = RunningHillsboro.start(); var desk = ShownPage.desk(service)) {
            service.administrator();
            var center = new PublishedCenter(service, scratch, "ann MON 08:00 |####|");
            desk.asAda().page().navigate("/centers/" + center.id + "/people");
            desk.press("Invite agents …");
            desk.expectForEverybody();
            desk.fill("Domain of their addresses", "small.example");
            desk.press("Invite");
            desk.waitFor("4 links");
            desk.expectForEverybody();
            var file = desk.page().waitForDownload(() -> desk.press("Download as CSV")).path();
            var lines = Files.readAllLines(file);
            assertThat(lines).hasSize(5);
            assertThat(lines.getFirst()).isEqualTo("agent,name,email,link");
            assertThat(lines.get(1)).startsWith("ann,Ann A,ann@small.example," + service.address() + "/password#");

            var ann = desk.phoneBeside().by(lines.get(1).substring(lines.get(1).lastIndexOf(',') + 1));
            ann.waitFor("Time off");
            desk.press("Close");
            desk.press("Invite agents …");
            desk.fill("Domain of their addresses", "small.example");
            desk.press("Invite");
            desk.waitFor("Everybody has an account already");
            desk.expectNoComplaints();
            ann.expectNoComplaints();
        }
    }
}
