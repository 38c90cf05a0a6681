package org.hillsboro.web;

import org.hillsboro.accounts.Account;
import org.hillsboro.requests.Asking;
import org.hillsboro.requests.Deciding;
import org.hillsboro.security.SignedIn;

/** Who asks and who decides, by their accounts. */
final class OwnAgent {

    private OwnAgent() {}

    static Asking of(SignedIn who) {
        Account account = who.account();
        if (account.centerId() == null || account.agentId() == null) {
            throw Reachable.notFound("agent");
        }
        return new Asking(account.centerId(), account.agentId(), who.toString());
    }

    /** For a center that was found to be within reach. */
    static Deciding deciding(SignedIn who, String center) {
        return new Deciding(center, Reachable.of(who.account()).pools(), who.toString());
    }
}
