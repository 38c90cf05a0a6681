package org.hillsboro.security;

import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;

/** For what is no endpoint of ours and yet not for all. */
final class HasPermission {

    private HasPermission() {}

    static AuthorizationManager<RequestAuthorizationContext> of(Permission permission) {
        return (authentication, context) -> {
            var asking = authentication.get();
            return new AuthorizationDecision(asking != null
                    && asking.getPrincipal() instanceof SignedIn signedIn
                    && signedIn.may(permission));
        };
    }
}
