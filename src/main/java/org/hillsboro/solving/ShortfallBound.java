package org.hillsboro.solving;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.concurrent.ExecutorService;
import org.hillsboro.folder.CenterFolder;
import org.hillsboro.pay.PayRules;
import org.hillsboro.staffing.DeferredWork;
import org.hillsboro.staffing.StaffingRequirement;
import org.hillsboro.time.PlanningWeek;

/**
 * A proven lower bound of the shortfall alone: the price bound of the same center in which nobody costs anything and a
 * missing agent costs one. Of the queues that cannot wait: deferred work is not asked for.
 */
final class ShortfallBound {

    private static final double FIRST_STEP = 0.1;
    private static final double LAST_STEP = 5e-4;

    private final PriceBound bound;

    ShortfallBound(SolveModel model, StaffingRequirement requirement, ExecutorService executor) {
        var unpaid = CompileModel.compile(
                unpaid(model.folder), model.week, requirement, DeferredWork.none(model.week), model.kept);
        bound = new PriceBound(unpaid, 1, 1, executor);
    }

    private static CenterFolder unpaid(CenterFolder folder) {
        var free = new HashMap<String, PayRules>();
        folder.payRules().forEach((pool, rules) ->
                free.put(pool, new PayRules(rules.currency(), BigDecimal.ZERO, List.of(), null, BigDecimal.ZERO, 0)));
        return new CenterFolder(
                folder.center(),
                folder.contracts(),
                free,
                folder.payroll(),
                folder.agents(),
                folder.history(),
                folder.historyFindings(),
                folder.requirement(),
                folder.historyMapping(),
                folder.inputsSha256(),
                folder.warnings());
    }

    void planOnly(boolean[] plannable) {
        bound.planOnly(plannable);
    }

    void allowIdle(boolean[] classes) {
        bound.allowIdle(classes);
    }

    /** One pass. @param passed share of the passes, 0 to 1 */
    void ascend(double passed) {
        bound.step(FIRST_STEP * Math.pow(LAST_STEP / FIRST_STEP, passed));
    }

    long passes() {
        return bound.passes();
    }

    /** Whole agents x quarters that every legal roster is short by, at least. */
    double quarters() {
        return Math.max(0, bound.z());
    }
}
