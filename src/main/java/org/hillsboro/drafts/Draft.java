package org.hillsboro.drafts;

import java.time.Instant;
import java.util.UUID;

/**
 * What a draft is of; its shifts are in {@link DraftRoster}.
 *
 * @param plan that it began with, as the attempt left it
 * @param center id of the kept center
 * @param week such as {@code 2003-W43}
 * @param by account that opened it
 * @param renamings of agents of the center, as it was loaded; where there are more now, the names in it are old
 */
public record Draft(UUID id, UUID plan, int attempt, String center, String week, String by, Instant opened, long renamings) {}
