package org.hillsboro.web;

import java.security.SecureRandom;
import java.time.Clock;
import org.hillsboro.accounts.Accounts;
import org.hillsboro.accounts.FailedSignIns;
import org.hillsboro.accounts.OneTimeLinks;
import org.hillsboro.accounts.OpenAccounts;
import org.hillsboro.accounts.PasswordHashing;
import org.hillsboro.accounts.Secrets;
import org.hillsboro.accounts.SignIn;
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
            Accounts accounts, OneTimeLinks links, PasswordHashing hashing, Secrets secrets, Clock clock) {
        return new OpenAccounts(accounts, links, hashing, secrets, clock);
    }
}
