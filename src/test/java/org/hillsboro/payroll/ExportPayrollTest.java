package org.hillsboro.payroll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hillsboro.examples.ExampleCenter.DOLLARS;
import static org.hillsboro.examples.ExampleCenter.NEW_YORK;
import static org.hillsboro.examples.ExampleCenter.agent;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import org.hillsboro.pay.Money;
import org.hillsboro.pay.PayCategory;
import org.hillsboro.pay.PayLine;
import org.junit.jupiter.api.Test;

class ExportPayrollTest {

    private static final LocalDate MONDAY = LocalDate.of(2003, 10, 20);

    private static PayLine line(String agentId, LocalDate date, String category, long minutes, String rate, long cents) {
        return new PayLine(
                agentId, date, new PayCategory(category), minutes, new BigDecimal(rate), new Money(cents, DOLLARS));
    }

    private static String export(List<String> agentIds, List<PayLine> worked, List<PayLine> absent) {
        var agents = agentIds.stream().map(id -> agent(id, id, NEW_YORK, "")).toList();
        var text = new StringWriter();
        ExportPayroll.write(PayrollRun.of(agents, worked, absent), text);
        return text.toString();
    }

    @Test
    void linesByAgentOfTheFileThenDateAbsencesLast() {
        String text = export(
                List.of("B", "A"),
                List.of(
                        line("A", MONDAY, "BASE", 480, "15.50", 12400),
                        line("B", MONDAY.plusDays(1), "BASE", 450, "15.50", 11625),
                        line("B", MONDAY, "BASE", 480, "15.50", 12400),
                        line("B", MONDAY, "night", 125, "1.5500", 323)),
                List.of(line("B", MONDAY, "ABSENCE", 480, "15.5", 12400)));

        assertThat(text).isEqualTo("""
                agent,employee_number,pool,date,category,hours,rate,amount
                B,E-B,in-house,2003-10-20,BASE,8.00,15.50,124.00
                B,E-B,in-house,2003-10-20,night,2.0833,1.55,3.23
                B,E-B,in-house,2003-10-20,ABSENCE,8.00,15.50,124.00
                B,E-B,in-house,2003-10-21,BASE,7.50,15.50,116.25
                A,E-A,in-house,2003-10-20,BASE,8.00,15.50,124.00
                """);
    }

    @Test
    void aCurrencyWithoutCentsHasNoDecimalsAndARateKeepsAllOfItsOwn() {
        var yen = new PayLine(
                "A", MONDAY, PayCategory.BASE, 15, new BigDecimal("1234.125"), new Money(309, Currency.getInstance("JPY")));

        assertThat(export(List.of("A"), List.of(yen), List.of())).contains(",0.25,1234.125,309\n");
    }

    @Test
    void whatASpreadsheetWouldRunIsMadeHarmlessAndTheRestComesBackAsItIs() {
        var ids = List.of("=cmd|'/c calc'!A0", "+1", "-2", "@sum", "a \"quoted\", id", "\u05e9\u05dc\u05d5\u05dd", "\ud83d\ude80", "x=1");
        var lines = ids.stream().map(id -> line(id, MONDAY, "=night", 60, "15", -1500)).toList();

        try (var rows = CsvReader.builder().ofNamedCsvRecord(export(ids, lines, List.of()))) {
            var read = rows.stream().toList();
            assertThat(read).extracting(row -> row.getField("agent")).containsExactly(
                    "'=cmd|'/c calc'!A0", "'+1", "'-2", "'@sum", "a \"quoted\", id", "\u05e9\u05dc\u05d5\u05dd", "\ud83d\ude80", "x=1");
            assertThat(read).allSatisfy(row -> {
                assertThat(row.getField("category")).isEqualTo("'=night");
                assertThat(row.getField("amount")).isEqualTo("-15.00");
            });
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void aLineOfNobodyIsRefused() {
        var lines = List.of(line("X", MONDAY, "BASE", 60, "15", 1500));

        assertThatThrownBy(() -> export(List.of("A"), lines, List.of())).hasMessageContaining("X");
    }
}
