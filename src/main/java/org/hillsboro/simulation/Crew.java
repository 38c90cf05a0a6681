package org.hillsboro.simulation;

import java.util.Arrays;

/**
 * The agents and when each is there for contacts. The first three arrays have an entry an agent, the others one for each
 * unbroken stretch.
 *
 * @param group of each agent, by its skills
 * @param handleFactor handle time relative to the queue's
 * @param key of each agent, the same in all rosters: who is absent on a day hangs on it
 * @param agent of each stretch
 * @param from micros since the start of the week
 * @param to exclusive
 * @param day that is missed as a whole by an agent who is absent
 */
public record Crew(int[] group, double[] handleFactor, long[] key, int[] agent, long[] from, long[] to, int[] day) {

    public int agents() {
        return group.length;
    }

    /** Agents of the given groups' sizes, all there from the start to the end. */
    static Crew always(int[] sizes, long micros) {
        int agents = Arrays.stream(sizes).sum();
        var crew = new Crew(
                new int[agents], new double[agents], new long[agents], new int[agents], new long[agents], new long[agents],
                new int[agents]);
        int agent = 0;
        for (int group = 0; group < sizes.length; group++) {
            for (int i = 0; i < sizes[group]; i++, agent++) {
                crew.group[agent] = group;
                crew.handleFactor[agent] = 1;
                crew.key[agent] = agent;
                crew.agent[agent] = agent;
                crew.to[agent] = micros;
            }
        }
        return crew;
    }
}
