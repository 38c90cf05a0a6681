package org.hillsboro.solving;

/**
 * What is short in a quarter: required less the maximum flow of agents to the queues that they may serve. Thousandths
 * of an agent. The array state of coverage: the same object serves the array search and Timefold's score.
 */
interface Shortfall {

    /** Thousandths short in the quarter, over all queues. */
    int of(int quarter);

    /** The same if the group had {@code thousandths} more on contacts. */
    int with(int group, int thousandths, int quarter);

    /** Puts {@code thousandths} more (or fewer) of the group on contacts. */
    void add(int group, int thousandths, int quarter);

    /** What would be short if the queue required {@code thousandths} more, or fewer. */
    int withRequired(int queue, int thousandths, int quarter);

    /** Lets the queue require {@code thousandths} more, or fewer. */
    void require(int queue, int thousandths, int quarter);

    /** As few subsets of queues as can be told apart by skill groups make the arithmetic one; else small flows. */
    static Shortfall of(SolveModel model) {
        var subsets = QueueSubsets.of(model);
        Shortfall shortfall = subsets.tooMany() ? new FlowShortfall(model) : new SubsetShortfall(model, subsets);
        for (int g = 0; g < model.groups(); g++) {
            for (int t = 0; t < model.weekQuarters; t++) {
                if (model.fixedSupply[g][t] != 0) {
                    shortfall.add(g, model.fixedSupply[g][t], t);
                }
            }
        }
        return shortfall;
    }
}
