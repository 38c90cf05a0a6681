package org.hillsboro.reliability;

import java.time.Duration;

/**
 * How much of everything.
 *
 * @param agents of the center that is edited and looked at
 * @param solvedAgents of the center whose plans are killed
 * @param publishedAgents of the center that is published over and over
 * @param solveSeconds before a roster is edited
 * @param publications keys, each sent once to five times
 * @param perSecond interactive requests
 */
record Scale(
        int clients, int agents, int solvedAgents, int publishedAgents, int solveSeconds, int edits, int publications, int hostile, int perSecond,
        Duration interactive, int kills, int databaseKills) {

    static Scale full(Duration interactive) {
        return new Scale(16, 2_000, 100, 50, 15, 5_000, 1_000, 200, 20, interactive, 20, 10);
    }
}
