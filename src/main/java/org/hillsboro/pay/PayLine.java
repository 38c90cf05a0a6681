package org.hillsboro.pay;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * One line of an agent's pay.
 *
 * @param date of the shift's start, also for its minutes after midnight
 * @param rate major units per hour
 * @param amount rounded half up once
 */
public record PayLine(String agentId, LocalDate date, PayCategory category, long minutes, BigDecimal rate, Money amount) {}
