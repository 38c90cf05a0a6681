package org.hillsboro.web;

import java.net.URI;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.hillsboro.accounts.ApiToken;
import org.hillsboro.accounts.EditTokens;
import org.hillsboro.security.Needs;
import org.hillsboro.security.Permission;
import org.hillsboro.security.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.util.IdGenerator;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** One's own API tokens: each is shown once, when it is made. */
@RestController
@RequestMapping("/api/tokens")
class TokensResource {

    /** @param expires absent: never */
    record Wanted(
            @Required @Nullable String name,
            @Required @Nullable Set<String> scopes,
            @Nullable OffsetDateTime expires) {}

    record TokenView(UUID id, String name, Set<String> scopes, OffsetDateTime created, @Nullable OffsetDateTime expires) {

        static TokenView of(ApiToken token) {
            return new TokenView(token.id(), token.name(), new TreeSet<>(token.scopes()), token.created().atOffset(ZoneOffset.UTC),
                    token.expires() == null ? null : token.expires().atOffset(ZoneOffset.UTC));
        }
    }

    record Issued(TokenView token, String secret) {}

    private final EditTokens edit;
    private final IdGenerator ids;

    TokensResource(EditTokens edit, IdGenerator ids) {
        this.edit = edit;
        this.ids = ids;
    }

    /** One's own tokens, without their secrets. */
    @GetMapping
    @Needs(Permission.OWN_ACCOUNT)
    List<TokenView> listTokens(@AuthenticationPrincipal SignedIn signedIn) {
        return edit.of(signedIn.account().id()).stream().map(TokenView::of).toList();
    }

    /** Makes a token for a program. */
    @PostMapping
    @Needs(Permission.OWN_ACCOUNT)
    @Answers(201)
    ResponseEntity<Issued> issueToken(@RequestBody Wanted wanted, @AuthenticationPrincipal SignedIn signedIn) {
        var issued = edit.issue(
                signedIn.account().id(),
                ids.generateId(),
                wanted.name(),
                wanted.scopes(),
                wanted.expires() == null ? null : wanted.expires().toInstant(),
                scope -> Arrays.stream(Permission.values()).anyMatch(one -> one.name().equals(scope) && signedIn.may(one)));
        return ResponseEntity.created(URI.create("/api/tokens/" + issued.token().id()))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(new Issued(TokenView.of(issued.token()), issued.secret()));
    }

    /** Makes a token worthless. */
    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Needs(Permission.OWN_ACCOUNT)
    void revokeToken(@PathVariable UUID id, @AuthenticationPrincipal SignedIn signedIn) {
        if (!edit.revoke(signedIn.account().id(), id)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, "You have no such token.");
        }
    }
}
