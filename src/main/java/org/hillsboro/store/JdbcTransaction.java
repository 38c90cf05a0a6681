package org.hillsboro.store;

import java.util.Objects;
import java.util.function.Supplier;
import org.hillsboro.running.InTransaction;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@Component
class JdbcTransaction implements InTransaction {

    private final TransactionTemplate template;

    JdbcTransaction(PlatformTransactionManager transactions) {
        this.template = new TransactionTemplate(transactions);
    }

    @Override
    public <T> T get(Supplier<T> work) {
        return Objects.requireNonNull(template.execute(status -> Objects.requireNonNull(work.get())));
    }
}
