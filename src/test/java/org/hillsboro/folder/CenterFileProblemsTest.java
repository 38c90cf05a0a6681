package org.hillsboro.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each mistake in the center file is told with its line, its path and what was expected. */
class CenterFileProblemsTest {

    @TempDir
    private Path folder;

    @Test
    void theDraftItselfIsRight() {
        assertThat(FolderDraft.in(folder).problems()).isEmpty();
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            name: Corner ~ # ~ center.yaml: name: expected this field, it is missing
            time_zone: America/New_York ~ time_zone: America/New_Yorc ~ center.yaml:2: time_zone: "America/New_Yorc": expected a time zone such as America/Los_Angeles | Maybe it should be America/New_York.
            currency: USD ~ currency: DOLLAR ~ center.yaml:3: currency: "DOLLAR": expected a currency of ISO 4217 such as USD
            interval_minutes: 15 ~ interval_minutes: 20 ~ center.yaml:4: interval_minutes: "20": expected 15 or 30
            interval_minutes: 15 ~ interval_minutes: "15" ~ center.yaml:4: interval_minutes: "15": expected a number, this is a text | Maybe write it without quotes and leading zeros.
            interval_minutes: 15 ~ `interval_minutes: 15\nshrinkage: 10` ~ center.yaml:5: shrinkage: "10": expected a share from 0 to below 1 | Maybe it should be 0.1.
            interval_minutes: 15 ~ `interval_minutes: 15\nshrinkage: 10%` ~ center.yaml:5: shrinkage: "10%": expected a number from 0 to 100 | Maybe write the share instead of per cent: 0.10 is 10 %.
            interval_minutes: 15 ~ `interval_minutes: 15\nweek_starts: TUESDAY` ~ center.yaml:5: week_starts: "TUESDAY": expected MONDAY, SUNDAY or SATURDAY
            interval_minutes: 15 ~ `interval_minutes: 15\nname: Again` ~ center.yaml:5: name: "Again": expected the field once, line 1 has it already
            interval_minutes: 15 ~ `interval_minutes: 15\nshrinkge: 0.1` ~ center.yaml:5: shrinkge: "0.1": expected no such field | Maybe it should be shrinkage.
            interval_minutes: 15 ~ `interval_minutes: 15\nspecial_days: [{date: 2026-02-30}]` ~ center.yaml:5: special_days[0].date: "2026-02-30": expected a date such as 2026-12-25
            interval_minutes: 15 ~ `interval_minutes: 15\nspecial_days: [{date: 2026-02-02}, {date: 2026-02-02}]` ~ center.yaml:5: special_days[1].date: "2026-02-02": expected each date once, another of the list has it
            interval_minutes: 15 ~ `interval_minutes: 15\nspecial_days: none` ~ center.yaml:5: special_days: "none": expected a list, such as [...]
            interval_minutes: 15 ~ `interval_minutes: 15\nhistory: {columns: {queue: Q, offered: N}}` ~ center.yaml:5: history.columns.interval_start: expected this field, it is missing
            interval_minutes: 15 ~ `interval_minutes: 15\nhistory: {columns: {interval_start: S, queue: Q, answered: A}}` ~ center.yaml:5: history.columns.offered: expected this field, it is missing
            interval_minutes: 15 ~ `interval_minutes: 15\nhistory: {columns: {interval_start: S, date: D, offered: N}}` ~ center.yaml:5: history.columns.date: "D": expected either interval_start or date
            interval_minutes: 15 ~ `interval_minutes: 15\nhistory: {columns: {interval_start: S, time: T, offered: N}}` ~ center.yaml:5: history.columns.time: "T": expected a date beside the time
            interval_minutes: 15 ~ `interval_minutes: 15\nhistory: {columns: {interval_start: S, offered: N, aht_seconds: A, total_handle_time: B}}` ~ center.yaml:5: history.columns.total_handle_time: "B": expected either aht_seconds or total_handle_time
            interval_minutes: 15 ~ `interval_minutes: 15\nhistory: {columns: {interval_start: S, skill: Q, offered: N}}` ~ center.yaml:5: history.columns.skill: "Q": expected no such field | Maybe it is one of interval_start, date, time, queue, offered, aht_seconds, total_handle_time, answered, abandoned, reason.
            interval_minutes: 15 ~ `interval_minutes: 15\nhistory: {columns: {interval_start: S, offered: N}, interval_minutes: 0}` ~ center.yaml:5: history.interval_minutes: "0": expected a whole number from 1 to 1440
            interval_minutes: 15 ~ `interval_minutes: 15\nhistory: {columns: {interval_start: S, offered: N}, aht_unit: sec}` ~ center.yaml:5: history.aht_unit: "sec": expected s, ms, min
            channel: VOICE ~ channel: FAX ~ center.yaml:6: queues[0].channel: "FAX": expected VOICE, CHAT, EMAIL
            channel: VOICE ~ `channel: VOICE, concurrency: 3` ~ center.yaml:6: queues[0].concurrency: "3": expected 1, only CHAT has several at once
            opening_hours: 24/7 ~ opening_hours: always ~ center.yaml:6: queues[0].opening_hours: "always": expected 24/7 or weekdays with times such as Mon-Fri 08:00-20:00, Sat 09:00-13:00
            `share: 0.80, within: 20s` ~ share: 0.80 ~ center.yaml:6: queues[0].goal.share: "0.80": expected within beside it: the share of contacts within which time?
            `share: 0.80, within: 20s` ~ within: 20s ~ center.yaml:6: queues[0].goal.within: "20s": expected share beside it: which share of contacts within this time?
            share: 0.80 ~ share: 80 ~ center.yaml:6: queues[0].goal.share: "80": expected a number from 0 to 1
            share: 0.80 ~ share: yes ~ center.yaml:6: queues[0].goal.share: "yes": expected a number from 0 to 1
            within: 20s ~ within: 20 ~ center.yaml:6: queues[0].goal.within: "20": expected a length of time such as 20s, 15m, 3h30m or 0 | Maybe give the unit: 20s, 20m or 20h.
            `share: 0.80, within: 20s` ~ per: WEEK ~ center.yaml:6: queues[0].goal: expected a goal: share and within, max_abandoned, asa or max_occupancy
            `channel: VOICE, opening_hours: 24/7, goal: {share: 0.80, within: 20s}` ~ `channel: EMAIL, opening_hours: 24/7, goal: {asa: 20s}` ~ center.yaml:6: queues[0].goal: expected share and within alone: nobody waits on a line for an EMAIL
            `, goal: {share: 0.80, within: 20s}` ~ `` ~ center.yaml:6: queues[0].goal: expected this field, it is missing
            aht: 240s ~ aht: 10h ~ center.yaml:6: queues[0].aht: "10h": expected more than 0 and at most 4h
            aht: 240s ~ aht: 0s ~ center.yaml:6: queues[0].aht: "0s": expected more than 0 and at most 4h
            aht: 240s ~ `aht_distribution: {kind: GAMMA}` ~ center.yaml:6: queues[0].aht_distribution.cv: expected this field, it is missing
            aht: 240s ~ `aht_distribution: {kind: EMPIRICAL, cv: 0.8}` ~ center.yaml:6: queues[0].aht_distribution.cv: "0.8": expected none: the calls of calls.csv tell how far they scatter
            aht: 240s ~ `balking: 1.1` ~ center.yaml:6: queues[0].balking: "1.1": expected a number from 0 to 1
            `channel: VOICE, opening_hours: 24/7, goal: {share: 0.80, within: 20s}` ~ `channel: EMAIL, opening_hours: 24/7, goal: {share: 0.80, within: 20s}, balking: 0.1` ~ center.yaml:6: queues[0].balking: "0.1": expected none, nobody waits on a line for an EMAIL
            site: office ~ site: offce ~ center.yaml:10: pools[0].site: "offce": expected the id of one of the sites | Maybe it should be office.
            `pay: {hourly: 15.50}` ~ `pay: {}` ~ center.yaml:10: pools[0].pay.hourly: expected this field, it is missing
            `, pay: {hourly: 15.50}` ~ `` ~ center.yaml:10: pools[0].pay.hourly: expected this field, it is missing
            hourly: 15.50 ~ `hourly: -1` ~ center.yaml:10: pools[0].pay.hourly: "-1": expected a number from 0 to 10000000
            hourly: 15.50 ~ `hourly: 15,50` ~ center.yaml:10: pools[0].pay.50: expected no such field | Maybe it is one of hourly, premiums, overtime, overhead_per_hour.
            hourly: 15.50 ~ `hourly: 15, premiums: [{name: night, from: "22:00", percent: 10}]` ~ center.yaml:10: pools[0].pay.premiums[0]: expected from and to, or neither
            hourly: 15.50 ~ `hourly: 15, premiums: [{name: OT, percent: 10}]` ~ center.yaml:10: pools[0].pay.premiums[0].name: "OT": expected a name of its own: pay lines are told apart by it
            site: office ~ `employment: CONTRACTOR, quality: {handle_time_factor: 0}` ~ center.yaml:10: pools[0].quality.handle_time_factor: "0": expected a number from 0.1 to 10
            `min: 40, max: 40` ~ `min: 41, max: 40` ~ center.yaml:13: contracts[0].weekly_hours.min: "41": expected at most the max of 40 hours
            `min: 40, max: 40` ~ `max: 40, overtime_up_to: 37.5` ~ center.yaml:13: contracts[0].weekly_hours.overtime_up_to: "37.5": expected at least the max of 40 hours
            `min: 40, max: 40` ~ `min: 0` ~ center.yaml:13: contracts[0].weekly_hours.max: expected this field, it is missing
            `days: {max: 5}` ~ `days: {max: 8}` ~ center.yaml:14: contracts[0].days.max: "8": expected a whole number from 1 to 7
            `days: {max: 5}` ~ `days: 5` ~ center.yaml:14: contracts[0].days: "5": expected fields, such as {id: ...}
            paid_hours: [8] ~ paid_hours: [8.1] ~ center.yaml:15: contracts[0].shifts.paid_hours[0]: "8.1": expected hours in quarters from 0.25 to 24
            paid_hours: [8] ~ paid_hours: [] ~ center.yaml:15: contracts[0].shifts.paid_hours: expected at least one
            paid_hours: [8] ~ `paid_hours: [8], start_every: 0` ~ center.yaml:15: contracts[0].shifts.start_every: "0": expected more than 0
            paid_hours: [8] ~ `paid_hours: [8], start_every: 7m, start_between: ["06:00-06:10"]` ~ center.yaml:15: contracts[0].shifts: expected a start on a quarter hour: start_every and start_between leave none
            paid_hours: [8] ~ `paid_hours: [8], start_between: ["6-23"]` ~ center.yaml:15: contracts[0].shifts.start_between[0]: "6-23": expected a time from 00:00 to 24:00
            rest_between_shifts: 11h ~ rest: 11h ~ center.yaml:12: contracts[0].rest_between_shifts: expected this field, it is missing
            """)
    void isTold(String piece, String replacement, String problem) {
        var draft = FolderDraft.in(folder).where(piece, replacement.replace("\\n", "\n"));
        assertThat(draft.problems()).contains(problem);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            {kind: REST, minutes: 20} ~ contracts[0].breaks[0].minutes: "20": expected a multiple of 15
            {kind: REST, minutes: 30, after: 2h, before: 2h15m} ~ contracts[0].breaks[0].before: "2h15m": expected at least 30 minutes on quarter hours between after and before
            {kind: REST, minutes: 15, after: 8h} ~ contracts[0].breaks: expected breaks that a shift of 8 paid hours can hold | Maybe their windows overlap, or end after the shift.
            {kind: REST, minutes: 15, after: 1h, before: 1h15m}, {kind: REST, minutes: 15, after: 1h15m, before: 1h30m} ~ contracts[0].breaks: expected breaks that a shift of 8 paid hours can hold | Maybe their windows overlap, or end after the shift.
            {kind: CONTACTS, minutes: 15} ~ contracts[0].breaks[0].kind: "CONTACTS": expected the kind of a break such as MEAL or REST
            {kind: "A\\nB", minutes: 15} ~ contracts[0].breaks[0].kind: "A·B": expected one line of text without control characters
            {kind: "half \\udc00", minutes: 15} ~ contracts[0].breaks[0].kind: "half \udc00": expected one line of text without control characters
            {minutes: 15} ~ contracts[0].breaks[0].kind: expected this field, it is missing
            {kind: A, minutes: 15}, {kind: B, minutes: 15}, {kind: C, minutes: 15}, {kind: D, minutes: 15}, {kind: E, minutes: 15}, {kind: F, minutes: 15}, {kind: G, minutes: 15} ~ contracts[0].breaks: expected at most 6 breaks in a shift of 8 hours
            """)
    void breaksThatNoShiftCanHaveAreTold(String breaks, String problem) {
        var draft = FolderDraft.in(folder)
                .where("rest_between_shifts: 11h", "rest_between_shifts: 11h\n    breaks: [" + breaks + "]");
        assertThat(draft.problems()).hasSize(1).first().asString().startsWith("center.yaml:").endsWith(": " + problem);
    }

