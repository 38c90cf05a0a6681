package org.hillsboro.web;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/** ETag and If-Match (RFC 9110): the version in quotes. */
final class EntityVersion {

    private EntityVersion() {}

    static String tag(long version) {
        return "\"" + version + "\"";
    }

    /**
     * @param current what is there now, shown to whoever comes too late
     * @throws ErrorResponseException 428 without If-Match, 412 where it names another version
     */
    static void check(@Nullable String ifMatch, long version, Object current) {
        if (ifMatch == null) {
            throw new ErrorResponseException(HttpStatus.PRECONDITION_REQUIRED, ProblemDetail.forStatusAndDetail(
                    HttpStatus.PRECONDITION_REQUIRED, "Send If-Match with the ETag of what you change."), null);
        }
        if (!ifMatch.equals(tag(version))) {
            throw outdated(current);
        }
    }

    static ErrorResponseException outdated(Object current) {
        var problem = ProblemDetail.forStatusAndDetail(
                HttpStatus.PRECONDITION_FAILED, "It was changed meanwhile; `current` is how it stands.");
        problem.setProperty("current", current);
        return new ErrorResponseException(HttpStatus.PRECONDITION_FAILED, problem, null);
    }
}
