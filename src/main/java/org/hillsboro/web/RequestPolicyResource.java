package org.hillsboro.web;

import org.hillsboro.requests.RequestPolicies;
import org.hillsboro.requests.RequestPolicies.Kept;
import org.hillsboro.requests.RequestPolicy;
import org.hillsboro.requests.SetPolicy;
import org.hillsboro.security.Needs;
import org.hillsboro.security.Permission;
import org.hillsboro.security.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** What a center lets its agents do by themselves. */
@RestController
@RequestMapping("/api/centers/{center}/request-policy")
class RequestPolicyResource {

    private final CenterReach reach;
    private final RequestPolicies policies;
    private final SetPolicy set;

    RequestPolicyResource(CenterReach reach, RequestPolicies policies, SetPolicy set) {
        this.reach = reach;
        this.policies = policies;
        this.set = set;
    }

    /** What the center lets its agents do by themselves. */
    @GetMapping
    @Needs(Permission.REQUESTS_READ)
    ResponseEntity<RequestPolicy> readRequestPolicy(@AuthenticationPrincipal SignedIn who, @PathVariable String center) {
        return answer(policies.of(reach.latest(who, center).id()));
    }

    /** Replaces all of the policy. */
    @PutMapping
    @Needs(Permission.CENTERS_EDIT)
    ResponseEntity<RequestPolicy> replaceRequestPolicy(
            @AuthenticationPrincipal SignedIn who,
            @PathVariable String center,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody RequestPolicy policy) {
        String kept = reach.latest(who, center).id();
        return set.set(kept, policy, EntityTags.requiredNumber(ifMatch), who.toString())
                .map(RequestPolicyResource::answer)
                .orElseThrow(() -> new ResponseStatusException(
                        HttpStatus.PRECONDITION_FAILED, "The policy was changed meanwhile. Maybe read it again."));
    }

    private static ResponseEntity<RequestPolicy> answer(Kept kept) {
        return ResponseEntity.ok().eTag(EntityTags.of(kept.version())).body(kept.policy());
    }
}
