package org.hillsboro.web;

import java.util.UUID;
import java.util.List;
import org.hillsboro.privacy.AnonymizeAgent;
import org.hillsboro.privacy.AnonymizeAgent.Anonymous;
import org.hillsboro.privacy.StillNeeded;
import org.hillsboro.security.Needs;
import org.hillsboro.security.Permission;
import org.hillsboro.security.SignedIn;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What is done for people who left. */
@RestController
@RequestMapping("/api/centers/{center}/agents/{agent}")
class PrivacyResource {

    /**
     * @param agent what the agent is called from now on
     * @param rewritten what else never changes, with its digests before and after
     */
    record AnonymousView(String agent, List<RewrittenView> rewritten) {

        /** @param kind {@code roster.csv} and {@code weeks} of a publication, {@code edits} of a draft */
        record RewrittenView(String kind, UUID subject, String sha256Before, String sha256After) {}

        private static AnonymousView of(Anonymous done) {
            return new AnonymousView(done.pseudonym(), done.rewritten().stream()
                    .map(one -> new RewrittenView(one.kind(), one.subject(), one.before(), one.after()))
                    .toList());
        }
    }

    private final CenterReach reach;
    private final AnonymizeAgent anonymize;

    PrivacyResource(CenterReach reach, AnonymizeAgent anonymize) {
        this.reach = reach;
        this.anonymize = anonymize;
    }

    /** For good: nobody can tell afterwards whose pseudonym it is. */
    @PostMapping("/anonymize")
    @Needs(Permission.PRIVACY)
    AnonymousView anonymize(@PathVariable String center, @PathVariable String agent, @AuthenticationPrincipal SignedIn who) {
        reach.latest(who, center);
        return AnonymousView.of(anonymize.anonymize(center, agent, who.toString()));
    }

    @ExceptionHandler
    ProblemDetail onStillNeeded(StillNeeded refused) {
        return ProblemDetail.forStatusAndDetail(HttpStatus.CONFLICT, refused.getMessage());
    }
}
