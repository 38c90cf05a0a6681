/**
 * The contacts that arrived, per queue and interval, and the importers that read them from interval reports.
 *
 * <p>Never smooths, and never repairs in silence: what an importer assumed, it says. Start at {@code ImportContacts}: an
 * {@code ExportForm} reads each file into rows, {@code QueueRows} sums them into intervals, {@code SpreadCoarseRows} spreads
 * those that are longer, and {@code GatherFindings} looks for what somebody should look at.
 */
@NullMarked
package org.hillsboro.history;

import org.jspecify.annotations.NullMarked;
