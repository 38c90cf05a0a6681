package org.hillsboro.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.hillsboro.DrawnRoster;
import org.hillsboro.drafts.FinishedPlan;
import org.hillsboro.drafts.FinishedPlans;
import org.hillsboro.folder.CenterFolder;
import org.hillsboro.folder.ReadCenterFolder;
import org.hillsboro.keeping.Centers;
import org.hillsboro.keeping.KeptCenter;
import org.hillsboro.roster.Roster;
import org.hillsboro.staffing.TakeRequirement;
import org.hillsboro.time.PlanningWeek;

/**
 * A center in a running service with a plan that is drawn as text. Two agents in-house, ann and bob, and two of a vendor,
 * cid and dee; the week of Monday, 2 March 2026 in Berlin; shifts are called 2026-W10-1, 2026-W10-2, … in the order of
 * the drawing.
 */
final class DraftedCenter {

    static final String WEEK = "2026-W10";

    static final String CENTER = """
            name: Small
            time_zone: Europe/Berlin
            currency: EUR
            interval_minutes: 15
            queues:
              - {id: voice, channel: VOICE, opening_hours: 24/7, goal: {share: 0.8, within: 20s}}
            sites:
              - {id: altona, seats: 20}
            pools:
              - {id: in-house, sourcing: IN_HOUSE, site: altona, pay: {hourly: 20.00}}
              - {id: vendor, sourcing: OUTSOURCED, pay: {hourly: 12.00}}
            contracts:
              - id: free
                weekly_hours: {max: 60}
                days: {max: 7}
                shifts: {paid_hours: [1, 2, 4], start_every: 15m, start_between: ["06:00-20:00"], per_day: 4}
                rest_between_shifts: 8h
            """;

    private static final String AGENTS = """
            agent,name,pool,contract,queues,languages,time_zone,hired,left,max_weekly_hours,employee_number
            ann,Ann A,in-house,free,voice,,,,,,
            bob,Bob B,in-house,free,voice,,Asia/Kolkata,,,,
            cid,Cid C,vendor,free,voice,,,,,,
            dee,Dee D,vendor,free,voice,,,,,,
            """;

    private final RunningHillsboro service;
    private final String id;
    private final CenterFolder folder;

    private DraftedCenter(RunningHillsboro service, String id, CenterFolder folder) {
        this.service = service;
        this.id = id;
        this.folder = folder;
    }

    static DraftedCenter in(RunningHillsboro service, Path scratch, String id) {
        return in(service, scratch, id, Map.of());
    }

    /** @param more files of its folder, also in place of ours; the week is that of the requirement's first row */
    static DraftedCenter in(RunningHillsboro service, Path scratch, String id, Map<String, String> more) {
        var files = new TreeMap<>(Map.of("center.yaml", CENTER, "agents.csv", AGENTS, "requirement.csv", """
                interval_start,queue,required
                2026-03-02T08:00+01:00,voice,1
                2026-03-02T08:15+01:00,voice,1
                """));
        files.putAll(more);
        try {
            Files.createDirectories(scratch);
            for (var file : files.entrySet()) {
                Files.writeString(scratch.resolve(file.getKey()), file.getValue());
            }
            return of(service, scratch, id);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Keeps the folder as it is. */
    static DraftedCenter of(RunningHillsboro service, Path folder, String id) {
        var centers = service.bean(Centers.class);
        var digests = new TreeMap<String, String>();
        try (var files = Files.list(folder)) {
            for (var file : files.toList()) {
                digests.put(file.getFileName().toString(), centers.keep(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        centers.add(new KeptCenter(id, "Small", 1, Instant.EPOCH, digests));
        return new DraftedCenter(service, id, ReadCenterFolder.read(folder));
    }

    /** Keeps another version, with one file otherwise. @param change of its text, empty where it was not there */
    void change(String file, UnaryOperator<String> change) {
        var centers = service.bean(Centers.class);
        var latest = centers.latest(id).orElseThrow();
        try {
            var now = latest.files().containsKey(file)
                    ? new String(centers.open(latest.files().get(file)).readAllBytes(), StandardCharsets.UTF_8)
                    : "";
            var changed = Files.writeString(Files.createTempFile("changed", file), change.apply(now));
            var files = new TreeMap<>(latest.files());
            files.put(file, centers.keep(changed));
            Files.delete(changed);
            centers.add(new KeptCenter(id, latest.name(), latest.version() + 1, Instant.EPOCH, files));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    CenterFolder folder() {
        return folder;
    }

    /** @return the id of a finished plan */
    UUID plan(String drawing) {
        var first = Objects.requireNonNull(folder.requirement()).rows().getFirst().start();
        var week = PlanningWeek.holding(first, folder.center().weekStarts(), folder.center().zone());
        return plan(DrawnRoster.of(folder, week, drawing));
    }

    UUID plan(Roster roster) {
        var given = folder.requirement();
        var requirement = TakeRequirement.take(folder.center(), Objects.requireNonNull(given), roster.week());
        var plan = new FinishedPlan(UUID.randomUUID(), 1, id, 1, folder, requirement, roster);
        service.bean(FinishedPlans.class).keep(plan);
        return plan.id();
    }

    /** @return the path of a draft of the drawing */
    String draft(Browser scheduler, String drawing) {
        return scheduler.post("/api/drafts", """
                {"plan": "%s"}""".formatted(plan(drawing))).expect(201).header("Location");
    }
}
