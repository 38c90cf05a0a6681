package org.hillsboro.exports;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the files of payroll offices as the offices' own rules say, and fails where a file breaks one. Shares nothing with the
 * writers.
 */
public final class OfficeReader {

    /** What an office understands of a row: whom it pays, under which code, hours and money; empty where there are none. */
    public record Entry(String employee, String code, String hours, String amount) {}

    private OfficeReader() {}

    private static List<NamedCsvRecord> rows(String text) {
        return CsvReader.builder().ofNamedCsvRecord(text).stream().toList();
    }

    private static String header(String text) {
        return text.lines().findFirst().orElseThrow();
    }

    /** Company, batch and file number come first; a blank means nothing, a zero would be an entry. */
    public static List<Entry> adpWorkforceNow(String text) {
        assertThat(header(text)).startsWith("Co Code,Batch ID,File #,Reg Hours,O/T Hours,Hours 3 Code,Hours 3 Amount");
        assertThat(text).matches("[\\x20-\\x5b\\x5d-\\x7a\\n]*");
        var entries = new ArrayList<Entry>();
        for (var row : rows(text)) {
            assertThat(row.getField("Co Code")).matches("[A-Z0-9]{2}[A-Z0-9_]");
            assertThat(row.getField("Batch ID")).matches(".{1,8}");
            String number = row.getField("File #");
            assertThat(number).matches("[A-Za-z0-9]{1,6}");
            add(entries, number, "Reg Hours", row.getField("Reg Hours"), "");
            add(entries, number, "O/T Hours", row.getField("O/T Hours"), "");
            coded(entries, row, number, "Hours 3", true);
            coded(entries, row, number, "Earnings 3", false);
        }
        return entries;
    }

    /** A code is followed by its amount, and never stands without it. */
    private static void coded(List<Entry> entries, NamedCsvRecord row, String number, String pair, boolean inHours) {
        String code = row.getField(pair + " Code");
        String amount = row.getField(pair + " Amount");
        assertThat(code.isEmpty()).isEqualTo(amount.isEmpty());
        assertThat(code).matches("[A-Z0-9]{0,3}");
        add(entries, number, code, inHours ? amount : "", inHours ? "" : amount);
    }

    /** The version alone in the first row, the columns in the second. */
    public static List<Entry> adpRun(String text, LocalDate from, LocalDate to) {
        assertThat(header(text)).isEqualTo("##GENERIC## V1.0");
        String table = text.substring(text.indexOf('\n') + 1);
        assertThat(header(table)).isEqualTo("IID,Pay Frequency,Pay Period Start Date,Pay Period End Date,Employee ID,Earnings Code,"
                + "Pay Hours,Dollars,Separate Check,Worked In Dept,Rate Code");
        var date = DateTimeFormatter.ofPattern("MM/dd/yyyy");
        var entries = new ArrayList<Entry>();
        for (var row : rows(table)) {
            assertThat(row.getField("Pay Frequency")).matches("[WBSM]");
            assertThat(LocalDate.parse(row.getField("Pay Period Start Date"), date)).isEqualTo(from);
            assertThat(LocalDate.parse(row.getField("Pay Period End Date"), date)).isEqualTo(to);
            assertThat(row.getField("IID")).isNotEmpty();
            add(entries, row.getField("Employee ID"), row.getField("Earnings Code"), row.getField("Pay Hours"), row.getField("Dollars"));
        }
        return entries;
    }

    /** One row a person, told by name or id; a zero overwrites what is there, a blank does not. */
    public static List<Entry> gusto(String text) {
        assertThat(header(text)).isEqualTo("last_name,first_name,title,gusto_employee_id,regular_hours,overtime_hours,"
                + "double_overtime_hours,missed_break_hours,owners_draw,bonus,commission,paycheck_tips,cash_tips,correction_payment,"
                + "reimbursement,personal_note");
        var entries = new ArrayList<Entry>();
        for (var row : rows(text)) {
            assertThat(row.getField("last_name")).isNotEmpty();
            String person = row.getField("first_name") + " " + row.getField("last_name");
            for (String column : row.getHeader().subList(4, 15)) {
                boolean hours = column.endsWith("_hours");
                add(entries, person, column, hours ? row.getField(column) : "", hours ? "" : row.getField(column));
            }
        }
        return entries;
    }

    /** Sixteen columns in a fixed order, all of them there. */
    public static List<Entry> paychexFlex(String text) {
        assertThat(header(text)).isEqualTo("Client ID,Worker ID,Org,Job Number,Pay Component,Rate,Rate Number,Hours,Units,Line Date,"
                + "Amount,Check Seq Number,Override State,Override Local,Override Local Jurisdiction,Labor Assignment");
        var entries = new ArrayList<Entry>();
        for (var row : rows(text)) {
            assertThat(row.getFieldCount()).isEqualTo(16);
            assertThat(row.getField("Client ID")).matches("[A-Za-z0-9]{1,8}");
            assertThat(row.getField("Worker ID")).matches("[A-Za-z0-9]{1,10}");
            assertThat(row.getField("Pay Component")).matches(".{1,20}");
            var date = LocalDate.parse(row.getField("Line Date"), DateTimeFormatter.ofPattern("MM/dd/yyyy"));
            add(entries, row.getField("Worker ID"), date + " " + row.getField("Pay Component"), row.getField("Hours"), row.getField("Amount"));
        }
        return entries;
    }

    private static void add(List<Entry> entries, String employee, String code, String hours, String amount) {
        for (String figure : List.of(hours, amount)) {
            assertThat(figure).matches("|-?\\d{1,7}\\.\\d{2}");
            assertThat(figure.isEmpty() || new BigDecimal(figure).signum() != 0).as("blank, never zero").isTrue();
        }
        if (!hours.isEmpty() || !amount.isEmpty()) {
            entries.add(new Entry(employee, code, hours, amount));
        }
    }

    public static BigDecimal sum(List<Entry> entries) {
        return entries.stream().map(Entry::amount).filter(amount -> !amount.isEmpty()).map(BigDecimal::new).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
