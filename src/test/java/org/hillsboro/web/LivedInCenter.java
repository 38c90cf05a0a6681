package org.hillsboro.web;

import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/**
 * A center in which something of everything has happened: people were edited, a week was planned, the plan became a draft
 * that was edited, and was published twice. Whatever must not be seen is written in a way that nothing else is.
 */
final class LivedInCenter {

    static final String WEEK = "2026-W10";
    static final String IN_HOUSE_RATE = "17.83";
    static final String CALLCO_RATE = "11.47";
    static final String TELCO_RATE = "13.91";

    /** Id, name and pool of everybody. */
    static final Map<String, String[]> AGENTS = new TreeMap<>(Map.of(
            "p0017", new String[] {"Roberta Quux", "in-house"},
            "p0018", new String[] {"Ivo Blumqvist", "in-house"},
            "v0021", new String[] {"Cyra Dunnzl", "callco"},
            "v0022", new String[] {"Dale Eckzl", "callco"},
            "t0031", new String[] {"Tess Foxzl", "telco"},
            "t0032", new String[] {"Udo Gatzl", "telco"}));

    private static final String CENTER = """
            name: Lived In
            time_zone: Europe/Berlin
            currency: EUR
            payroll: {periods: {every: MONTHLY}}
            interval_minutes: 15
            queues:
              - {id: voice, channel: VOICE, opening_hours: 24/7, goal: {share: 0.8, within: 20s}}
            sites:
              - {id: altona, seats: 20}
            pools:
              - {id: in-house, sourcing: IN_HOUSE, site: altona, pay: {hourly: 17.83}}
              - {id: callco, sourcing: OUTSOURCED, pay: {hourly: 11.47}}
              - {id: telco, sourcing: OUTSOURCED, pay: {hourly: 13.91}}
            contracts:
              - id: free
                weekly_hours: {max: 60}
                days: {max: 7}
                shifts: {paid_hours: [1, 2, 4], start_every: 15m, start_between: ["06:00-20:00"], per_day: 4}
                rest_between_shifts: 8h
            """;

    final String id;
    final String plan;
    final String draft;
    final String firstPublication;
    final String secondPublication;

    private LivedInCenter(String id, String plan, String draft, String firstPublication, String secondPublication) {
        this.id = id;
        this.plan = plan;
        this.draft = draft;
        this.firstPublication = firstPublication;
        this.secondPublication = secondPublication;
    }

    static SentFolder folder() {
        var agents = new StringBuilder("agent,name,pool,contract,queues,languages,time_zone,hired,left,max_weekly_hours,employee_number,team\n");
        AGENTS.forEach((agent, told) -> agents.append("%s,%s,%s,free,voice,,,2020-01-01,,,99%s,%s\n".formatted(
                agent, told[0], told[1], agent.substring(1), told[1].equals("in-house") ? "red" : "")));
        var required = new StringBuilder("interval_start,queue,required\n");
        for (String quarter : new String[] {"00", "15", "30", "45"}) {
            required.append("2026-03-02T08:%s+01:00,voice,6\n".formatted(quarter));
        }
        return new SentFolder()
                .without("contacts.csv")
                .with("center.yaml", CENTER)
                .with("agents.csv", agents.toString())
                .with("requirement.csv", required.toString())
                .with("absences.csv", "agent,from,to,kind,paid\np0017,2026-03-05,2026-03-06,SICK,true\n")
                .with("preferences.csv", "agent,date,weekday,from,to,wish,weight\np0017,,TUE,08:00,12:00,work,1\n")
                .with("previous-shifts.csv", "agent,start,end\np0017,2026-02-27T08:00+01:00,2026-02-27T12:00+01:00\n")
                .with("README.md", "Ask Roberta Quux about the weekend.\n");
    }

    /** @param boss an administrator */
    static LivedInCenter in(Browser boss, String id) {
        folder().zippedTo(boss, "/api/centers/" + id).expect(201);
        String agents = "/api/centers/" + id + "/agents";
        String tag = boss.get(agents + "/p0018").expect(200).header("ETag");
        boss.sendWith("PUT", agents + "/p0018", """
                {"agent": "p0018", "name": "Ivo Blumqvist", "pool": "in-house", "contract": "free", "queues": "voice"}""", "If-Match", tag)
                .expect(200);

        var ordered = boss.post("/api/plans", """
                {"center": "%s", "week": "%s", "steps": 300}""".formatted(id, WEEK)).expect(202);
        WatchedPlan.at(ordered, boss).until("DONE");
        String plan = ordered.header("Location");
        String draft = boss.post("/api/drafts", """
                {"plan": "%s"}""".formatted(plan.substring(plan.lastIndexOf('/') + 1))).expect(201).header("Location");
        edit(boss, draft, 0, """
                {"kind": "AddShift", "agent": "p0017", "start": "2026-03-03T08:00:00+01:00", "paidMinutes": 240}""");
        edit(boss, draft, 1, """
                {"kind": "AddShift", "agent": "v0021", "start": "2026-03-03T08:00:00+01:00", "paidMinutes": 240}""");
        String first = publish(boss, draft);
        edit(boss, draft, 2, """
                {"kind": "GiveShift", "shift": "2026-W10-e1", "agent": "p0018"}""");
        edit(boss, draft, 3, """
                {"kind": "GiveShift", "shift": "2026-W10-e2", "agent": "t0031"}""");
        edit(boss, draft, 4, """
                {"kind": "SetAbsent", "agent": "p0017", "start": "2026-03-07T00:00:00+01:00", "end": "2026-03-08T00:00:00+01:00",
                 "absence": "SICK", "paid": true}""");
        return new LivedInCenter(id, plan, draft, first, publish(boss, draft));
    }

    static void edit(Browser boss, String draft, long base, String edit) {
        boss.post(draft + "/edits", """
                {"edit": %s, "baseVersion": %d, "reason": "%s"}""".formatted(
                edit, base, edit.contains("p0017") ? "As Roberta Quux asked" : "As planned")).expect(200);
    }

    static String publish(Browser boss, String draft) {
        return boss.sendWith("POST", draft + "/publish", "", "Idempotency-Key", UUID.randomUUID().toString())
                .expect(201)
                .header("Location");
    }
}
