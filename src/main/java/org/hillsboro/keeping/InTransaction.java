package org.hillsboro.keeping;

import java.util.function.Supplier;

/** Runs work that touches several shelves: all of it stays, or none. */
@FunctionalInterface
public interface InTransaction {

    <T> T run(Supplier<T> work);
}
