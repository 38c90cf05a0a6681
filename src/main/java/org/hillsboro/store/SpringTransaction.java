package org.hillsboro.store;

import java.util.function.Supplier;
import org.hillsboro.keeping.InTransaction;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@Component
class SpringTransaction implements InTransaction {

    private final TransactionTemplate template;

    SpringTransaction(PlatformTransactionManager transactions) {
        this.template = new TransactionTemplate(transactions);
    }

    @Override
    @SuppressWarnings("NullAway") // the template passes on what the work returns
    public <T> T run(Supplier<T> work) {
        return template.execute(status -> work.get());
    }
}
