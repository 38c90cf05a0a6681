/**
 * An audit of a plan folder from outside: reads only the written files and the raw center folder, parses both by itself
 * and recomputes everything that {@code summary.json} claims. It shares no code with the program, only the JDK, Jackson
 * and fastcsv, so an error in the program's own model cannot vouch for itself.
 *
 * <p>Start at {@code PlanAudit}.
 */
package org.hillsboro.audit;
