package org.hillsboro.web;

import java.util.List;
import java.util.UUID;
import org.hillsboro.keeping.InviteAgents;
import org.hillsboro.keeping.InviteAgents.Invited;
import org.hillsboro.keeping.InviteAgents.Wanted;
import org.hillsboro.security.Needs;
import org.hillsboro.security.Permission;
import org.hillsboro.security.SignedIn;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Accounts for the agents of a center, many at once. */
@RestController
class InvitationsResource {

    /** @param left agents without an account still, to be invited by asking again */
    record InvitationsView(List<InvitationView> items, int left) {}

    /** @param link below the address of the service, told this once; the part after # never reaches a log */
    record InvitationView(UUID account, String agent, String name, String email, String link) {

        private static InvitationView of(Invited invited) {
            var account = invited.account();
            return new InvitationView(account.id(), String.valueOf(account.agentId()), account.name(), account.email(),
                    "/password#" + invited.token());
        }
    }

    private final CenterReach reach;
    private final InviteAgents invite;

    InvitationsResource(CenterReach reach, InviteAgents invite) {
        this.reach = reach;
        this.invite = invite;
    }

    /**
     * Opens accounts for many agents, with links to set a password. They are those who are named, else the next in the file
     * who have none and have not left; whoever is named and has an account gets another link.
     *
     * @param limit how many at most, up to 500
     */
    @PostMapping("/api/centers/{center}/invitations")
    @Needs(Permission.ACCOUNTS_EDIT)
    @Answers({201})
    ResponseEntity<InvitationsView> inviteAgents(
            @PathVariable String center,
            @RequestParam(defaultValue = Page.DEFAULT_LIMIT) int limit,
            @RequestBody Wanted wanted,
            @AuthenticationPrincipal SignedIn who) {
        Page.check(0, limit);
        var invitations = invite.invite(reach.latest(who, center), wanted, limit, who.account().id());
        return ResponseEntity.status(HttpStatus.CREATED)
                .cacheControl(CacheControl.noStore())
                .body(new InvitationsView(invitations.invited().stream().map(InvitationView::of).toList(), invitations.left()));
    }
}
