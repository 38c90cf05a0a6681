package org.hillsboro.pay;

import java.math.BigDecimal;

/**
 * The surcharge on paid time of a week beyond a limit.
 *
 * @param percent of the hourly rate, the surcharge alone
 */
public record Overtime(int afterWeeklyMinutes, BigDecimal percent) {}
