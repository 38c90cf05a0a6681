package org.hillsboro.exports;

import java.util.List;
import org.hillsboro.offices.OfficeFormat;
import org.hillsboro.pay.Money;

/**
 * A file for a payroll office, complete and right by the rules of its form.
 *
 * @param amount the sum of all amounts in its rows
 * @param minutes the paid time in its rows, from the exact minutes
 * @param byHours what the office works out itself from hours, by our rates; with {@code amount} it is all that is paid
 * @param warnings what was assumed, a sentence each
 */
public record OfficeFile(
        OfficeFormat format, String text, int rows, Money amount, long minutes, Money byHours, List<String> warnings) {}
