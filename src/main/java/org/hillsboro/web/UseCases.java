package org.hillsboro.web;

import java.security.SecureRandom;
import java.time.Clock;
import org.hillsboro.accounts.Accounts;
import org.hillsboro.accounts.ApiTokens;
import org.hillsboro.accounts.BrowserSessions;
import org.hillsboro.accounts.EditAccounts;
import org.hillsboro.accounts.EditTokens;
import org.hillsboro.accounts.FailedSignIns;
import org.hillsboro.accounts.OneTimeLinks;
import org.hillsboro.accounts.OpenAccounts;
import org.hillsboro.accounts.PasswordHashing;
import org.hillsboro.accounts.Secrets;
import org.hillsboro.accounts.SignIn;
import org.hillsboro.auditing.AuditTrail;
import org.hillsboro.auditing.InTransaction;
import org.hillsboro.auditing.Pseudonyms;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.AlternativeJdkIdGenerator;
import org.springframework.util.IdGenerator;

/** The use cases with their shelves: the features know nothing of Spring. */
@Configuration(proxyBeanMethods = false)
class UseCases {

    @Bean
    IdGenerator ids() {
        return new AlternativeJdkIdGenerator();
    }

    @Bean
    Secrets secrets() {
        return new Secrets(new SecureRandom());
    }

    @Bean
    SignIn signIn(Accounts accounts, FailedSignIns failures, PasswordHashing hashing, Clock clock) {
        return new SignIn(accounts, failures, hashing, clock);
    }

    @Bean
    OpenAccounts openAccounts(
            Accounts accounts,
            OneTimeLinks links,
            BrowserSessions sessions,
            PasswordHashing hashing,
            Secrets secrets,
            AuditTrail trail,
            InTransaction together,
            Clock clock) {
        return new OpenAccounts(accounts, links, sessions, hashing, secrets, trail, together, clock);
    }

    @Bean
    EditAccounts editAccounts(
            Accounts accounts,
            ApiTokens tokens,
            BrowserSessions sessions,
            OneTimeLinks links,
            AuditTrail trail,
            Pseudonyms pseudonyms,
            InTransaction together,
            Clock clock) {
        return new EditAccounts(accounts, tokens, sessions, links, trail, pseudonyms, together, clock);
    }

    @Bean
    EditTokens editTokens(ApiTokens tokens, Secrets secrets, AuditTrail trail, InTransaction together, Clock clock) {
        return new EditTokens(tokens, secrets, trail, together, clock);
    }
}
