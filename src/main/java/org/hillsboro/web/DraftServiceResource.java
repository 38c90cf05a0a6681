package org.hillsboro.web;

import java.util.UUID;
import org.hillsboro.drafts.Draft;
import org.hillsboro.drafts.Drafts;
import org.hillsboro.levels.AnswerWhatIf;
import org.hillsboro.levels.SimulatedImpact;
import org.hillsboro.security.Needs;
import org.hillsboro.security.Permission;
import org.hillsboro.security.SignedIn;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What a draft, or an edit of it, gives to those who contact the center, by simulation. */
@RestController
@RequestMapping("/api/drafts/{id}")
class DraftServiceResource {

    private final Drafts drafts;
    private final AnswerWhatIf answer;

    DraftServiceResource(Drafts drafts, AnswerWhatIf answer) {
        this.drafts = drafts;
        this.answer = answer;
    }

    /** Simulates the draft as it stands against the plan that it began with, as well as can be in two seconds. */
    @GetMapping("/service")
    @Needs(Permission.PLANS_READ)
    @Answers(503)
    DraftServiceView getDraftService(@PathVariable UUID id, @AuthenticationPrincipal SignedIn signedIn) {
        check(id, signedIn);
        return answer.draft(id).map(DraftServiceView::of).orElseThrow(() -> Reachable.notFound("draft"));
    }

    /** Simulates what an edit would do to the service levels of the week; nothing changes. */
    @PostMapping("/simulated-impact")
    @Needs(Permission.ROSTERS_EDIT)
    @Answers(503)
    SimulatedImpact simulateEdit(
            @PathVariable UUID id, @RequestBody EditsResource.Wanted wanted, @AuthenticationPrincipal SignedIn signedIn) {
        check(id, signedIn);
        return answer.impact(id, wanted.read(), Reachable.of(signedIn.account()), signedIn.account().id())
                .orElseThrow(() -> Reachable.notFound("shift or agent"));
    }

    private void check(UUID id, SignedIn signedIn) {
        Reachable.check(signedIn.account(), drafts.find(id).map(Draft::center), "draft");
    }
}
