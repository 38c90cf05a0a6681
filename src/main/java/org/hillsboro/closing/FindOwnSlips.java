package org.hillsboro.closing;

import java.util.Currency;
import java.util.List;
import org.hillsboro.offices.PayrollPeriod;
import org.hillsboro.pay.Money;
import org.hillsboro.payroll.PaySlip;

/** Finds what an agent was paid. People of a vendor have none here: what the vendor is paid for them is not their wage. */
public final class FindOwnSlips {

    private final PayrollBooks books;

    public FindOwnSlips(PayrollBooks books) {
        this.books = books;
    }

    public record OwnSlip(PayrollPeriod period, PaySlip slip) {}

    /** The latest first. */
    public List<OwnSlip> find(String center, String agent, int offset, int limit) {
        return books.slipsOf(center, agent, offset, limit).stream()
                .map(own -> {
                    String currency = own.period().told().currency();
                    var lines = ReadClosed.lines(own.slip(), currency);
                    var total = lines.stream().map(line -> line.pay().amount())
                            .reduce(Money.zero(Currency.getInstance(currency)), Money::plus);
                    return new OwnSlip(own.period().period(), new PaySlip(agent, lines, total));
                })
                .toList();
    }

    public long count(String center, String agent) {
        return books.countSlipsOf(center, agent);
    }
}
