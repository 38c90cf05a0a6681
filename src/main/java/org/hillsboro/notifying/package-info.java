/**
 * Other systems are told of changes: each audit entry becomes a delivery to every webhook that asked for its kind, in the
 * same transaction, and is sent, signed, until it arrives or is given up.
 *
 * <p>Tells that something changed, never what: no names, no figures. Start at {@code DeliverEvents}.
 */
@NullMarked
package org.hillsboro.notifying;

import org.jspecify.annotations.NullMarked;
