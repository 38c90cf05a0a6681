package org.hillsboro.attendance;

import java.time.Instant;

/**
 * A row of {@code attendance.csv}, [start, end) in whole minutes.
 *
 * @param code as the row says; may be empty
 * @param paid whether it is work or a break that the contract pays
 */
public record Attended(String agentId, Instant start, Instant end, String code, boolean paid) {}
