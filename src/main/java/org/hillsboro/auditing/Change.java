package org.hillsboro.auditing;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** What {@link AuditEntry} tells of a change, before it has its place in the chain. */
public record Change(String actor, String action, String subject, String before, String after) {

    private static final JsonMapper JSON = new JsonMapper();

    /**
     * @param before what becomes its JSON, without wages and secrets; absent where nothing was
     * @param after likewise; absent where nothing is
     */
    public static Change between(
            String actor, String action, String subject, @Nullable Object before, @Nullable Object after) {
        return new Change(actor, action, subject, json(before), json(after));
    }

    private static String json(@Nullable Object value) {
        return value == null ? "" : JSON.writeValueAsString(value);
    }
}
