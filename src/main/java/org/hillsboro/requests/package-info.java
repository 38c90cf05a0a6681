/**
 * What agents ask for and are offered: wishes and what became of them, time off, shifts that are swapped, given away or
 * picked up, voluntary hours, and calendars of their own.
 *
 * <p>Whatever changes a published week is an edit of its draft and a new publication in one act ({@code ChangeWeek}); rules,
 * coverage and cost are judged by {@code drafts}. Never holds SQL, HTTP or a clock. Start at {@code Exchange}.
 */
@NullMarked
package org.hillsboro.requests;

import org.jspecify.annotations.NullMarked;
