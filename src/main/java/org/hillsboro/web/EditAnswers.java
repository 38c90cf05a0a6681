package org.hillsboro.web;

import java.util.List;
import java.util.UUID;
import org.hillsboro.drafts.AppliedEdit;
import org.hillsboro.drafts.ChangeWords;
import org.hillsboro.drafts.DraftRoster;
import org.hillsboro.drafts.EditAnswer;
import org.hillsboro.drafts.EditRecord;
import org.hillsboro.drafts.OpenDrafts;
import org.hillsboro.drafts.Reach;
import org.hillsboro.drafts.Verdict;
import org.hillsboro.security.Permission;
import org.hillsboro.security.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponseException;

/** What became of an edit, as HTTP tells it. */
@Component
class EditAnswers {

    record Edited(long edit, long version, ImpactView impact) {}

    /**
     * @param reason empty where it is also about somebody out of reach
     * @param edit absent there
     * @param change the part that is within reach
     * @param words the same as sentences
     */
    record EditView(
            long id, String by, String reason, @Nullable EditRecord edit, ChangeView change, List<String> words, boolean undone) {

        static EditView of(AppliedEdit edit, DraftRoster roster, Reach reach) {
            var change = edit.impact().change();
            var seen = reach.partOf(change, roster);
            boolean isWhole = reach.includes(change, roster);
            return new EditView(edit.id(), edit.by(), isWhole ? edit.reason() : "",
                    isWhole ? EditRecord.of(edit.edit()) : null, ChangeView.of(seen, roster),
                    ChangeWords.of(seen, roster), roster.isUndone(edit.id()));
        }
    }

    private final OpenDrafts open;

    EditAnswers(OpenDrafts open) {
        this.open = open;
    }

    ResponseEntity<Edited> answer(UUID draft, EditAnswer answer, SignedIn signedIn) {
        boolean withCost = signedIn.may(Permission.COST_READ);
        return switch (answer) {
            case EditAnswer.Applied applied -> {
                var done = applied.edit();
                yield ResponseEntity.ok()
                        .eTag(EntityTags.of(done.id()))
                        .body(new Edited(done.id(), done.id(), ImpactView.of(done.impact(), withCost)));
            }
            case EditAnswer.NotApplied refused -> throw refused(ImpactView.of(refused.impact(), withCost));
            case EditAnswer.Conflict conflict -> throw conflict(draft, conflict, Reachable.of(signedIn.account()));
        };
    }

    private static ErrorResponseException refused(ImpactView impact) {
        var problem = ProblemDetail.forStatusAndDetail(HttpStatus.UNPROCESSABLE_CONTENT, impact.sentence()
                + (impact.verdict() == Verdict.NEEDS_REASON ? " Send it again with a `reason`." : ""));
        problem.setProperty("impact", impact);
        return new ErrorResponseException(HttpStatus.UNPROCESSABLE_CONTENT, problem, null);
    }

    private ErrorResponseException conflict(UUID id, EditAnswer.Conflict conflict, Reach reach) {
        var problem = ProblemDetail.forStatusAndDetail(
                HttpStatus.CONFLICT, "Others changed the same meanwhile; `others` is what they did. Look, then edit what is there now.");
        problem.setProperty("version", conflict.version());
        problem.setProperty("others", open.with(id, (draft, roster) ->
                        conflict.others().stream().map(other -> EditView.of(other, roster, reach)).toList())
                .orElse(List.of()));
        return new ErrorResponseException(HttpStatus.CONFLICT, problem, null);
    }
}
