package org.hillsboro.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hillsboro.center.Channel;
import org.hillsboro.center.ContactQueue;
import org.hillsboro.center.DataClass;
import org.hillsboro.center.Employment;
import org.hillsboro.center.HandleTimeDistribution;
import org.hillsboro.center.ServiceGoal;
import org.hillsboro.center.Site;
import org.hillsboro.center.Sourcing;
import org.hillsboro.center.SourcingPool;
import org.hillsboro.center.SpecialDay;
import org.hillsboro.history.HistoryMapping;
import org.hillsboro.pay.Overtime;
import org.hillsboro.pay.PayRules;
import org.hillsboro.pay.Premium;
import org.hillsboro.time.DayWindow;
import org.hillsboro.time.OpeningHours;
import org.hillsboro.workforce.BreakRule;
import org.hillsboro.workforce.Contract;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every field of the center file arrives where it belongs, and an absent one has the default that the design gives. */
class GoldenCenterTest {

    private static final ZoneId LOS_ANGELES = ZoneId.of("America/Los_Angeles");
    private static final String FULL = """
            name: Hillsboro
            time_zone: America/Los_Angeles
            currency: USD
            interval_minutes: 30
            week_starts: SUNDAY
            shrinkage: 0.10
            queues:
              - id: voice
                channel: VOICE
                opening_hours: 24/7
                goal: {share: 0.80, within: 20s, definition: answered_of_offered, max_abandoned: 0.05, asa: 30s, max_occupancy: 0.90, per: WEEK}
                aht: 240s
                aht_distribution: {kind: LOGNORMAL, cv: 1.2}
                patience: 180s
                concurrency: 1
                min_agents: 2
                priority: 3
                data_class: CARD
                languages: [en, "no"]
                value_per_contact: 1.25
              - id: chat
                channel: CHAT
                opening_hours: "Mon-Fri 08:00-20:00, Sat 09:00-13:00"
                goal: {asa: 30s}
                concurrency: 3
                chat_slowdown: 0.15
            sites:
              - {id: hillsboro, time_zone: America/Denver, seats: 180}
              - {id: annex}
            pools:
              - id: in-house
                sourcing: IN_HOUSE
                employment: CONTRACTOR
                offshore: true
                site: hillsboro
                cleared_for: [CARD, HEALTH]
                pay:
                  hourly: 15.50
                  premiums: [{name: night, from: "22:00", to: "06:00", percent: 10}, {name: sunday, days: [SUN], percent: 25.5}, {name: holiday, holidays: true, percent: 50}]
                  overhead_per_hour: 6.20
                commitment: {min_weekly_hours: 1200.5}
                quality: {handle_time_factor: 1.08, first_contact_resolution: 0.82}
              - id: vendor
                sourcing: OUTSOURCED
                pay: {hourly: 21, overtime: {after_weekly_hours: 37.5, percent: 50}}
            contracts:
              - id: full-time
                weekly_hours: {min: 37.5, max: 40, overtime_up_to: 48}
                days: {max: 5, max_consecutive: 6, consecutive_off: 2}
                shifts: {paid_hours: [2, 2.5], start_every: 30m, start_between: ["06:00-23:00", "22:00-02:00"], per_day: 2, gap_within_day: 2h, span_within_day: 12h, start_spread: 4h}
                rest_between_shifts: 11h
                breaks:
                  - {kind: MEAL, minutes: 30, after: 15m, before: 2h30m, if_paid_hours_over: 2.25}
                  - {kind: REST, minutes: 15}
                  - {kind: REST, minutes: 15, paid: false, after: 1h}
              - id: plain
                weekly_hours: {max: 20}
                days: {max: 3}
                shifts: {paid_hours: [4]}
                rest_between_shifts: 0
            special_days:
              - {date: 2026-02-14, name: Valentine's Day, lead_days: 3}
              - {date: 2026-12-25, name: Christmas, holiday: true, closed: true}
            history: {columns: {interval_start: Start, queue: Skill, offered: Calls}, time_zone: America/Chicago, aht_unit: ms}
            """;

    @TempDir
    private Path folder;

    private CenterFolder read() {
        return FolderDraft.in(folder)
                .with("center.yaml", FULL)
                .with("agents.csv", FolderDraft.AGENT_COLUMNS + "A1,Ann,in-house,full-time,voice,en,,,,,1\n")
                .read();
    }

