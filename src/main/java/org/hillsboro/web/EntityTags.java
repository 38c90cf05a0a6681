package org.hillsboro.web;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** Versions as entity tags. */
final class EntityTags {

    private EntityTags() {}

    static String of(Object version) {
        return "\"" + version + "\"";
    }

    /** Of what is the same whatever its encoding: such an answer may be zipped on its way. */
    static String weak(Object version) {
        return "W/" + of(version);
    }

    /** The version that the header If-Match names; where it lacks, a refusal that asks for it. */
    static String required(@Nullable String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw new ResponseStatusException(HttpStatus.PRECONDITION_REQUIRED,
                    "A change needs the header If-Match with the ETag of what it changes. Maybe read it first.");
        }
        return ifMatch.strip().replaceFirst("^W/", "").replace("\"", "");
    }

    /** The same as a number; what is none matches nothing. */
    static long requiredNumber(@Nullable String ifMatch) {
        String version = required(ifMatch);
        return version.matches("\\d{1,18}") ? Long.parseLong(version) : -1;
    }
}
