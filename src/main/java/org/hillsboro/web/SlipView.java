package org.hillsboro.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.hillsboro.payroll.PaySlip;
import org.hillsboro.payroll.PeriodLine;

/** All that a period pays an agent. */
record SlipView(String agent, BigDecimal total, List<LineView> lines) {

    /**
     * @param category {@code BASE}, {@code OT}, {@code ABSENCE} or the name of a premium
     * @param kind of an absence; empty for work
     * @param rate an hour
     * @param corrects the closed period that is corrected; empty for a line of its own period
     */
    record LineView(
            LocalDate date,
            String week,
            String pool,
            String category,
            String kind,
            long minutes,
            BigDecimal hours,
            BigDecimal rate,
            BigDecimal amount,
            String corrects) {

        static LineView of(PeriodLine line) {
            var pay = line.pay();
            return new LineView(pay.date(), line.week(), line.poolId(), pay.category().name(), line.kind(), pay.minutes(),
                    PayrollPeriodView.hours(pay.minutes()), pay.rate(), pay.amount().major(), line.corrects());
        }
    }

    static SlipView of(PaySlip slip) {
        return new SlipView(slip.agentId(), slip.total().major(), slip.lines().stream().map(LineView::of).toList());
    }
}
