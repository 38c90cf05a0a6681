package org.hillsboro.simulation;

/** Whom a contact goes to, and which contact a free agent takes. The queues' priorities come before either. */
public enum Routing {
    /** To whom this queue is the foremost skill and who has the fewest others; an agent takes the foremost skill first. */
    SKILL_ORDER,
    /** To whom this queue is the foremost skill and who has the fewest others; an agent takes whoever waits longest. */
    SKILLED_FIRST,
    /** To whoever has been idle longest; an agent takes whoever waits longest. */
    LONGEST_IDLE
}
