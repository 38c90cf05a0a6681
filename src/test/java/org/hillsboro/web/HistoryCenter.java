package org.hillsboro.web;

import java.time.Instant;
import java.time.ZoneId;

/** A center with ten weeks of contacts, each the same: what is forecast of it is known. */
final class HistoryCenter {

    static final String WEEK = "2026-W20";
    private static final Instant END = Instant.parse("2026-05-11T04:00:00Z");
    private static final ZoneId ZONE = ZoneId.of("America/New_York");
    private static final int WEEKS = 10;

    private HistoryCenter() {}

    static SentFolder folder() {
        var contacts = new StringBuilder("interval_start,queue,offered\n");
        for (var at = END.minusSeconds(WEEKS * 7 * 86_400L); at.isBefore(END); at = at.plusSeconds(1800)) {
            int hour = at.atZone(ZONE).getHour();
            contacts.append(at).append(",voice,").append(hour >= 8 && hour < 20 ? 40 : 2).append('\n');
        }
        return new SentFolder()
                .without("absences.csv")
                .with("center.yaml", SentFolder.CENTER.replace("interval_minutes: 15", "interval_minutes: 30"))
                .with("contacts.csv", contacts.toString());
    }

    /** @return the path of a plan that is forecast and no more */
    static String forecastIn(Browser ada, String center) {
        var ordered = ada.post("/api/plans", "{\"center\": \"%s\", \"until\": \"FORECAST\"}".formatted(center)).expect(202);
        WatchedPlan.at(ordered, ada).until("DONE");
        return ordered.header("Location");
    }
}
