package org.hillsboro.house.planted.payroll;

import java.math.BigDecimal;

final class RoundsDoubles {

    private RoundsDoubles() {}

    static long cents(BigDecimal amount) {
        return Math.round(amount.doubleValue() * 100);
    }
}
