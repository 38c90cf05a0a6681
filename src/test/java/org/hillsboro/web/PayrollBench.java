package org.hillsboro.web;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.hillsboro.accounts.Role;
import org.hillsboro.folder.CenterFolder;
import org.hillsboro.publishing.PublishedBasis;
import org.hillsboro.publishing.PublishedRoster;
import org.hillsboro.publishing.Publications;
import org.hillsboro.roster.Activity;
import org.hillsboro.roster.Roster;
import org.hillsboro.roster.RosterFile;
import org.hillsboro.roster.Shift;
import org.hillsboro.solving.SolveLimits;
import org.hillsboro.solving.SolveRoster;
import org.hillsboro.staffing.TakeRequirement;
import org.hillsboro.time.PlanningWeek;
import org.hillsboro.time.Timestamps;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * How long a payroll clerk waits for a month of 2,000 agents, HTTP and database included; run by name only:
 * {@code ./mvnw -o test -Dtest=PayrollBench}. Prints, and fails for nothing but a wrong answer.
 */
class PayrollBench {

    private static final Path SHARED = Path.of(System.getenv().getOrDefault("HILLSBORO_SHARED", "../shared"), "centers");
    private static final String MAY = "/api/centers/bench/payroll/periods/2027-05-01";

    @Test
    void aMonthOfTwoThousandAgents(@TempDir Path scratch) throws IOException {
        assumeTrue(Files.isDirectory(SHARED.resolve("bench-2000")), "skipped: the shared test centers are not beside the project");
        try (var files = Files.list(SHARED.resolve("bench-2000"))) {
            for (Path file : files.toList()) {
                Files.writeString(scratch.resolve(file.getFileName().toString()), Files.readString(file));
            }
        }
        Files.writeString(scratch.resolve("center.yaml"), Files.readString(SHARED.resolve("bench-2000/center.yaml"))
                + "\npayroll: {periods: {every: MONTHLY}}\n");
        try (var service = RunningHillsboro.at(new MovedClock("2027-05-31T22:00:00Z"))) {
            var roster = publishMonth(service, DraftedCenter.of(service, scratch, "bench"));
            var hana = service.signedIn(Role.HR, "bench", null);
            hana.get("/api/session").expect(200);
            timed("preview, the first since the start", () -> hana.get(MAY));
            timed("preview again", () -> hana.get(MAY));
            timed("files of the preview", () -> hana.get(MAY + "/files?limit=5"));
            String clocked = clocked(roster);
            timed("attendance of %d rows".formatted(clocked.lines().count() - 1),
                    () -> hana.send("PUT", MAY + "/attendance", BodyPublishers.ofString(clocked), "text/csv"));
            timed("preview after attendance", () -> hana.get(MAY));
            timed("a page of 500 differences", () -> hana.get(MAY + "/differences?limit=500"));
            String tag = hana.get(MAY + "/attendance").expect(200).header("ETag");
            hana.sendWith("DELETE", MAY + "/attendance", "", "If-Match", tag).expect(204);
            timed("preview without it", () -> hana.get(MAY));
            timed("a page of 500 slips", () -> hana.get(MAY + "/slips?limit=500"));
            hana.with("If-Match", hana.get(MAY).header("ETag")).with("Idempotency-Key", "may");
            timed("closing", () -> hana.post(MAY + "/close", "{\"withoutPeriods\": [\"2027-04-01..2027-04-30\"]}"));
            hana.without("If-Match").without("Idempotency-Key");
            for (String file : List.of("generic", "adp-wfn", "adp-run", "gusto", "invoice-lines.csv")) {
                var answer = timed("download of " + file, () -> hana.get(MAY + "/files/" + file));
                System.out.printf("  %d kB%n", answer.response().body().length >> 10);
            }
            service.restart();
            var again = hana.at(service.address());
            again.get("/api/session").expect(200);
            timed("closed period, the first since a restart", () -> again.get(MAY));
            timed("list of periods", () -> again.get("/api/centers/bench/payroll/periods"));
        }
    }

    /** The same roster in every week of the month, by the clock. */
    private static Roster publishMonth(RunningHillsboro service, DraftedCenter center) throws IOException {
        var sue = service.signedIn(Role.SCHEDULER, null, null);
        var folder = center.folder();
        var week = PlanningWeek.parse("2027-W18", folder.center().weekStarts(), folder.center().zone());
        var requirement = TakeRequirement.take(folder.center(), Objects.requireNonNull(folder.requirement()), week);
        var limits = new SolveLimits(Duration.ofSeconds(5), null, null, 0);
        var roster = SolveRoster.solve(folder, week, requirement, limits, progress -> {}, () -> false).roster();
        String draft = sue.post("/api/drafts", "{\"plan\": \"" + center.plan(roster) + "\"}").expect(201).header("Location");
        var id = UUID.fromString(draft.substring(draft.lastIndexOf('/') + 1));
        for (int weeks = -1; weeks <= 4; weeks++) {
            var moved = moved(roster, folder, weeks);
            var bytes = new ByteArrayOutputStream();
            RosterFile.write(moved, folder, new OutputStreamWriter(bytes, StandardCharsets.UTF_8));
            String label = moved.week().label();
            service.bean(Publications.class).add(
                    new PublishedRoster(UUID.randomUUID(), "bench", label, 1, id, 0, label, "bench", Instant.EPOCH, null),
                    moved.week().firstDate(), label, bytes.toByteArray(), List.of(), new PublishedBasis(1, null));
        }
        return roster;
    }

    private static Roster moved(Roster roster, CenterFolder folder, int weeks) {
        var zone = folder.center().zone();
        var shifts = roster.shifts().stream()
                .map(shift -> new Shift(shift.agentId(), shift.activities().stream()
                        .map(part -> new Activity(part.kind(), part.start().atZone(zone).plusWeeks(weeks).toInstant(),
                                part.end().atZone(zone).plusWeeks(weeks).toInstant(), part.paid()))
                        .toList()))
                .toList();
        return new Roster(new PlanningWeek(zone, roster.week().firstDate().plusWeeks(weeks)), shifts, List.of());
    }

    /** Everybody comes two minutes late in one week, and clocks out for each unpaid break. */
    private static String clocked(Roster roster) {
        var text = new StringBuilder("agent,start,end,code\n");
        for (var shift : roster.shifts()) {
            Instant from = shift.start().plusSeconds(120);
            for (var part : shift.activities().stream().filter(part -> !part.paid()).toList()) {
                row(text, shift, from, part.start());
                from = part.end();
            }
            row(text, shift, from, shift.end());
        }
        return text.toString();
    }

    private static void row(StringBuilder text, Shift shift, Instant from, Instant to) {
        text.append(shift.agentId()).append(',').append(Timestamps.write(from, ZoneOffset.UTC)).append(',')
                .append(Timestamps.write(to, ZoneOffset.UTC)).append(",\n");
    }

    private static Browser.Answer timed(String what, Supplier<Browser.Answer> request) {
        long start = System.nanoTime();
        var answer = request.get();
        System.out.printf("%-42s %6d ms%n", what, (System.nanoTime() - start) / 1_000_000);
        if (answer.status() >= 300) {
            throw new AssertionError(what + ": " + answer.status() + " " + answer.text());
        }
        return answer;
    }
}
