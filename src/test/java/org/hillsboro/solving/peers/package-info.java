/**
 * Other ways to plan the same week, for the table of the benchmark: what a good engineer builds first. Each gets the same
 * legal shifts, limits and pay ({@code PeerCenter}), the same seconds from then on, and its roster is judged by
 * {@code LegalityCheck}, {@code Coverage} and {@code RosterCost} alone. Never shipped.
 *
 * <p>Start at {@code Peer}. Common to all: the cost is summed without rounding, and an agent-minute short is priced P as in
 * our own figures, but where a model's shape knows no cover.
 */
@NullMarked
package org.hillsboro.solving.peers;

import org.jspecify.annotations.NullMarked;
