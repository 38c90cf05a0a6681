package org.hillsboro.web;

/** A center in which everything has a name that is too long for its place. */
final class LongNames {

    private static final String POOL = "at-home-employees-of-the-second-line-north-by-northwest";
    private static final String CONTRACT = "thirty-six-hours-in-four-days-with-every-second-weekend-off";
    private static final String QUEUE = "billing-and-returns-of-subscriptions-that-were-given-away";

    private LongNames() {}

    /** @return the path of a draft of a week in it */
    static String draftIn(Browser ada, String id) {
        var agents = new StringBuilder(SentFolder.COLUMNS);
        for (int i = 1; i <= 6; i++) {
            agents.append("%d,%s,%s,%s,%s,,,,,,%d,%s\n".formatted(i,
                    i == 6 ? "Xiaoming" : "Maximiliane-Theodora Wolfeschlegelsteinhausenbergerdorff-Featherstonehaugh " + i + ".",
                    POOL, CONTRACT, QUEUE, i, "those-who-begin-before-the-sun-does"));
        }
        var required = new StringBuilder("interval_start,queue,required\n");
        for (int quarter = 4 * 8; quarter < 4 * 16; quarter++) {
            required.append("2026-03-02T%02d:%02d-05:00,%s,4\n".formatted(quarter / 4, quarter % 4 * 15, QUEUE));
        }
        new SentFolder()
                .without("contacts.csv")
                .without("absences.csv")
                .with("center.yaml", SentFolder.CENTER
                        .replace("name: Corner", "name: Customer Contact and Retention Center of the Greater Metropolitan Area")
                        .replace("id: in-house", "id: " + POOL)
                        .replace("id: full-time", "id: " + CONTRACT)
                        .replace("id: voice", "id: " + QUEUE))
                .with("agents.csv", agents.toString())
                .with("requirement.csv", required.toString())
                .zippedTo(ada, "/api/centers/" + id)
                .expect(201);
        var ordered = ada.post("/api/plans", """
                {"center": "%s", "week": "2026-W10", "steps": 100}""".formatted(id)).expect(202);
        WatchedPlan.at(ordered, ada).until("DONE");
        String plan = ordered.header("Location");
        return ada.post("/api/drafts", """
                {"plan": "%s"}""".formatted(plan.substring(plan.lastIndexOf('/') + 1))).expect(201).header("Location");
    }
}
