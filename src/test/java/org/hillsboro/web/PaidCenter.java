package org.hillsboro.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.hillsboro.DrawnRoster;
import org.hillsboro.accounts.Role;
import org.hillsboro.drafts.FinishedPlan;
import org.hillsboro.drafts.FinishedPlans;
import org.hillsboro.folder.CenterFolder;
import org.hillsboro.folder.ReadCenterFolder;
import org.hillsboro.staffing.StaffingRequirement;
import org.hillsboro.staffing.StaffingRequirement.QueueRequirement;
import org.hillsboro.time.PlanningWeek;

/**
 * A shop with pay periods in a running service: two employees, a vendor's agent, a contractor. Weeks are published from
 * drawings; {@code hana} closes its payroll.
 */
final class PaidCenter {

    static final String CENTER = """
            name: Corner
            time_zone: America/New_York
            currency: USD
            interval_minutes: 30
            queues:
              - {id: voice, channel: VOICE, opening_hours: 24/7, goal: {share: 0.80, within: 20s}, aht: 240s}
            pools:
              - {id: staff, sourcing: IN_HOUSE, pay: {hourly: 15.50, premiums: [{name: night, from: "22:00", to: "06:00", percent: 10}], overhead_per_hour: 6.20}}
              - {id: vendor, sourcing: OUTSOURCED, pay: {hourly: 21}, commitment: {min_weekly_hours: 2}}
              - {id: home, sourcing: HOMESHORE, employment: CONTRACTOR, pay: {hourly: 17}}
            contracts:
              - {id: any, weekly_hours: {max: 60}, days: {max: 7}, shifts: {paid_hours: [1, 2, 3, 4, 8], start_every: 15m, per_day: 4}, rest_between_shifts: 1h}
            payroll:
              periods: {every: MONTHLY}
              offices:
                - {format: adp-wfn, company: HBO, codes: [{category: night, code: NGT}]}
                - {format: paychex, company: "12345678"}
            """;
    static final String AGENTS = """
            agent,name,pool,contract,queues,languages,time_zone,hired,left,max_weekly_hours,employee_number
            A1,Ann Lee,staff,any,voice,,,,,,10001
            A2,Bob Ray,staff,any,voice,,,,,,10002
            V1,Vera,vendor,any,voice,,,,,,
            H1,Hal,home,any,voice,,,,,,
            """;

    final String id;
    final Browser scheduler;
    final Browser hana;
    private final RunningHillsboro service;

    private PaidCenter(RunningHillsboro service, String id) {
        this.service = service;
        this.id = id;
        scheduler = service.signedIn(Role.SCHEDULER, null, null);
        hana = service.signedIn(Role.HR, id, null);
    }

    static PaidCenter in(RunningHillsboro service, String id) {
        return in(service, id, CENTER, AGENTS);
    }

    static PaidCenter in(RunningHillsboro service, String id, String center, String agents) {
        var paid = new PaidCenter(service, id);
        new SentFolder().without("absences.csv").without("contacts.csv")
                .with("center.yaml", center).with("agents.csv", agents)
                .with("requirement.csv", "interval_start,queue,required\n2026-10-26T08:00-04:00,voice,1\n")
                .zippedTo(paid.scheduler, "/api/centers/" + id).expect(201);
        return paid;
    }

    CenterFolder folder(Path scratch) {
        return ReadCenterFolder.readStaff(written(scratch));
    }

    /** The center as HR exports it. */
    Path written(Path scratch) {
        try {
            Path folder = Files.createDirectories(scratch.resolve(id));
            for (var file : SentFolder.unzipped(hana.get("/api/centers/" + id + "/export").expect(200)).entrySet()) {
                Files.write(folder.resolve(file.getKey()), file.getValue());
            }
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Publishes a new draft of the week as it is drawn, over whatever was published of it. @return its path */
    String publish(Path scratch, String week, String drawing) {
        var folder = folder(scratch);
        var planning = PlanningWeek.parse(week, folder.center().weekStarts(), folder.center().zone());
        var roster = DrawnRoster.of(folder, planning, drawing);
        int count = planning.grid(folder.center().intervalMinutes()).count();
        var goals = new String[count];
        Arrays.fill(goals, "");
        var nothing = new QueueRequirement("voice", new double[count], new int[count], new int[count], goals);
        var requirement = new StaffingRequirement(planning.grid(folder.center().intervalMinutes()), List.of(nothing));
        long version = Long.parseLong(scheduler.get("/api/centers/" + id).header("ETag").replaceAll("\\D", ""));
        var plan = new FinishedPlan(UUID.randomUUID(), 1, id, version, folder, requirement, roster);
        service.bean(FinishedPlans.class).keep(plan);
        String draft = scheduler.post("/api/drafts", "{\"plan\": \"" + plan.id() + "\"}").expect(201).header("Location");
        var published = scheduler.sendWith("POST", draft + "/publish", "{}", "Idempotency-Key", UUID.randomUUID().toString());
        return published.expect(201).header("Location");
    }

    String period(String start) {
        return "/api/centers/" + id + "/payroll/periods/" + start;
    }

    Browser.Answer close(String start, String body) {
        return close(start, body, UUID.randomUUID().toString());
    }

    Browser.Answer close(String start, String body, String key) {
        String tag = hana.get(period(start)).expect(200).header("ETag");
        return closeAs(start, body, key, tag);
    }

    Browser.Answer closeAs(String start, String body, String key, String tag) {
        hana.with("Idempotency-Key", key).with("If-Match", tag);
        try {
            return hana.post(period(start) + "/close", body);
        } finally {
            hana.without("Idempotency-Key").without("If-Match");
        }
    }

    Browser.Answer attend(String start, String csv) {
        var there = hana.get(period(start) + "/attendance");
        if (there.status() == 200) {
            hana.with("If-Match", there.header("ETag"));
        }
        try {
            return hana.send("PUT", period(start) + "/attendance", BodyPublishers.ofString(csv), "text/csv");
        } finally {
            hana.without("If-Match");
        }
    }

    /** Decides all that is undecided as it stands. */
    void decideAll(String start) {
        var items = hana.get(period(start) + "/differences?undecided=true&limit=500").expect(200).json().path("items");
        var decisions = items.valueStream()
                .map(one -> "{\"agent\": %s, \"kind\": %s, \"start\": %s, \"end\": %s, \"paid\": %s}".formatted(
                        one.path("agent"), one.path("kind"), one.path("start"), one.path("end"), one.path("paid")))
                .toList();
        String tag = hana.get(period(start)).expect(200).header("ETag");
        hana.sendWith("POST", period(start) + "/differences/decisions", "{\"decisions\": " + decisions + "}", "If-Match", tag).expect(200);
    }

    String file(String start, String name) {
        return hana.get(period(start) + "/files/" + name).expect(200).text();
    }
}
