package org.hillsboro.offices;

import org.hillsboro.pay.PayCategory;

/**
 * What an office calls one of our categories.
 *
 * @param kind of the absence, as {@code absences.csv} says; empty: every kind that has no code of its own
 */
public record OfficeCode(PayCategory category, String kind, String code) {}
