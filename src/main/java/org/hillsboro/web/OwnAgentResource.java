package org.hillsboro.web;

import java.util.Objects;
import org.hillsboro.keeping.FindAgents;
import org.hillsboro.keeping.KeptAgent;
import org.hillsboro.keeping.PeopleReach;
import org.hillsboro.security.Needs;
import org.hillsboro.security.Permission;
import org.hillsboro.security.SignedIn;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What agents see of themselves. */
@RestController
class OwnAgentResource {

    private final CenterReach reach;
    private final FindAgents find;

    OwnAgentResource(CenterReach reach, FindAgents find) {
        this.reach = reach;
        this.find = find;
    }

    /** What is written of the agent who asks. */
    @GetMapping("/api/own/agent")
    @Needs(Permission.OWN_SHIFTS)
    @Answers(404)
    ResponseEntity<KeptAgent> getMyself(@AuthenticationPrincipal SignedIn who) {
        var account = who.account();
        var center = reach.latest(who, Objects.requireNonNull(account.centerId()));
        return AgentsResource.answer(
                HttpStatus.OK, find.one(center, Objects.requireNonNull(account.agentId()), PeopleReach.of(account)));
    }
}
