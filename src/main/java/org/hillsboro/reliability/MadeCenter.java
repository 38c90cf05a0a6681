package org.hillsboro.reliability;

import java.time.Instant;
import java.util.Locale;
import java.util.SplittableRandom;

/** A center of as many agents as wanted, the same for the same seed, with a requirement that keeps most of them busy. */
final class MadeCenter {

    static final String WEEK = "2026-W10";

    private static final Instant MONDAY = Instant.parse("2026-03-02T00:00:00Z");
    private static final int QUARTERS = 7 * 96;
    private static final double CONTACT_QUARTERS = 5 * 7.25 * 4;
    private static final double BUSY = 0.9;
    private static final String CENTER = """
            name: %s
            time_zone: UTC
            currency: EUR
            interval_minutes: 15
            queues:
              - {id: voice, channel: VOICE, opening_hours: 24/7, goal: {share: 0.80, within: 20s}, aht: 240s}
              - {id: sales, channel: VOICE, opening_hours: 24/7, goal: {share: 0.80, within: 20s}, aht: 300s}
            pools:
              - {id: in-house, sourcing: IN_HOUSE, pay: {hourly: 19.50, premiums: [{name: night, from: "22:00", to: "06:00", percent: 20}]}}
              - {id: vendor, sourcing: OUTSOURCED, pay: {hourly: 17.25}}
            contracts:
              - id: full-time
                weekly_hours: {min: 32, max: 40}
                days: {max: 5, max_consecutive: 6}
                shifts: {paid_hours: [8], start_every: 30m}
                rest_between_shifts: 11h
                breaks:
                  - {kind: MEAL, minutes: 30, paid: false, after: 3h, before: 6h}
                  - {kind: REST, minutes: 15, paid: true, after: 1h, before: 3h30m}
            """;

    private MadeCenter() {}

    static FolderFiles of(String name, int agents, long seed) {
        var random = new SplittableRandom(seed);
        return new FolderFiles()
                .with("center.yaml", CENTER.formatted(name))
                .with("agents.csv", agents(agents, random))
                .with("requirement.csv", requirement(agents, random));
    }

    private static String agents(int count, SplittableRandom random) {
        var text = new StringBuilder("agent,name,pool,contract,queues,languages,time_zone,hired,left,max_weekly_hours,employee_number\n");
        for (int i = 1; i <= count; i++) {
            String queues = random.nextInt(3) == 0 ? "voice;sales" : random.nextInt(4) == 0 ? "sales" : "voice";
            text.append(String.format(Locale.ROOT, "%s,Agent %d,%s,full-time,%s,,,,,,%d%n",
                    agent(i), i, random.nextInt(3) == 0 ? "vendor" : "in-house", queues, i));
        }
        return text.toString();
    }

    /** @param number from 1 */
    static String agent(int number) {
        return String.format(Locale.ROOT, "M%04d", number);
    }

    private static String requirement(int agents, SplittableRandom random) {
        var text = new StringBuilder("interval_start,queue,required\n");
        double mean = BUSY * agents * CONTACT_QUARTERS / QUARTERS;
        for (int quarter = 0; quarter < QUARTERS; quarter++) {
            double day = 1 - 0.6 * Math.cos(2 * Math.PI * (quarter % 96) / 96.0);
            var start = MONDAY.plusSeconds(900L * quarter);
            long all = Math.round(mean * day * (0.95 + 0.1 * random.nextDouble()));
            text.append(start).append(",voice,").append(all * 2 / 3).append('\n');
            text.append(start).append(",sales,").append(all - all * 2 / 3).append('\n');
        }
        return text.toString();
    }
}
