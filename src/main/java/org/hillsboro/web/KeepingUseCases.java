package org.hillsboro.web;

import java.time.Clock;
import org.hillsboro.accounts.Accounts;
import org.hillsboro.accounts.EditAccounts;
import org.hillsboro.accounts.OpenAccounts;
import org.hillsboro.auditing.AuditTrail;
import org.hillsboro.auditing.InTransaction;
import org.hillsboro.auditing.Pseudonyms;
import org.hillsboro.keeping.Centers;
import org.hillsboro.keeping.EditPeople;
import org.hillsboro.keeping.ExportCenter;
import org.hillsboro.keeping.FindAgents;
import org.hillsboro.keeping.InviteAgents;
import org.hillsboro.keeping.PreviewCenter;
import org.hillsboro.keeping.ReadKeptCenter;
import org.hillsboro.keeping.StoreCenter;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.IdGenerator;

/** The use cases of {@code keeping} with their shelves. */
@Configuration(proxyBeanMethods = false)
class KeepingUseCases {

    @Bean
    StoreCenter storeCenter(Centers centers, AuditTrail audit, InTransaction inTransaction, Clock clock) {
        return new StoreCenter(centers, audit, inTransaction, clock);
    }

    @Bean
    ReadKeptCenter readKeptCenter(Centers centers) {
        return new ReadKeptCenter(centers);
    }

    @Bean
    PreviewCenter previewCenter(Centers centers) {
        return new PreviewCenter(centers);
    }

    @Bean
    ExportCenter exportCenter(Centers centers) {
        return new ExportCenter(centers);
    }

    @Bean
    FindAgents findAgents(Centers centers) {
        return new FindAgents(centers);
    }

    @Bean
    EditPeople editPeople(
            Centers centers, AuditTrail audit, Pseudonyms pseudonyms, InTransaction inTransaction, Clock clock) {
        return new EditPeople(centers, audit, pseudonyms, inTransaction, clock);
    }

    @Bean
    InviteAgents inviteAgents(
            ReadKeptCenter read,
            Accounts accounts,
            EditAccounts edit,
            OpenAccounts open,
            InTransaction inTransaction,
            IdGenerator ids,
            Clock clock) {
        return new InviteAgents(read, accounts, edit, open, inTransaction, ids::generateId, clock);
    }
}
