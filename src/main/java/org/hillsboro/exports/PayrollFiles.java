package org.hillsboro.exports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hillsboro.center.Employment;
import org.hillsboro.files.AgentFileNames;
import org.hillsboro.files.BadInput;
import org.hillsboro.files.Problem;
import org.hillsboro.folder.CenterFolder;
import org.hillsboro.offices.OfficeFormat;
import org.hillsboro.pay.Money;
import org.hillsboro.payroll.PeriodPayroll;
import org.jspecify.annotations.Nullable;

/** All files of a payroll by name, as {@link OutgoingFiles} writes them: an office's by its format, the others as they are called. */
public final class PayrollFiles {

    private static final String INVOICE = "invoice.csv";
    private static final String INVOICE_LINES = "invoice-lines.csv";
    private static final String STATEMENTS = "statements/";

    private final PeriodPayroll payroll;
    private final CenterFolder folder;

    /** @param folder tells names, numbers and codes */
    public PayrollFiles(PeriodPayroll payroll, CenterFolder folder) {
        this.payroll = payroll;
        this.folder = folder;
    }

    /**
     * A file that there is, or would be.
     *
     * @param agent whose statement it is; absent: no statement
     * @param office what an office is told; absent where it is no office's, or cannot be written
     * @param amount that the file pays, what an office works out from hours included; absent where it cannot be written
     * @param refusal what the form cannot hold; empty: it can be written
     */
    public record Offer(
            String name, @Nullable String agent, @Nullable OfficeFile office, @Nullable Money amount, List<Problem> refusal) {}

    /** @param fileName under which whoever takes it expects it */
    public record Text(String fileName, String text) {}

    /** Offices first, in the order of their formats. */
    public List<Offer> offers() {
        var offers = new ArrayList<Offer>();
        for (var format : OfficeFormat.values()) {
            try {
                var office = WriteOfficeFile.of(format, payroll, folder);
                offers.add(new Offer(format.word(), null, office, office.amount().plus(office.byHours()), List.of()));
            } catch (BadInput refused) {
                offers.add(new Offer(format.word(), null, null, null, refused.problems()));
            }
        }
        if (VendorInvoice.isDue(payroll)) {
            var total = VendorInvoice.of(payroll).total();
            offers.add(new Offer(INVOICE, null, null, total, List.of()));
            offers.add(new Offer(INVOICE_LINES, null, null, total.minus(payroll.of(Employment.VENDOR).commitments()), List.of()));
        }
        statements().forEach((name, statement) -> offers.add(new Offer(name, statement.agentId(), null, statement.total(), List.of())));
        return offers;
    }

    /**
     * @return nothing where there is no file of that name
     * @throws BadInput with everything that the form cannot hold
     */
    public Optional<Text> find(String name) {
        if (OfficeFormat.words().contains(name)) {
            var format = OfficeFormat.parse(name);
            var file = WriteOfficeFile.of(format, payroll, folder);
            return Optional.of(new Text(fileName(format), file.text()));
        }
        if (VendorInvoice.isDue(payroll) && name.equals(INVOICE)) {
            return Optional.of(new Text(name, VendorInvoice.of(payroll).text()));
        }
        if (VendorInvoice.isDue(payroll) && name.equals(INVOICE_LINES)) {
            return Optional.of(new Text(name, VendorInvoice.of(payroll).lines()));
        }
        return Optional.ofNullable(statements().get(name))
                .map(statement -> new Text("statement-" + name.substring(STATEMENTS.length()), statement.text()));
    }

    private Map<String, ContractorStatement> statements() {
        var names = new AgentFileNames(".csv");
        var statements = new LinkedHashMap<String, ContractorStatement>();
        ContractorStatement.of(payroll).forEach(statement -> statements.put(STATEMENTS + names.of(statement.agentId()), statement));
        return statements;
    }

    private String fileName(OfficeFormat format) {
        if (format != OfficeFormat.ADP_WORKFORCE_NOW) {
            return format.word() + "-" + payroll.period().from() + "-" + payroll.period().to() + ".csv";
        }
        return AdpWorkforceNowFile.fileName(folder.payroll().office(format), folder.center().name());
    }
}
