package org.hillsboro.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;
import java.util.SplittableRandom;

/** A center folder of six queues with a history of eight weeks, as large as asked for; agents serve one to three queues. */
final class LargeCenter {

    static final String WEEK = "2026-W11";

    private static final int QUEUES = 6;
    private static final int QUARTERS = 8 * 7 * 96;
    private static final Instant FIRST = Instant.parse("2026-01-12T00:00:00Z");
    private static final int AHT = 240;

    private LargeCenter() {}

    static void write(Path folder, int agents) throws IOException {
        Files.createDirectories(folder);
        var center = new StringBuilder("""
                name: Large
                time_zone: UTC
                currency: EUR
                interval_minutes: 15
                shrinkage: 0.05
                pools:
                  - {id: in-house, sourcing: IN_HOUSE, pay: {hourly: 15.50}}
                contracts:
                  - id: full-time
                    weekly_hours: {min: 32, max: 40}
                    days: {max: 5}
                    shifts: {paid_hours: [8], start_every: 30m}
                    rest_between_shifts: 11h
                    breaks: [{kind: MEAL, minutes: 30, after: 3h, before: 6h}]
                queues:
                """);
        for (int q = 0; q < QUEUES; q++) {
            center.append("  - {id: q").append(q).append(", channel: VOICE, opening_hours: 24/7, goal: {share: 0.80, within: 20s}, patience: 300s}\n");
        }
        Files.writeString(folder.resolve("center.yaml"), center);
        Files.writeString(folder.resolve("agents.csv"), agents(agents));
        Files.writeString(folder.resolve("contacts.csv"), contacts(agents));
    }

    private static String agents(int count) {
        var text = new StringBuilder("agent,name,pool,contract,queues,languages,time_zone,hired,left,max_weekly_hours,employee_number\n");
        for (int a = 0; a < count; a++) {
            text.append("A").append(a).append(",,in-house,full-time,q").append(a % QUEUES);
            for (int more = 1; more <= a / QUEUES % 3; more++) {
                text.append(";q").append((a + more) % QUEUES);
            }
            text.append(",,,,,,\n");
        }
        return text.toString();
    }

    /** So much that two thirds of the agents' hours are needed, three times as much by day as by night. */
    private static String contacts(int agents) {
        var random = new SplittableRandom(1);
        double perQuarter = agents * 38.0 / 168 * 900 / AHT / QUEUES * 0.66;
        var text = new StringBuilder("interval_start,queue,offered,aht_seconds\n");
        for (int i = 0; i < QUARTERS; i++) {
            double mean = perQuarter * (1 - 0.5 * Math.cos(2 * Math.PI * (i % 96) / 96));
            for (int q = 0; q < QUEUES; q++) {
                long offered = Math.max(0, Math.round(mean + Math.sqrt(mean) * random.nextGaussian()));
                text.append(String.format(Locale.ROOT, "%s,q%d,%d,%d%n", FIRST.plusSeconds(900L * i), q, offered, AHT));
            }
        }
        return text.toString();
    }
}
