/**
 * Who changed what, when, and what it was before: entries in a chain of hashes, which only grows.
 *
 * <p>Never holds what was changed itself. Start at {@code AuditTrail}.
 */
@NullMarked
package org.hillsboro.auditing;

import org.jspecify.annotations.NullMarked;
