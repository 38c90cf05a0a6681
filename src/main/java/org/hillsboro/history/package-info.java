/**
 * The contacts that arrived, per queue and interval, and the importers that read them from interval reports.
 *
 * <p>Never smooths, and never repairs in silence: what an importer assumed, it says. Start at {@code ImportContacts}.
 */
@NullMarked
package org.hillsboro.history;

import org.jspecify.annotations.NullMarked;
