package org.hillsboro.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hillsboro.drafts.Draft;
import org.hillsboro.drafts.Drafts;
import org.hillsboro.drafts.EditDraft;
import org.hillsboro.drafts.EditOrder;
import org.hillsboro.drafts.EditRecord;
import org.hillsboro.drafts.OpenDrafts;
import org.hillsboro.drafts.RosterEdit;
import org.hillsboro.security.Needs;
import org.hillsboro.security.Permission;
import org.hillsboro.security.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Edits of a draft: tried, applied, undone, listed. */
@RestController
@RequestMapping("/api/drafts/{id}")
class EditsResource {

    /**
     * @param edits several instead of one, of which all are applied or none: they are judged together
     * @param baseVersion of the draft that the scheduler saw; absent: as If-Match says
     * @param reason for exceptions from rules of convenience
     */
    record Wanted(
            @Nullable EditRecord edit, @Nullable List<@Nullable EditRecord> edits, @Nullable Long baseVersion, @Nullable String reason) {

        private static final Wanted NOTHING = new Wanted(null, null, null, null);

        RosterEdit read() {
            if ((edit == null) == (edits == null)) {
                throw new IllegalArgumentException("Expected either an `edit` or several `edits`.");
            }
            return edit != null ? edit.toEdit() : EditRecord.together(edits).toEdit();
        }
    }

    private final Drafts drafts;
    private final OpenDrafts open;
    private final EditDraft edits;
    private final EditAnswers answers;

    EditsResource(Drafts drafts, OpenDrafts open, EditDraft edits, EditAnswers answers) {
        this.drafts = drafts;
        this.open = open;
        this.edits = edits;
        this.answers = answers;
    }

    /** Tells what an edit would do now; nothing changes. */
    @PostMapping("/preview")
    @Needs(Permission.ROSTERS_EDIT)
    ImpactView previewEdit(@PathVariable UUID id, @RequestBody Wanted wanted, @AuthenticationPrincipal SignedIn signedIn) {
        check(id, signedIn);
        return edits.preview(id, wanted.read(), Reachable.of(signedIn.account()))
                .map(impact -> ImpactView.of(impact, signedIn.may(Permission.COST_READ)))
                .orElseThrow(() -> Reachable.notFound("shift or agent"));
    }

    /** Applies an edit, unless it is refused or others were faster. */
    @PostMapping("/edits")
    @Needs(Permission.ROSTERS_EDIT)
    @Answers(409)
    ResponseEntity<EditAnswers.Edited> applyEdit(
            @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody Wanted wanted,
            @AuthenticationPrincipal SignedIn signedIn) {
        check(id, signedIn);
        return apply(id, wanted.read(), ifMatch, wanted, signedIn);
    }

    /** Takes back the latest edit of whoever asks. */
    @PostMapping("/undo")
    @Needs(Permission.ROSTERS_EDIT)
    @Answers(409)
    ResponseEntity<EditAnswers.Edited> undoEdit(
            @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody(required = false) @Nullable Wanted wanted,
            @AuthenticationPrincipal SignedIn signedIn) {
        check(id, signedIn);
        return next(id, edits.undoing(id, by(signedIn)), ifMatch, wanted, signedIn, "undo");
    }

    /** Brings back what whoever asks undid last. */
    @PostMapping("/redo")
    @Needs(Permission.ROSTERS_EDIT)
    @Answers(409)
    ResponseEntity<EditAnswers.Edited> redoEdit(
            @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody(required = false) @Nullable Wanted wanted,
            @AuthenticationPrincipal SignedIn signedIn) {
        check(id, signedIn);
        return next(id, edits.redoing(id, by(signedIn)), ifMatch, wanted, signedIn, "redo");
    }

    /** The log of a draft, the oldest first. */
    @GetMapping("/edits")
    @Needs(Permission.PLANS_READ)
    Page<EditAnswers.EditView> listEdits(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "0") int offset,
            @RequestParam(defaultValue = Page.DEFAULT_LIMIT) int limit,
            @AuthenticationPrincipal SignedIn signedIn) {
        check(id, signedIn);
        Page.check(offset, limit);
        var reach = Reachable.of(signedIn.account());
        return open.with(id, (draft, roster) -> {
                    var seen = roster.edits().stream()
                            .filter(edit -> reach.includes(edit.impact().change(), roster))
                            .toList();
                    return Page.of(seen, offset, limit).map(edit -> EditAnswers.EditView.of(edit, roster, reach));
                })
                .orElseThrow(() -> Reachable.notFound("draft"));
    }

    private ResponseEntity<EditAnswers.Edited> next(
            UUID id, Optional<RosterEdit> edit, @Nullable String ifMatch, @Nullable Wanted wanted, SignedIn signedIn, String what) {
        var found = edit.orElseThrow(() -> new IllegalArgumentException("There is nothing of yours to " + what + "."));
        return apply(id, found, ifMatch, wanted == null ? Wanted.NOTHING : wanted, signedIn);
    }

    private ResponseEntity<EditAnswers.Edited> apply(
            UUID id, RosterEdit edit, @Nullable String ifMatch, Wanted wanted, SignedIn signedIn) {
        var reach = Reachable.of(signedIn.account());
        var reason = wanted.reason() == null ? "" : wanted.reason();
        var answer = edits.apply(id, new EditOrder(edit, basedOn(ifMatch, wanted), by(signedIn), reason), reach)
                .orElseThrow(() -> Reachable.notFound("shift or agent"));
        return answers.answer(id, answer, signedIn);
    }

    private static long basedOn(@Nullable String ifMatch, Wanted wanted) {
        if (wanted.baseVersion() != null) {
            return wanted.baseVersion();
        }
        if (ifMatch == null) {
            throw new ErrorResponseException(HttpStatus.PRECONDITION_REQUIRED, ProblemDetail.forStatusAndDetail(
                    HttpStatus.PRECONDITION_REQUIRED, "Send If-Match with the ETag of the draft that you saw, or its version as `baseVersion`."), null);
        }
        return EntityTags.requiredNumber(ifMatch);
    }

    private void check(UUID id, SignedIn signedIn) {
        Reachable.check(signedIn.account(), drafts.find(id).map(Draft::center), "draft");
    }

    private static String by(SignedIn signedIn) {
        return signedIn.account().id().toString();
    }
}
