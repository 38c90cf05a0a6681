package org.hillsboro.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.hillsboro.attendance.Agreement;
import org.hillsboro.attendance.Difference;
import org.hillsboro.center.Employment;
import org.hillsboro.exports.ContractorStatement;
import org.hillsboro.exports.OfficeFile;
import org.hillsboro.exports.VendorInvoice;
import org.hillsboro.offices.PayrollPeriod;
import org.hillsboro.pay.Money;
import org.hillsboro.payroll.CategoryTotal;
import org.hillsboro.payroll.ClosedPeriod;
import org.hillsboro.payroll.PaySlip;
import org.hillsboro.payroll.PeriodPayroll;
import org.hillsboro.payroll.SheetCells;
import org.hillsboro.payroll.WeekReconciliation;
import org.hillsboro.time.PlanningWeek;

/** What HR wants to know of a payroll: sums by category, differences to the plan, and that everything adds up. */
final class PayrollText {

    private static final int MOST_ROWS = 20;
    private static final String INDENT = "  ";

    private final PrintWriter out;

    PayrollText(PrintWriter out) {
        this.out = out;
    }

    void print(PeriodPayroll payroll, String title) {
        out.println(title + ", " + payroll.period() + ", " + payroll.currency());
        var table = new TextTable();
        table.row("category", "agents", "hours", "amount");
        CategoryTotal.of(payroll).forEach(total -> table.row(
                total.title() + (total.corrects().isEmpty() ? "" : ", correction of " + total.corrects()),
                Long.toString(total.agents()),
                SheetCells.hours(total.minutes()),
                amount(total.amount())));
        table.row("total", Integer.toString(payroll.slips().size()), "", amount(payroll.total()));
        table.row("overhead", "", "", amount(payroll.overhead()));
        table.row("unused commitments", "", "", amount(payroll.commitments()));
        table.print(out, INDENT);
    }

    void print(List<Difference> differences, Agreement agreement) {
        if (differences.isEmpty()) {
            return;
        }
        out.println();
        out.println("Differences between attendance and rosters: " + differences.size() + ", "
                + agreement.open(differences).size() + " of them not approved");
        var table = new TextTable();
        table.row("agent", "date", "difference", "minutes", "worked", "paid");
        differences.stream().limit(MOST_ROWS).forEach(difference -> table.row(
                difference.agentId(),
                difference.date().toString(),
                difference.kind().name().toLowerCase(Locale.ROOT).replace('_', ' '),
                Long.toString(difference.minutes()),
                difference.worked() ? "yes" : "no",
                agreement.isPaid(difference) ? "yes" : "no"));
        table.print(out, INDENT);
        if (differences.size() > MOST_ROWS) {
            out.println(INDENT + "and " + (differences.size() - MOST_ROWS) + " more; --differences FILE lists them");
        }
    }

    /** Cost of each roster = pay lines without absences + overhead + commitments. */
    void print(List<WeekReconciliation> weeks) {
        out.println();
        out.println("Rosters as planned");
        var table = new TextTable();
        table.row("week", "roster cost", "pay", "overhead", "commitments", "difference");
        weeks.forEach(week -> table.row(
                week.week(), amount(week.rosterCost()), amount(week.pay()), amount(week.overhead()), amount(week.commitments()),
                amount(week.difference())));
        table.print(out, INDENT);
    }

    /** Total of the period = sum of slips = what all files hold. */
    void print(OfficeFile office, PeriodPayroll payroll) {
        var zero = Money.zero(payroll.currency());
        var slips = payroll.slips().stream().map(PaySlip::total).reduce(zero, Money::plus);
        var statements = ContractorStatement.of(payroll).stream().map(ContractorStatement::total).reduce(zero, Money::plus);
        var vendors = payroll.of(Employment.VENDOR);
        var invoice = VendorInvoice.of(payroll).total().minus(vendors.commitments());
        var files = office.amount().plus(office.byHours()).plus(statements).plus(invoice);
        out.println();
        out.println("Files");
        var table = new TextTable();
        table.row("file", "rows", "hours", "amount");
        table.row(office.format().word(), Integer.toString(office.rows()), SheetCells.hours(office.minutes()), amount(office.amount()));
        if (office.byHours().minor() != 0) {
            table.row("  its hours at our rates", "", "", amount(office.byHours()));
        }
        table.row("statements", Integer.toString(payroll.of(Employment.CONTRACTOR).lines().size()), "", amount(statements));
        table.row("invoice without commitments", Integer.toString(vendors.lines().size()), "", amount(invoice));
        table.print(out, INDENT);
        out.println(INDENT + "period total " + amount(payroll.total()) + " = slips " + amount(slips) + " = files " + amount(files)
                + ", differences " + amount(payroll.total().minus(slips)) + " and " + amount(payroll.total().minus(files)));
        office.warnings().forEach(warning -> out.println("Warning: " + warning));
    }

    void missing(List<PlanningWeek> weeks) {
        if (!weeks.isEmpty()) {
            out.println("Warning: there is no plan of " + weeks.stream().map(PlanningWeek::label).collect(Collectors.joining(", "))
                    + ", which the period reaches into; it cannot be closed like this.");
        }
    }

    void skips(PayrollPeriod period) {
        out.println("Warning: no closed period is given that ends the day before " + period.from()
                + "; what it has corrected would be corrected again. Maybe give it with --corrects too.");
    }

    void written(List<Path> files) {
        files.forEach(file -> out.println("Written: " + file));
        out.flush();
    }

    void closed(ClosedPeriod closed, Path folder) {
        out.println("Closed: " + folder + ", sha256 " + closed.sha256());
        out.flush();
    }

    private static String amount(Money money) {
        return money.major().toPlainString();
    }
}
