package org.hillsboro.cli;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.hillsboro.folder.CenterFolder;
import org.hillsboro.folder.ReadCenterFolder;
import org.hillsboro.roster.Coverage;
import org.hillsboro.roster.LegalityCheck;
import org.hillsboro.roster.Roster;
import org.hillsboro.roster.RosterCost;
import org.hillsboro.solving.PeerCenter;
import org.hillsboro.solving.peers.Peer;
import org.hillsboro.staffing.StaffingRequirement;
import org.hillsboro.staffing.TakeRequirement;
import org.hillsboro.time.PlanningWeek;
import org.junit.jupiter.api.Test;

/**
 * What peers reach in the same time; its rows go where those of {@code bench optimizer} are, which prints both. Run by name
 * only, {@code ./mvnw -o test -Dtest=PeersBench}, best alone on the machine; {@code -Dseconds=10} and
 * {@code -Dcenters=bench-50,bench-200} make it shorter. Prints, and fails for no figure.
 */
class PeersBench {

    private static final Path SHARED = Path.of(System.getenv().getOrDefault("HILLSBORO_SHARED", "../shared"), "centers");
    private static final long SECONDS = Long.getLong("seconds", 60);
    private static final String CENTERS = System.getProperty("centers", "bench-200,bench-2000");

    @Test
    void planTheSameWeeks() {
        assumeTrue(Files.isDirectory(SHARED), "skipped: the shared test centers are not beside the project");
        var rows = new BenchRows(BenchRows.BY_DEFAULT);
        for (String name : CENTERS.split(",")) {
            var folder = ReadCenterFolder.read(SHARED.resolve(name));
            var given = Objects.requireNonNull(folder.requirement());
            var week = PlanningWeek.holding(given.rows().getFirst().start(), folder.center().weekStarts(), folder.center().zone());
            var requirement = TakeRequirement.take(folder.center(), given, week);
            for (var peer : Peer.all()) {
                PeakMemory.reset();
                var center = new PeerCenter(folder, week, requirement);
                var roster = peer.plan(center, Duration.ofSeconds(SECONDS), 0);
                rows.add(row(peer, name, folder, requirement, center,
                        roster.orElse(new Roster(week, List.of(), List.of())), roster.isPresent()));
            }
        }
        var out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        new BenchTable(rows.runs()).text().print(out, "");
    }

    private static BenchRun row(
            Peer peer,
            String name,
            CenterFolder folder,
            StaffingRequirement requirement,
            PeerCenter center,
            Roster roster,
            boolean found) {
        var coverage = Coverage.of(roster, folder, requirement);
        return new BenchRun(
                peer.name(),
                name,
                folder.agents().size(),
                roster.week().toString(),
                0,
                SECONDS,
                "",
                null,
                null,
                null,
                null,
                null,
                coverage.requiredAgentMinutes().doubleValue(),
                coverage.shortfallAgentMinutes().doubleValue(),
                0,
                found ? LegalityCheck.violations(roster, folder).size() : 0,
                found ? RosterCost.of(roster, folder).total().major().doubleValue() : null,
                null,
                center.shortfallPricePerAgentMinute(),
                0,
                0,
                PeakMemory.megabytes());
    }
}
