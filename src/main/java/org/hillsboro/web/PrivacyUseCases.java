package org.hillsboro.web;

import java.time.Clock;
import org.hillsboro.accounts.Accounts;
import org.hillsboro.accounts.ApiTokens;
import org.hillsboro.accounts.BrowserSessions;
import org.hillsboro.accounts.EraseAccounts;
import org.hillsboro.accounts.FailedSignIns;
import org.hillsboro.accounts.OneTimeLinks;
import org.hillsboro.auditing.AuditTrail;
import org.hillsboro.auditing.InTransaction;
import org.hillsboro.auditing.Pseudonyms;
import org.hillsboro.keeping.Centers;
import org.hillsboro.privacy.AnonymizeAgent;
import org.hillsboro.privacy.Traces;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The use cases of {@code privacy} with their shelves. */
@Configuration(proxyBeanMethods = false)
class PrivacyUseCases {

    @Bean
    EraseAccounts eraseAccounts(
            Accounts accounts,
            ApiTokens tokens,
            BrowserSessions sessions,
            OneTimeLinks links,
            FailedSignIns failures,
            AuditTrail trail,
            Clock clock) {
        return new EraseAccounts(accounts, tokens, sessions, links, failures, trail, clock);
    }

    @Bean
    AnonymizeAgent anonymizeAgent(
            Centers centers,
            Traces traces,
            Pseudonyms pseudonyms,
            EraseAccounts accounts,
            AuditTrail trail,
            InTransaction together,
            Clock clock,
            @Value("${hillsboro.keep.payroll-days}") int payrollDays) {
        return new AnonymizeAgent(centers, traces, pseudonyms, accounts, trail, together, clock, payrollDays);
    }
}
