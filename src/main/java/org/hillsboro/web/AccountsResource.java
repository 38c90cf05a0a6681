package org.hillsboro.web;

import java.net.URI;
import java.util.Set;
import java.util.UUID;
import org.hillsboro.accounts.Account;
import org.hillsboro.accounts.AccountDraft;
import org.hillsboro.accounts.Accounts;
import org.hillsboro.accounts.EditAccounts;
import org.hillsboro.accounts.OpenAccounts;
import org.hillsboro.accounts.Role;
import org.hillsboro.security.Needs;
import org.hillsboro.security.Permission;
import org.hillsboro.security.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.util.IdGenerator;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Accounts, for administrators. A new one gets a link that works once, with which its owner sets a password. */
@RestController
@RequestMapping("/api/accounts")
class AccountsResource {

    /** @param active absent: true */
    record Wanted(
            @Required @Nullable String email,
            @Required @Nullable String name,
            @Required @Nullable Role role,
            @Nullable String center,
            @Nullable String agent,
            @Nullable Set<String> pools,
            @Nullable Boolean active) {

        AccountDraft draft() {
            return new AccountDraft(email, name, role, center, agent, pools);
        }
    }

    /** @param link below the address of the service; the part after # never reaches a log */
    record Invited(AccountView account, String link) {}

    private final Accounts accounts;
    private final EditAccounts edit;
    private final OpenAccounts open;
    private final IdGenerator ids;

    AccountsResource(Accounts accounts, EditAccounts edit, OpenAccounts open, IdGenerator ids) {
        this.accounts = accounts;
        this.edit = edit;
        this.open = open;
        this.ids = ids;
    }

    /** Accounts, in the order in which they were opened. */
    @GetMapping
    @Needs(Permission.ACCOUNTS_EDIT)
    Page<AccountView> listAccounts(
            @RequestParam(defaultValue = "0") int offset, @RequestParam(defaultValue = Page.DEFAULT_LIMIT) int limit) {
        Page.check(offset, limit);
        return new Page<>(accounts.page(offset, limit).stream().map(AccountView::of).toList(), offset, limit, accounts.count());
    }

    /** One account. */
    @GetMapping("/{id}")
    @Needs(Permission.ACCOUNTS_EDIT)
    ResponseEntity<AccountView> getAccount(@PathVariable UUID id) {
        return answer(find(id));
    }

    /** Opens an account for somebody. */
    @PostMapping
    @Needs(Permission.ACCOUNTS_EDIT)
    @Answers({201, 409})
    ResponseEntity<Invited> openAccount(@RequestBody Wanted wanted, @AuthenticationPrincipal SignedIn signedIn) {
        var account = edit.open(signedIn.account().id(), ids.generateId(), wanted.draft());
        return ResponseEntity.created(URI.create("/api/accounts/" + account.id()))
                .eTag(EntityTags.of(account.version()))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(invite(account, signedIn));
    }

    /** Changes an account, or opens a closed one again. */
    @PutMapping("/{id}")
    @Needs(Permission.ACCOUNTS_EDIT)
    @Answers(409)
    ResponseEntity<AccountView> replaceAccount(
            @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody Wanted wanted,
            @AuthenticationPrincipal SignedIn signedIn) {
        var before = current(id, ifMatch);
        boolean active = wanted.active() == null || wanted.active();
        return changed(before, edit.replace(signedIn.account().id(), before, wanted.draft(), active));
    }

    /** Closes an account; it stays for the audit. */
    @DeleteMapping("/{id}")
    @Needs(Permission.ACCOUNTS_EDIT)
    ResponseEntity<AccountView> closeAccount(
            @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @AuthenticationPrincipal SignedIn signedIn) {
        var before = current(id, ifMatch);
        return changed(before, edit.close(signedIn.account().id(), before));
    }

    /** A new link, for whoever lost the link or the password; older ones work no more. */
    @PostMapping("/{id}/link")
    @Needs(Permission.ACCOUNTS_EDIT)
    @Answers(422)
    Invited renewAccountLink(@PathVariable UUID id, @AuthenticationPrincipal SignedIn signedIn) {
        var account = find(id);
        if (!account.active()) {
            throw new IllegalArgumentException("The account is closed; open it again first.");
        }
        return invite(account, signedIn);
    }

    private Invited invite(Account account, SignedIn by) {
        return new Invited(AccountView.of(account), "/password#" + open.inviteToSetPassword(by.account().id(), account.id()));
    }

    private Account current(UUID id, @Nullable String ifMatch) {
        var account = find(id);
        if (EntityTags.requiredNumber(ifMatch) != account.version()) {
            throw outdated(account);
        }
        return account;
    }

    private Account find(UUID id) {
        return accounts.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "There is no such account."));
    }

    private static ResponseEntity<AccountView> changed(Account before, Account now) {
        if (now.version() != before.version() + 1) {
            throw outdated(now);
        }
        return answer(now);
    }

    private static ErrorResponseException outdated(Account now) {
        var problem = ProblemDetail.forStatusAndDetail(
                HttpStatus.PRECONDITION_FAILED, "It was changed meanwhile; `current` is how it stands.");
        problem.setProperty("current", AccountView.of(now));
        return new ErrorResponseException(HttpStatus.PRECONDITION_FAILED, problem, null);
    }

    private static ResponseEntity<AccountView> answer(Account account) {
        return ResponseEntity.ok().eTag(EntityTags.of(account.version())).body(AccountView.of(account));
    }
}
