package org.hillsboro.web;

import java.util.Optional;
import org.hillsboro.accounts.Account;
import org.hillsboro.accounts.Role;
import org.hillsboro.drafts.Reach;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** What an account may know of; the rest is not found, so that nobody learns that it is there. */
final class Reachable {

    private Reachable() {}

    static Reach of(Account account) {
        return account.role() == Role.VENDOR_SCHEDULER ? new Reach(account.pools()) : Reach.EVERYBODY;
    }

    /** @param center of what is asked for; nothing where it is not there */
    static void check(Account account, Optional<String> center, String what) {
        if (center.filter(account::reaches).isEmpty()) {
            throw notFound(what);
        }
    }

    static ResponseStatusException notFound(String what) {
        return new ResponseStatusException(HttpStatus.NOT_FOUND, "There is no such " + what + ".");
    }
}
