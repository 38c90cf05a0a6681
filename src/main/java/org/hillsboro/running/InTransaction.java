package org.hillsboro.running;

import java.util.function.Supplier;

/** All changes to all shelves, or none. */
public interface InTransaction {

    <T> T get(Supplier<T> work);
}
