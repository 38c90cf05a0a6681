package org.hillsboro.requests;

import java.util.function.Supplier;
import org.hillsboro.auditing.InTransaction;
import org.hillsboro.drafts.Drafts;

/** Writes what agents ask for: not at all where one of the center was made anonymous since it was begun. */
public final class KeepRequest {

    private final Drafts drafts;
    private final InTransaction transaction;

    public KeepRequest(Drafts drafts, InTransaction transaction) {
        this.drafts = drafts;
        this.transaction = transaction;
    }

    /** How often names of the center were taken out so far; to be asked before anything is looked at. */
    long names(String center) {
        return drafts.renamings(center);
    }

    /** @param act writes to a shelf of requests, or locks one of its rows: until the end no name is taken out */
    <T> T keep(String center, long names, Supplier<T> act) {
        return transaction.run(() -> {
            T kept = act.get();
            if (names(center) != names) {
                throw new NotNow("Somebody was taken out of the center meanwhile. Maybe ask again.");
            }
            return kept;
        });
    }
}
