package org.hillsboro.closing;

import java.util.List;
import org.hillsboro.closing.KeptPeriod.ReconciledWeek;
import org.hillsboro.offices.PayrollPeriod;
import org.hillsboro.payroll.PeriodPayroll;
import org.jspecify.annotations.Nullable;

/**
 * A period as it is seen.
 *
 * @param version of what is seen
 * @param kept absent: it is open
 * @param open absent: it is closed
 * @param payroll as it was closed, or would be closed now
 * @param obstacles to closing it
 */
public record PeriodLook(
        PayrollState state,
        PayrollPeriod period,
        String version,
        @Nullable KeptPeriod kept,
        @Nullable PublishedPayroll open,
        PeriodPayroll payroll,
        List<ReconciledWeek> weeks,
        List<Obstacle> obstacles) {

    /** How far a period is. */
    public enum Stage {
        /** Something stands in the way of closing it. */
        OPEN,
        READY,
        CLOSED
    }

    public Stage stage() {
        return kept != null ? Stage.CLOSED : obstacles.isEmpty() ? Stage.READY : Stage.OPEN;
    }
}
