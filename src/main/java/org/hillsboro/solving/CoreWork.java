package org.hillsboro.solving;

/** What a core may do in a solve, and in what its work is counted. */
public enum CoreWork {
    /** Both cores together, before there is a roster to search from. */
    PRICES("prices", Unit.PASSES),
    FIRST_ROSTER("first roster", Unit.NONE),
    SEARCH("search", Unit.CHANGES),
    /** Timefold's own, on the same score. */
    LOCAL_SEARCH("Timefold's local search", Unit.NONE),
    SECOND_SEARCH("second search", Unit.CHANGES),
    /** From the cheapest roster to one that suits those who work it. */
    GOODWILL("goodwill", Unit.CHANGES),
    PROOF("proof", Unit.PASSES),
    /** That no legal roster is short by less. */
    SHORTFALL_PROOF("proof of the shortfall", Unit.PASSES);

    /** What is counted. */
    public enum Unit {
        /** Over all agents, each with the cheapest week under other prices. */
        PASSES,
        /** Of a roster, tried. */
        CHANGES,
        NONE
    }

    private final String words;
    private final Unit unit;

    CoreWork(String words, Unit unit) {
        this.words = words;
        this.unit = unit;
    }

    public String words() {
        return words;
    }

    public Unit unit() {
        return unit;
    }
}
