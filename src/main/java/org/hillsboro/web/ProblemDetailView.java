package org.hillsboro.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.hillsboro.closing.Obstacle;
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
 * @param version of what is there now; a number, or of an agent a digest
 * @param current what is there now
 * @param difference between what is there now and what the change was made for
 * @param others edits that were faster
 * @param impact of the edit that is refused
 * @param violations rules that stand in the way of publishing
 * @param centerVersion the newest of the center, in which the draft breaks these rules
 * @param gone agents with shifts who are not in it any more
 * @param latest publication, whose changes would be taken back
 * @param undone what would be, from that publication to the draft
 */
record ProblemDetailView(
        String title,
        int status,
        String detail,
        @Schema(format = "uri-reference") String instance,
        String requestId,
        @Nullable List<Problem> problems,
        @Schema(types = {"integer", "string"}) @Nullable Object version,
        @Nullable AccountView current,
        @Nullable List<Difference> difference,
        @Nullable List<EditAnswers.EditView> others,
        @Nullable ImpactView impact,
        @Nullable List<ViolationView> violations,
        @Nullable Long centerVersion,
        @Nullable List<String> gone,
        @Nullable PublicationView latest,
        @Nullable List<PublicationsResource.UndoneView> undone,
        @Nullable List<Obstacle> obstacles) {}
