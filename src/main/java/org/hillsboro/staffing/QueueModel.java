package org.hillsboro.staffing;

/** A queueing formula: what contacts experience with so many agents. More agents never make anything worse. */
sealed interface QueueModel permits ErlangC, ErlangA, Chats {

    /** Offered load in erlangs: contacts per second x mean handle time. */
    double load();

    /** @param agents 1 or more */
    QueuePerformance with(int agents);
}
