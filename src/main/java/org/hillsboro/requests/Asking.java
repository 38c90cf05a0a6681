package org.hillsboro.requests;

/**
 * An agent who asks, or answers.
 *
 * @param center id of the kept center
 * @param agent id in that center
 * @param by the agent's account
 */
public record Asking(String center, String agent, String by) {}
