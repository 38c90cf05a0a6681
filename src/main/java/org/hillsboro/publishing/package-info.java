/**
 * The roster as agents rely on it: publications, the changes since the last one, and the calendar feed.
 *
 * <p>Never holds drafts. Start at {@code PublishRoster}.
 */
@NullMarked
package org.hillsboro.publishing;

import org.jspecify.annotations.NullMarked;
