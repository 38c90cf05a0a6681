package org.hillsboro.web;

import java.net.URI;
import java.util.List;
import org.hillsboro.files.Problem;
import org.hillsboro.keeping.Outdated.Difference;
import org.jspecify.annotations.Nullable;

/**
 * A refusal as the API document shows it (RFC 9457); which of the fields after {@code requestId} are there depends on what
 * was refused.
 *
 * @param title of the status
 * @param detail what is wrong, and mostly after "Maybe" what to do
 * @param instance the path that was asked for
 * @param requestId as in the header X-Request-Id and in the log
 * @param problems of the input, all at once
 * @param version of what is there now
 * @param current what is there now
 * @param difference between what is there now and what the change was made for
 * @param others edits that were faster
 * @param impact of the edit that is refused
 * @param violations rules that stand in the way of publishing
 */
record ProblemView(
        String title,
        int status,
        String detail,
        URI instance,
        String requestId,
        @Nullable List<Problem> problems,
        @Nullable String version,
        @Nullable AccountView current,
        @Nullable List<Difference> difference,
        @Nullable List<EditsResource.EditView> others,
        @Nullable ImpactView impact,
        @Nullable List<ViolationView> violations) {}
