package org.hillsboro.folder;

import java.time.Instant;

/**
 * Deferred work that already waits when the week begins ({@code backlog.csv}).
 *
 * @param oldest when the longest waiting of these contacts arrived; all count as old as it is, the others are younger
 */
public record Backlog(String queueId, int contacts, Instant oldest) {}
