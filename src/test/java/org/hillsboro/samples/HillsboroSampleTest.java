package org.hillsboro.samples;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingDouble;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.hillsboro.audit.PlanAudit;
import org.hillsboro.center.Channel;
import org.hillsboro.center.Sourcing;
import org.hillsboro.folder.CenterFolder;
import org.hillsboro.folder.ReadCenterFolder;
import org.hillsboro.history.ContactHistory.QueueHistory;
import org.hillsboro.planning.PlanOrder;
import org.hillsboro.planning.PlanWeek;
import org.hillsboro.planning.Unwatched;
import org.hillsboro.reporting.PlanFolder;
import org.hillsboro.reporting.Stopwatch;
import org.hillsboro.reporting.Versions;
import org.hillsboro.solving.SolveLimits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the README of the sample says holds in its files, as they are committed. */
class HillsboroSampleTest {

    private static final Path SAMPLE = Path.of("data/hillsboro");
    private static final CenterFolder FOLDER = ReadCenterFolder.read(SAMPLE);
    private static final QueueHistory VOICE = FOLDER.history().of("voice").orElseThrow();

    @TempDir
    private Path here;

    private static LocalDate date(int interval) {
        return VOICE.grid().startOf(interval).atZone(FOLDER.center().zone()).toLocalDate();
    }

    private static Map<LocalDate, Double> callsByDate() {
        return IntStream.range(0, VOICE.grid().count()).boxed()
                .collect(groupingBy(HillsboroSampleTest::date, TreeMap::new, summingDouble(i -> VOICE.offered()[i])));
    }

    private static double calls(String from, String to) {
        var grid = VOICE.grid();
        return IntStream.range(grid.indexOf(Instant.parse(from)), grid.indexOf(Instant.parse(to)))
                .mapToDouble(i -> VOICE.offered()[i])
                .sum();
    }

    @Test
    void twoHundredOfTheCompanysOwnAnswerOneTelephoneRoundTheClock() {
        assertThat(FOLDER.agents()).hasSize(200).allSatisfy(agent -> {
            assertThat(agent.pool().sourcing()).isEqualTo(Sourcing.IN_HOUSE);
            assertThat(agent.servable(FOLDER.center())).hasSize(1);
        });
        assertThat(FOLDER.center().queues()).singleElement().satisfies(queue -> {
            assertThat(queue.channel()).isEqualTo(Channel.VOICE);
            assertThat(IntStream.range(0, 1440)).allMatch(minute -> queue.openingHours().isOpen(LocalDate.of(2007, 10, 21), minute));
            assertThat(queue.goal().share()).isEqualTo(0.8);
            assertThat(queue.goal().within()).isEqualTo(Duration.ofSeconds(20));
        });
    }

    @Test
    void theOutageAndThePeakAreAllThatThereIsToSayAboutTheFolder() {
        assertThat(FOLDER.warnings()).singleElement().asString().contains("3 outliers");
    }

    @Test
    void eachNameIsOnesOwn() {
        assertThat(FOLDER.agents()).extracting(agent -> agent.name()).doesNotHaveDuplicates();
        assertThat(FOLDER.agents()).extracting(agent -> agent.employeeNumber()).doesNotHaveDuplicates();
    }

    @Test
    void sixtyWeeksOfHalfHoursInTheFormOfAmazonConnect() throws IOException {
        var lines = Files.readAllLines(SAMPLE.resolve("contacts.csv"));

        assertThat(lines).hasSize(1 + 60 * 7 * 48);
        assertThat(lines.get(0)).isEqualTo("QueueName,QueueId,ChannelType,TimeStamp,IntervalDuration,"
                + "IncomingContactVolume,AverageHandleTime,ContactsHandled");
        assertThat(lines.get(1)).startsWith("voice,voice,VOICE,2006-08-21T07:00:00Z,30mins,");
        assertThat(lines.getLast()).startsWith("voice,voice,VOICE,2007-10-15T06:30:00Z,30mins,");
        assertThat(VOICE.grid().count()).isEqualTo(60 * 7 * 48);
        assertThat(DoubleStream.of(VOICE.offered()).anyMatch(Double::isNaN)).isFalse();
    }

    @Test
    void bothDaysOnWhichClocksChangeHaveTheirHours() {
        var rows = IntStream.range(0, VOICE.grid().count()).boxed()
                .collect(groupingBy(HillsboroSampleTest::date, summingDouble(i -> 1)));

        assertThat(rows.remove(LocalDate.of(2006, 10, 29))).isEqualTo(50);
        assertThat(rows.remove(LocalDate.of(2007, 3, 11))).isEqualTo(46);
        assertThat(rows.values()).containsOnly(48.0);
    }

    @Test
    void thePeakOfTheYearFollowsChristmas() {
        var byDate = callsByDate();
        var busiest = byDate.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow();

        assertThat(busiest.getKey()).isEqualTo(LocalDate.of(2006, 12, 27));
        assertThat(busiest.getValue()).isBetween(13_650.0, 13_750.0);
    }

    @Test
    void noCallGetsThroughInTheOutageAndNowhereElseNone() {
        assertThat(calls("2007-05-16T17:00:00Z", "2007-05-16T20:00:00Z")).isZero();
        assertThat(calls("2007-05-16T20:00:00Z", "2007-05-16T21:00:00Z")).isBetween(1.0, 100.0);
        assertThat(DoubleStream.of(VOICE.offered()).filter(calls -> calls == 0).count()).isEqualTo(6);
    }

    @Test
    void daysScatterMoreThanPoisson() {
        double chi = 0;
        int days = 0;
        var byDate = callsByDate();
        for (var date = LocalDate.of(2007, 7, 9); date.isBefore(LocalDate.of(2007, 8, 27)); date = date.plusDays(1)) {
            double before = byDate.getOrDefault(date.minusWeeks(1), 0.0);
            double calls = byDate.getOrDefault(date, 0.0);
            chi += (calls - before) * (calls - before) / (calls + before);
            days++;
        }
        assertThat(chi / days).as("1 for Poisson").isGreaterThan(10);
    }

    @Test
    void aQuickPlanOfTheWeekAfterIsLegalAndLeavesNobodyOutWhoIsThere() throws IOException {
        var order = new PlanOrder(SAMPLE, null, 0.5, new SolveLimits(Duration.ofSeconds(3), null, null, 0));

        var plan = new PlanWeek(order, new Unwatched(), new Stopwatch(System::nanoTime))
                .planInto(PlanFolder.claim(here.resolve("plan"), new Versions("1", "2", "3")));

        assertThat(plan.week().label()).isEqualTo("2007-W42");
        assertThat(plan.roster().unplanned()).isEmpty();
        assertThat(plan.warnings()).isEqualTo(FOLDER.warnings());
        assertThat(PlanAudit.findings(SAMPLE, here.resolve("plan"))).isEmpty();
    }
}