    @Test
    void aBreakThatSomeLengthsCannotHoldIsAWarning() {
        var draft = FolderDraft.in(folder).where("paid_hours: [8]}", "paid_hours: [4, 8]}\n    breaks: [{kind: REST, minutes: 15, after: 5h}]");
        assertThat(draft.read().warnings())
                .containsExactly("contract full-time: a shift of 4 paid hours cannot hold its breaks and is never planned.");
    }

    @Test
    void aContractThatNoWeekCanFulfilIsNoProblem() {
        var draft = FolderDraft.in(folder).where("days: {max: 5}", "days: {max: 2}");
        assertThat(draft.read().contracts().getFirst().days().max()).isEqualTo(2);
    }

    @Test
    void allProblemsAreToldAtOnce() {
        var draft = FolderDraft.in(folder)
                .where("interval_minutes: 15", "interval_minutes: 7\nshrinkage: 3")
                .with("agents.csv", FolderDraft.AGENT_COLUMNS + "A1,Ann,inhouse,full-time,voice,,,,,,1\n")
                .with("contacts.csv", "interval_start,queue,offered\n2026-03-02T10:00,voice,7\n");
        assertThat(draft.problems()).containsExactly(
                "center.yaml:4: interval_minutes: \"7\": expected 15 or 30",
                "center.yaml:5: shrinkage: \"3\": expected a share from 0 to below 1 | Maybe it should be 0.03.",
                "agents.csv:2: pool: \"inhouse\": expected a pool of the center | Maybe it should be in-house.",
                "contacts.csv:2: interval_start: \"2026-03-02T10:00\": expected a time with its offset, such as"
                        + " 2003-10-20T07:00-05:00 or 2003-10-20T12:00Z | Maybe add the offset, or Z where the time is UTC; or give the zone of these times in the center file as history: {time_zone: ...}.");
    }