    @Test
    void theCenterItself() {
        var center = read().center();
        assertThat(center.name()).isEqualTo("Hillsboro");
        assertThat(center.zone()).isEqualTo(LOS_ANGELES);
        assertThat(center.currency()).isEqualTo(Currency.getInstance("USD"));
        assertThat(center.intervalMinutes()).isEqualTo(30);
        assertThat(center.weekStarts()).isEqualTo(DayOfWeek.SUNDAY);
        assertThat(center.shrinkage()).isEqualTo(new BigDecimal("0.10"));
        assertThat(center.sites()).containsExactly(
                new Site("hillsboro", ZoneId.of("America/Denver"), 180), new Site("annex", LOS_ANGELES, null));
        assertThat(center.specialDays()).containsExactly(
                new SpecialDay(LocalDate.of(2026, 2, 14), "Valentine's Day", false, false, 3),
                new SpecialDay(LocalDate.of(2026, 12, 25), "Christmas", true, true, 0));
        assertThat(read().historyMapping()).isEqualTo(new HistoryMapping(
                Map.of("interval_start", "Start", "queue", "Skill", "offered", "Calls"),
                ZoneId.of("America/Chicago"), HistoryMapping.AhtUnit.MS, null));
    }

    @Test
    void queues() {
        var queues = read().center().queues();
        assertThat(queues.get(0)).usingRecursiveComparison().isEqualTo(new ContactQueue(
                "voice", Channel.VOICE, OpeningHours.parse("24/7"),
                new ServiceGoal(0.80, Duration.ofSeconds(20), ServiceGoal.Definition.ANSWERED_OF_OFFERED, 0.05,
                        Duration.ofSeconds(30), 0.90, ServiceGoal.Per.WEEK),
                Duration.ofSeconds(240), new HandleTimeDistribution(HandleTimeDistribution.Kind.LOGNORMAL, 1.2),
                Duration.ofSeconds(180), 1, 0, 2, 3, new DataClass("CARD"), Set.of("en", "no"), new BigDecimal("1.25")));
        assertThat(queues.get(1)).usingRecursiveComparison().isEqualTo(new ContactQueue(
                "chat", Channel.CHAT, OpeningHours.parse("Mon-Fri 08:00-20:00, Sat 09:00-13:00"),
                new ServiceGoal(null, null, ServiceGoal.Definition.OF_OFFERED, null, Duration.ofSeconds(30), null,
                        ServiceGoal.Per.WEEK),
                null, HandleTimeDistribution.EXPONENTIAL, null, 3, 0.15, 0, 1, null, Set.of(), BigDecimal.ZERO));
    }

    @Test
    void poolsAndPay() {
        var read = read();
        var hillsboro = new Site("hillsboro", ZoneId.of("America/Denver"), 180);
        assertThat(read.center().pools()).containsExactly(
                new SourcingPool("in-house", Sourcing.IN_HOUSE, Employment.CONTRACTOR, true, hillsboro,
                        Set.of(new DataClass("CARD"), new DataClass("HEALTH")), new BigDecimal("1.08"), new BigDecimal("0.82")),
                new SourcingPool("vendor", Sourcing.OUTSOURCED, Employment.VENDOR, false, null, Set.of(),
                        BigDecimal.ONE, BigDecimal.ONE));
        var usd = Currency.getInstance("USD");
        assertThat(read.payRules()).containsOnly(
                Map.entry("in-house", new PayRules(usd, new BigDecimal("15.50"), List.of(
                        new Premium("night", new DayWindow(1320, 360), Set.of(), false, BigDecimal.TEN),
                        new Premium("sunday", null, Set.of(DayOfWeek.SUNDAY), false, new BigDecimal("25.5")),
                        new Premium("holiday", null, Set.of(), true, new BigDecimal("50"))),
                        null, new BigDecimal("6.20"), 72_030)),
                Map.entry("vendor", new PayRules(usd, new BigDecimal("21"), List.of(),
                        new Overtime(2250, new BigDecimal("50")), BigDecimal.ZERO, 0)));
    }

    @Test
    void poolsKeepTheOrderOfTheFile() {
        var more = Stream.of("f", "b", "d", "a", "e", "c")
                .map("  - {id: %s, sourcing: OUTSOURCED, pay: {hourly: 10}}\n"::formatted)
                .collect(Collectors.joining());
        var read = FolderDraft.in(folder).with("center.yaml", FolderDraft.CENTER.replace("pools:\n", "pools:\n" + more)).read();
        assertThat(read.payRules().keySet()).containsExactly("f", "b", "d", "a", "e", "c", "in-house");
    }

    @Test
    void contracts() {
        assertThat(read().contracts()).containsExactly(
                new Contract("full-time",
                        new Contract.WeeklyHours(2250, 2400, 2880),
                        new Contract.Days(5, 6, 2),
                        new Contract.Shifts(List.of(120, 150), 30, List.of(new DayWindow(360, 1380), new DayWindow(1320, 120)),
                                2, 120, 720, 240),
                        660,
                        List.of(new BreakRule("MEAL", 30, false, 15, 150, 135),
                                new BreakRule("REST", 15, true, 0, null, null),
                                new BreakRule("REST", 15, false, 60, null, null))),
                new Contract("plain",
                        new Contract.WeeklyHours(0, 1200, null),
                        new Contract.Days(3, 7, 0),
                        new Contract.Shifts(List.of(240), 15, List.of(), 1, 0, null, null),
                        0, List.of()));
    }
}
