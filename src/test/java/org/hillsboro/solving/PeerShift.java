package org.hillsboro.solving;

/**
 * A legal shift of an agent as a peer plans it; quarters are counted from the week's start.
 *
 * @param day local date of the start, counted from that of the week's first quarter
 * @param length index of the paid length in the agent's menu
 * @param start first quarter
 * @param end the quarter after the last
 * @param paid quarters
 */
public record PeerShift(int day, int length, int start, int end, int paid) {}
