package org.hillsboro.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.hillsboro.accounts.Account;
import org.hillsboro.accounts.OpenAccounts;
import org.hillsboro.security.OpenToAll;
import org.hillsboro.security.Sessions;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.util.IdGenerator;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** What the links of a first start and of new accounts lead to; the token of the link is their sign-in. */
@RestController
class FirstAdministratorResource {

    record First(
            @Required @Nullable String token,
            @Required @Nullable String email,
            @Required @Nullable String name,
            @Required @Nullable String password) {}

    record NewPassword(
            @Required @Nullable String token,
            @Required @Nullable String password) {}

    private final OpenAccounts open;
    private final IdGenerator ids;

    FirstAdministratorResource(OpenAccounts open, IdGenerator ids) {
        this.open = open;
        this.ids = ids;
    }

    /** Makes the account of the first administrator, who is signed in with it. */
    @PostMapping("/api/first-administrator")
    @OpenToAll
    @Answers({404, 409})
    AccountView openFirstAdministrator(@RequestBody First first, HttpServletRequest request) {
        UUID id = ids.generateId();
        return signedIn(
                open.openFirst(id, orEmpty(first.token()), first.email(), first.name(), orEmpty(first.password())).orElse(null),
                request);
    }

    /** Sets the password that a link asks for; its owner is signed in. */
    @PostMapping("/api/password")
    @OpenToAll
    @Answers(404)
    AccountView setPassword(@RequestBody NewPassword chosen, HttpServletRequest request) {
        return signedIn(open.setPassword(orEmpty(chosen.token()), orEmpty(chosen.password())).orElse(null), request);
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static AccountView signedIn(@Nullable Account account, HttpServletRequest request) {
        if (account == null) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, "This link works no more. Maybe ask for a new one.");
        }
        Sessions.begin(request, account);
        return AccountView.of(account);
    }
}
