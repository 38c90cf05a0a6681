package org.hillsboro.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.hillsboro.offices.OfficeFormat;
import org.hillsboro.offices.PayFrequency;
import org.hillsboro.offices.PayrollSetup;
import org.hillsboro.offices.PeriodRule;
import org.hillsboro.pay.PayCategory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadPayrollTest {

    private static final String PAY = "pay: {hourly: 15.50, premiums: [{name: night, from: \"22:00\", to: \"06:00\", percent: 10}]}}";

    @TempDir
    private Path folder;

    private FolderDraft with(String payroll) {
        return FolderDraft.in(folder).with("center.yaml", FolderDraft.CENTER
                .replace("pay: {hourly: 15.50}}", PAY)
                .replace("interval_minutes: 15", "interval_minutes: 15\npayroll: " + payroll));
    }

    @Test
    void nothingSaidIsNothing() {
        assertThat(FolderDraft.in(folder).read().payroll()).isEqualTo(PayrollSetup.NONE);
    }

    @Test
    void periodsAndCodesAreRead() {
        var payroll = with("{periods: {every: BIWEEKLY, starts: 2026-01-05}, offices: [{format: adp-run, company: 12345678, codes:"
                + " [{category: night, code: NIGHT}, {category: ABSENCE, kind: SICK, code: SCK}, {category: ABSENCE, code: ABS}]}]}").read().payroll();

        assertThat(payroll.periods()).isEqualTo(new PeriodRule(PayFrequency.BIWEEKLY, LocalDate.of(2026, 1, 5)));
        var office = payroll.office(OfficeFormat.ADP_RUN);
        assertThat(office.company()).isEqualTo("12345678");
        assertThat(office.codeOf(new PayCategory("night"), "")).contains("NIGHT");
        assertThat(office.codeOf(PayCategory.ABSENCE, "SICK")).contains("SCK");
        assertThat(office.codeOf(PayCategory.ABSENCE, "VACATION")).contains("ABS");
        assertThat(office.codeOf(PayCategory.BASE, "")).isEmpty();
        assertThat(payroll.office(OfficeFormat.GUSTO).codes()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '#', value = {
        "{periods: {every: WEEKLY}} # payroll.periods.starts: expected the first date of one of the periods",
        "{periods: {every: YEARLY}} # payroll.periods.every: \"YEARLY\": expected WEEKLY, BIWEEKLY, SEMI_MONTHLY, MONTHLY",
        "{periods: {every: MONTHLY, starts: 2026-01-29}} # payroll.periods.starts: \"2026-01-29\": expected a day from 1 to 28, which every month has",
        "{periods: {every: SEMI_MONTHLY, starts: 2026-01-01}} # payroll.periods.starts: \"2026-01-01\": expected none: half months are from 1 to 15 and from 16 on | Maybe remove it.",
        "{offices: [{format: adp}]} # payroll.offices[0].format: \"adp\": expected generic, adp-wfn, adp-run, gusto, paychex",
        "{offices: [{format: gusto}, {format: gusto}]} # payroll.offices[1].format: \"gusto\": expected each format once, another of the list has it",
        "{offices: [{format: gusto, codes: [{category: nigth, code: bonus}]}]} # payroll.offices[0].codes[0].category: \"nigth\": expected BASE, OT, ABSENCE or the name of a premium | Maybe it should be night.",
        "{offices: [{format: gusto, codes: [{category: OT, kind: SICK, code: bonus}]}]} # payroll.offices[0].codes[0].kind: \"SICK\": expected a kind with ABSENCE alone | Maybe remove it.",
        "{offices: [{format: gusto, codes: [{category: OT, code: bonus}, {category: OT, code: bonus}]}]} # payroll.offices[0].codes[1].category: \"OT\": expected each category once, another of the list has it",
        "{office: []} # payroll.office: expected no such field | Maybe it should be offices.",
    }, quoteCharacter = '`')
    void whatIsWrongIsToldByField(String payroll, String problem) {
        assertThat(with(payroll).problems()).singleElement().asString().startsWith("center.yaml:5: ").endsWith(problem);
    }
}
