/**
 * Writes the plan folder: the tables, the calendars, the summary and the report that a user gets.
 *
 * <p>Never calculates: every figure arrives ready in {@code Plan}. Start at {@code PlanFolder}; for the report at
 * {@code ReportPage}, whose parts stand in the order of {@code report.mustache}.
 */
@NullMarked
package org.hillsboro.reporting;

import org.jspecify.annotations.NullMarked;