    @Test
    void whatNoFileCanHoldIsToldBeforeAnythingIsWritten() {
        for (String escape : List.of("\\ud800", "\\udfff", "\\u2028", "\\u0085", "\\u0000")) {
            assertThat(FolderDraft.in(folder).where("{id: office", "{id: \"off" + escape + "ice\"").problems())
                    .anySatisfy(problem -> assertThat(problem)
                            .startsWith("center.yaml:8: sites[0].id: ")
                            .endsWith(": expected one line of text without control characters"));
        }
    }

    @Test
    void doubledIdsAreTold() {
        var draft = FolderDraft.in(folder).where(
                "sites:", "  - {id: voice, channel: CHAT, opening_hours: 24/7, goal: {asa: 30s}}\nsites:");
        assertThat(draft.problems())
                .containsExactly("center.yaml:7: queues[1].id: \"voice\": expected an id of its own, another of the list has it");
    }

    @Test
    void yamlThatCannotBeReadIsToldWithItsLine() {
        assertThat(FolderDraft.in(folder).where("  - {id: office", "\t- {id: office").problems())
                .containsExactly("center.yaml:8: expected YAML | Maybe indent with spaces, YAML allows no tab there.");
        assertThat(FolderDraft.in(folder).where("seats: 10}", "seats: 10").problems())
                .containsExactly("center.yaml:9: expected YAML | Maybe the indentation is off, or a text needs quotes.");
        assertThat(FolderDraft.in(folder).with("center.yaml", "name: " + "x".repeat(1_000_000)).problems())
                .containsExactly("center.yaml: expected a file of at most 1 MB | Maybe this is another file under the wrong name.");
        assertThat(FolderDraft.in(folder).with("center.yaml", "").problems())
                .containsExactly("center.yaml: expected fields, the file is empty");
        assertThat(FolderDraft.in(folder).with("center.yaml", "just words\n").problems())
                .containsExactly("center.yaml:1: \"just words\": expected fields such as name: Hillsboro");
        assertThat(FolderDraft.in(folder).where("queues:", "---\nqueues:").problems())
                .containsExactly("center.yaml:6: expected one document, another begins here");
        assertThat(FolderDraft.in(folder).where("min: 40, max: 40", "min: &hours 40, max: *hours").problems())
                .contains("center.yaml:13: contracts[0].weekly_hours.max: \"*hours\": expected the value itself: aliases are not read | Maybe write it out.");
    }
}
