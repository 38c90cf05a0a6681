package org.hillsboro.solving.rules;

import java.time.LocalDate;
import java.util.Set;
import org.hillsboro.center.SourcingPool;
import org.hillsboro.pay.PayRules;

/** A pool and what its agents cost. One object a pool, compared by identity. */
final class PlannedPool {

    private final SourcingPool pool;
    private final PayRules pay;
    private final Set<LocalDate> holidays;

    PlannedPool(SourcingPool pool, PayRules pay, Set<LocalDate> holidays) {
        this.pool = pool;
        this.pay = pay;
        this.holidays = holidays;
    }

    SourcingPool pool() {
        return pool;
    }

    PayRules pay() {
        return pay;
    }

    boolean isHoliday(LocalDate date) {
        return holidays.contains(date);
    }

    @Override
    public String toString() {
        return pool.id();
    }
}
