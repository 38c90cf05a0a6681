package org.hillsboro.closing;

import java.util.ArrayList;
import java.util.List;
import org.hillsboro.auditing.Rewriting;
import org.hillsboro.auditing.Rewritings;

/** Whether every closed period is what its digest says: as it was closed, but for names that were taken out since. */
public final class VerifyPeriods {

    private final PayrollBooks books;
    private final Rewritings rewritings;

    public VerifyPeriods(PayrollBooks books, Rewritings rewritings) {
        this.books = books;
        this.rewritings = rewritings;
    }

    /** @param broken in words */
    public record Verdict(int periods, List<String> broken) {}

    public Verdict verify() {
        var broken = new ArrayList<String>();
        var rewritten = rewritings.all().stream().filter(one -> one.kind().equals(Rewriting.PAYROLL)).toList();
        var periods = books.all();
        for (var kept : periods) {
            String closed = rewritten.stream().filter(one -> one.subject().equals(kept.id())).findFirst()
                    .map(Rewriting::before)
                    .orElseGet(() -> books.digestNow(kept.id()));
            if (!closed.equals(kept.sha256())) {
                broken.add("payroll " + kept.period() + " of center " + kept.center() + " is not what was closed");
            }
        }
        return new Verdict(periods.size(), broken);
    }
}
