package org.hillsboro.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.hillsboro.accounts.Account;
import org.hillsboro.accounts.SignIn;
import org.hillsboro.security.Needs;
import org.hillsboro.security.OpenToAll;
import org.hillsboro.security.Permission;
import org.hillsboro.security.Sessions;
import org.hillsboro.security.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Signing in and out of a browser. */
@RestController
@RequestMapping("/api/session")
class SessionResource {

    record Credentials(
            @Required @Nullable String email,
            @Required @Nullable String password) {}

    private final SignIn signIn;

    SessionResource(SignIn signIn) {
        this.signIn = signIn;
    }

    /** Signs in, for a browser. */
    @PostMapping
    @OpenToAll
    @Answers({200, 401, 429})
    AccountView signIn(@RequestBody Credentials credentials, HttpServletRequest request) {
        String email = Objects.requireNonNullElse(credentials.email(), "");
        String password = Objects.requireNonNullElse(credentials.password(), "");
        Account account = signIn.signIn(email, password, request.getRemoteAddr())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.UNAUTHORIZED, "Address or password are wrong."));
        Sessions.begin(request, account);
        return AccountView.of(account);
    }

    /** The account that is signed in, or whose token is used. */
    @GetMapping
    @Needs(Permission.OWN_ACCOUNT)
    AccountView getSession(@AuthenticationPrincipal SignedIn signedIn) {
        return AccountView.of(signedIn.account());
    }

    /** Signs out. */
    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Needs(Permission.OWN_ACCOUNT)
    void signOut(HttpServletRequest request) {
        Sessions.end(request);
    }
}
