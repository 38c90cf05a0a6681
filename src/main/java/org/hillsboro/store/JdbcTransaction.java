package org.hillsboro.store;

import java.util.function.Supplier;
import org.hillsboro.auditing.InTransaction;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class JdbcTransaction implements InTransaction {

    @Override
    @Transactional
    public <T> T run(Supplier<T> change) {
        return change.get();
    }
}
