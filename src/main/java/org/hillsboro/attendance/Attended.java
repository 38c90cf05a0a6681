package org.hillsboro.attendance;

import java.time.Instant;

/**
 * A row of {@code attendance.csv}, [start, end) in whole minutes.
 *
 * @param paid whether it is work or a break that the contract pays
 */
public record Attended(String agentId, Instant start, Instant end, boolean paid) {}
