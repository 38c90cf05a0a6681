package org.hillsboro.payroll;

import java.util.List;
import org.hillsboro.pay.Money;

/** All that a period pays one agent: the sum of the rounded lines. */
public record PaySlip(String agentId, List<PeriodLine> lines, Money total) {}
