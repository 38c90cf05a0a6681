package org.hillsboro.roster;

import static org.hillsboro.roster.Rule.Stance.ALLOWED_WITH_REASON;
import static org.hillsboro.roster.Rule.Stance.REFUSED;

/**
 * The catalogue of hard rules, DESIGN section 5. The optimizer breaks none; a scheduler may, with a reason that is kept,
 * agree on an exception from rules of convenience, never from law, contract hours, rest, skills, absences, seats or
 * breaks.
 */
public enum Rule {
    AGENT("agent", REFUSED, "everybody in the roster is in the folder"),
    WEEK("week", REFUSED, "a shift belongs to the week in which it starts"),
    UNBROKEN("unbroken", REFUSED, "a shift is one unbroken stretch"),
    GRID("grid", REFUSED, "activities begin and end on quarter hours"),
    CONTACTS_PAID("contacts_paid", REFUSED, "time on contacts is paid"),
    PAID_HOURS("paid_hours", REFUSED, "a shift has one of the contract's lengths"),
    START_EVERY("start_every", ALLOWED_WITH_REASON, "shifts start on the contract's grid of starts"),
    START_BETWEEN("start_between", ALLOWED_WITH_REASON, "shifts start inside the contract's windows"),
    START_SPREAD("start_spread", ALLOWED_WITH_REASON, "the starts of a week lie close together"),
    PER_DAY("per_day", REFUSED, "a date has no more shifts than the contract allows"),
    GAP_WITHIN_DAY("gap_within_day", REFUSED, "the shifts of a date lie far enough apart"),
    SPAN_WITHIN_DAY("span_within_day", REFUSED, "the shifts of a date lie within the contract's span"),
    BREAKS("breaks", REFUSED, "a shift has all breaks of the contract"),
    BREAK_TIMES("break_times", REFUSED, "breaks lie in their windows"),
    BREAKS_TOUCH("breaks_touch", REFUSED, "no two breaks touch"),
    ONE_PLACE("one_place", REFUSED, "an agent is in one place at a time"),
    QUEUES("queues", REFUSED, "an agent works on queues that the agent may serve"),
    OPEN("open", REFUSED, "contacts are where a queue of the agent is open"),
    ABSENCE("absence", REFUSED, "nobody works while absent"),
    EMPLOYED("employed", REFUSED, "nobody works before being hired or after leaving"),
    AVAILABILITY("availability", ALLOWED_WITH_REASON, "agents work when they are available"),
    WEEKLY_HOURS_MIN("weekly_hours_min", REFUSED, "a week has the contract's least hours"),
    WEEKLY_HOURS_MAX("weekly_hours_max", REFUSED, "a week has no more than the contract's most hours"),
    DAYS_MAX("days_max", REFUSED, "a week has no more dates with a shift than the contract allows"),
    MAX_CONSECUTIVE("max_consecutive", REFUSED, "not too many dates in a row have a shift"),
    CONSECUTIVE_OFF("consecutive_off", REFUSED, "enough dates in a row are off"),
    REST_BETWEEN_SHIFTS("rest_between_shifts", REFUSED, "there is enough rest between dates with a shift"),
    UNPLANNED("unplanned", REFUSED, "unplanned are those for whom no legal week exists"),
    SEATS("seats", REFUSED, "a site has a seat for everybody inside a shift");

    /** What a scheduler may do about a rule. */
    public enum Stance {
        REFUSED,
        ALLOWED_WITH_REASON
    }

    private final String id;
    private final Stance stance;
    private final String words;

    Rule(String id, Stance stance, String words) {
        this.id = id;
        this.stance = stance;
        this.words = words;
    }

    public Stance stance() {
        return stance;
    }

    /** What the rule asks, in plain words. */
    public String words() {
        return words;
    }

    /** Its short name in files and messages: the contract's field where there is one. */
    @Override
    public String toString() {
        return id;
    }
}
