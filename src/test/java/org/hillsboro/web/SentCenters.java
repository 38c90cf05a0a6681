package org.hillsboro.web;

import java.time.OffsetDateTime;

/** Centers that are small enough to be planned in seconds. */
final class SentCenters {

    private SentCenters() {}

    /** Four agents, and eight weeks with the same ten contacts in each hour of the days. */
    static SentFolder corner() {
        return new SentFolder().without("absences.csv").with("contacts.csv", contacts());
    }

    private static String contacts() {
        var text = new StringBuilder("interval_start,queue,offered\n");
        var start = OffsetDateTime.parse("2026-01-05T00:00-05:00");
        for (int hour = 0; hour < 8 * 7 * 24; hour++) {
            var at = start.plusHours(hour);
            for (int quarter = 0; quarter < 4; quarter++) {
                int offered = at.getHour() >= 8 && at.getHour() < 18 ? 2 + quarter % 2 : 0;
                text.append(at.plusMinutes(15L * quarter)).append(",voice,").append(offered).append('\n');
            }
        }
        return text.toString();
    }
}
