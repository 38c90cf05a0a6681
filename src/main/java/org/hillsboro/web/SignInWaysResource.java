package org.hillsboro.web;

import org.hillsboro.security.OidcSignIn;
import org.hillsboro.security.OpenToAll;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** How one may sign in here, for the page that offers it. */
@RestController
class SignInWaysResource {

    /** @param oidc absent: no provider is named */
    record Ways(boolean password, @Nullable Way oidc) {}

    /** @param href to follow with a browser, not to fetch */
    record Way(String href) {}

    private final OidcSignIn oidc;

    SignInWaysResource(OidcSignIn oidc) {
        this.oidc = oidc;
    }

    /** How one may sign in here: with a password, and at an OpenID provider where one is named. */
    @GetMapping("/api/sign-in-ways")
    @OpenToAll
    Ways getSignInWays() {
        return new Ways(true, oidc.begin().map(Way::new).orElse(null));
    }
}
