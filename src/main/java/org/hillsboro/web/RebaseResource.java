package org.hillsboro.web;

import java.util.UUID;
import org.hillsboro.drafts.Draft;
import org.hillsboro.drafts.Drafts;
import org.hillsboro.drafts.RebaseDraft;
import org.hillsboro.security.Needs;
import org.hillsboro.security.Permission;
import org.hillsboro.security.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Taking a draft over to the newest version of its center. */
@RestController
@RequestMapping("/api/drafts/{id}/rebase")
class RebaseResource {

    private final Drafts drafts;
    private final RebaseDraft rebase;
    private final EditAnswers answers;

    RebaseResource(Drafts drafts, RebaseDraft rebase, EditAnswers answers) {
        this.drafts = drafts;
        this.rebase = rebase;
        this.answers = answers;
    }

    /** Takes the draft over to the newest version of its center; the impact tells what that breaks. */
    @PostMapping
    @Needs(Permission.PLANS_RUN)
    @Answers(409)
    ResponseEntity<EditAnswers.Edited> rebaseDraft(
            @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @AuthenticationPrincipal SignedIn signedIn) {
        Reachable.check(signedIn.account(), drafts.find(id).map(Draft::center), "draft");
        var answer = rebase.rebase(id, EntityTags.requiredNumber(ifMatch), signedIn.account().id().toString())
                .orElseThrow(() -> Reachable.notFound("draft"));
        return answers.answer(id, answer, signedIn);
    }
}
