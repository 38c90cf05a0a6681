package org.hillsboro.samples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hillsboro.time.Timestamps;

/**
 * A center of several queues that share agents; its {@code center.yaml} and README lie among the resources.
 *
 * @param busyness shape of the gamma by which each day of a queue is busier or quieter; its variation is 1 / sqrt
 * @param weeks of history before {@link #MONDAY}
 */
record SeveralQueues(
        String name, String firstLine, ZoneId zone, int minutes, int weeks, int busyness, List<Stream> streams, List<Group> groups) {

    static final SeveralQueues LANGUAGES = new SeveralQueues("languages", "# Languages, a sample center\n",
            ZoneId.of("Europe/Zurich"), 30, 12, 400,
            List.of(
                    new Stream("service-de", 170, 240, 7, 22, true),
                    new Stream("sales-de", 38, 330, 7, 22, true),
                    new Stream("service-fr", 60, 250, 7, 22, true),
                    new Stream("sales-fr", 13, 340, 8, 20, true)),
            List.of(
                    new Group(30, "flexible", "service-de"),
                    new Group(50, "flexible", "service-de;sales-de"),
                    new Group(15, "flexible", "sales-de;service-de"),
                    new Group(15, "flexible", "service-fr"),
                    new Group(20, "flexible", "service-fr;sales-fr"),
                    new Group(12, "flexible", "service-fr;service-de"),
                    new Group(8, "flexible", "sales-fr;sales-de;service-fr;service-de")));

    static final SeveralQueues BUSY_DAYS = new SeveralQueues("busy-days", "# Busy days, a sample center\n",
            ZoneId.of("America/Chicago"), 15, 16, 12,
            List.of(
                    new Stream("orders", 60, 200, 0, 24, false),
                    new Stream("support", 14, 380, 0, 24, false),
                    new Stream("vip", 10, 260, 6, 22, false)),
            List.of(
                    new Group(70, "regular", "orders"),
                    new Group(30, "regular", "support"),
                    new Group(28, "regular", "vip;support")));

    static final SeveralQueues SHOP = new SeveralQueues("shop", "# Shop, a sample center\n",
            ZoneId.of("Europe/London"), 15, 12, 100,
            List.of(
                    new Stream("orders", 42, 260, 8, 22, false),
                    new Stream("returns", 16, 300, 8, 20, true),
                    new Stream("chat", 22, 420, 8, 22, false),
                    new Stream("mail", 9, 360, 0, 24, false)),
            List.of(
                    new Group(20, "regular", "orders;returns"),
                    new Group(16, "regular", "orders;returns;mail"),
                    new Group(14, "regular", "returns;mail"),
                    new Group(18, "regular", "chat;mail"),
                    new Group(10, "regular", "chat;orders"),
                    new Group(12, "at-home", "home", "orders;mail"),
                    new Group(8, "at-home", "home", "chat;returns")));

    private static final LocalDate MONDAY = LocalDate.of(2026, 9, 7);
    private static final long SEED = 1999;

    /** By hour, as a share of the busiest. */
    private static final double[] DAY = {
        0.05, 0.04, 0.03, 0.03, 0.04, 0.08, 0.20, 0.45, 0.75, 0.95, 1.00, 0.96,
        0.82, 0.85, 0.92, 0.90, 0.84, 0.76, 0.62, 0.50, 0.40, 0.28, 0.16, 0.09,
    };

    /** Monday first. */
    private static final double[] WEEK = {1.12, 1.02, 0.98, 0.97, 1.00, 0.66, 0.48};

    /** @param most contacts of an interval in which every factor is 1 @param from first hour @param to end, hour */
    record Stream(String queue, double most, double handleSeconds, int from, int to, boolean closedOnSundays) {

        private double expected(ZonedDateTime start) {
            int day = start.getDayOfWeek().ordinal();
            boolean open = start.getHour() >= from && start.getHour() < to && !(closedOnSundays && day == 6);
            return open ? most * DAY[start.getHour()] * WEEK[day] : 0;
        }
    }

    /** @param queues joined as in {@code agents.csv}, foremost skill first */
    record Group(int agents, String pool, String contract, String queues) {

        Group(int agents, String contract, String queues) {
            this(agents, "in-house", contract, queues);
        }
    }

    /** The text of each file by name. */
    Map<String, String> files() {
        var files = new LinkedHashMap<String, String>();
        files.put("README.md", resource("README.md"));
        files.put("center.yaml", resource("center.yaml"));
        files.put("contacts.csv", contacts());
        files.put("agents.csv", agents());
        return files;
    }

    private String contacts() {
        var chance = new Chance(SEED);
        var text = new StringBuilder("interval_start,queue,offered,aht_seconds\n");
        var busy = new ArrayList<Double>();
        var end = MONDAY.atStartOfDay(zone);
        LocalDate date = LocalDate.MIN;
        for (var start = MONDAY.minusWeeks(weeks).atStartOfDay(zone); start.isBefore(end); start = start.plusMinutes(minutes)) {
            if (!start.toLocalDate().equals(date)) {
                date = start.toLocalDate();
                busy.clear();
                streams.forEach(stream -> busy.add(chance.gamma(busyness)));
            }
            for (int s = 0; s < streams.size(); s++) {
                var stream = streams.get(s);
                int offered = chance.poisson(stream.expected(start) * busy.get(s));
                if (offered > 0) {
                    double mean = stream.handleSeconds * (1 + 0.8 / StrictMath.sqrt(offered) * chance.normal());
                    text.append(Timestamps.write(start.toInstant(), zone)).append(',').append(stream.queue).append(',')
                            .append(offered).append(',').append(Math.round(Math.max(stream.handleSeconds / 4, mean))).append('\n');
                }
            }
        }
        return text.toString();
    }

    private String agents() {
        var names = new StaffNames(new Chance(SEED + 1));
        var text = new StringBuilder("agent,name,pool,contract,queues,languages,time_zone,hired,left,max_weekly_hours,employee_number\n");
        int number = 0;
        for (var group : groups) {
            for (int i = 0; i < group.agents; i++) {
                text.append("A%03d".formatted(++number)).append(',').append(names.next()).append(',')
                        .append(group.pool).append(',').append(group.contract).append(',').append(group.queues).append(",,,,,,\n");
            }
        }
        return text.toString();
    }

    private String resource(String file) {
        try (var in = Objects.requireNonNull(SeveralQueues.class.getResourceAsStream("/samples/" + name + "/" + file))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
