package org.hillsboro.payroll;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the payroll of a period is made from.
 *
 * @param plans plan folders, one for each week
 * @param center the center folder; absent: the one that the plans name
 * @param period dates such as {@code 2026-11-01..2026-11-30}, or one date of a period of the center; absent: the weeks of
 *     the plans
 * @param attendance absent: the rosters were worked as they are
 * @param approved the differences with what was agreed about each; absent: nothing was
 * @param corrected folders of closed periods
 */
public record PayrollOrder(
        List<Path> plans,
        @Nullable Path center,
        @Nullable String period,
        @Nullable Path attendance,
        @Nullable Path approved,
        List<Path> corrected) {}
