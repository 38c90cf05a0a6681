package org.hillsboro.auditing;

import java.util.function.Supplier;

/** A change and its entry in the trail, both or neither. */
public interface InTransaction {

    /** Part of the transaction around it, where there is one. Whatever is thrown undoes it. */
    <T> T run(Supplier<T> change);
}
