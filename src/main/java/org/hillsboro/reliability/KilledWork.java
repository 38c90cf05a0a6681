package org.hillsboro.reliability;

import java.util.List;
import java.util.function.BooleanSupplier;

/** Something that clients do while the service or its database is killed, and can be held against what is there then. */
interface KilledWork {

    /** For the table. */
    String name();

    /** What is worked on, made once. */
    void prepare(Client client);

    /** The longest that it is worth to wait before the kill, seconds. */
    double longest();

    /** Works until the service gives no answer, or fails, or until asked to end. */
    void work(Client client, BooleanSupplier ended);

    /** @return what is wrong with what is there, once the service is back, each a sentence */
    List<String> faults(Client client);
}
