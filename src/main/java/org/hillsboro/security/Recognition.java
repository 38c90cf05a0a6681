package org.hillsboro.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hillsboro.accounts.Account;
import org.hillsboro.accounts.Accounts;
import org.hillsboro.accounts.ApiTokens;
import org.hillsboro.accounts.Secrets;
import org.slf4j.MDC;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Finds out who asks: by the API token of the request, else by its session. The account is read anew each time, so that
 * one that was closed, or has another role since, is so at once.
 */
final class Recognition extends OncePerRequestFilter {

    static final String ACCOUNT = "org.hillsboro.account";

    private static final String BEARER = "Bearer ";

    private final Accounts accounts;
    private final ApiTokens tokens;
    private final Clock clock;

    Recognition(Accounts accounts, ApiTokens tokens, Clock clock) {
        this.accounts = accounts;
        this.tokens = tokens;
        this.clock = clock;
    }

    static boolean showsToken(HttpServletRequest request) {
        String header = request.getHeader("Authorization");
        return header != null && header.startsWith(BEARER);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var who = showsToken(request) ? byToken(request) : bySession(request);
        who.ifPresent(signedIn -> {
            SecurityContextHolder.getContext()
                    .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(signedIn, null, List.of()));
            MDC.put("account", signedIn.toString());
        });
        chain.doFilter(request, response);
    }

    private Optional<SignedIn> byToken(HttpServletRequest request) {
        String token = request.getHeader("Authorization").substring(BEARER.length()).strip();
        return tokens.byHash(Secrets.hash(token), clock.instant())
                .flatMap(good -> accounts.find(good.account())
                        .filter(Account::active)
                        .map(account -> new SignedIn(account, good.scopes())));
    }

    private Optional<SignedIn> bySession(HttpServletRequest request) {
        var session = request.getSession(false);
        return Optional.ofNullable(session)
                .map(begun -> (String) begun.getAttribute(ACCOUNT))
                .flatMap(id -> accounts.find(UUID.fromString(id)))
                .filter(Account::active)
                .map(account -> new SignedIn(account, null));
    }
}
