package org.hillsboro.web;

import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.Arrays;
import org.springframework.http.HttpStatus;

/** Every status with which something is refused, as the API document explains it. */
enum ApiRefusal {
    BAD_REQUEST(400, "The request cannot be read, or a parameter makes no sense."),
    UNAUTHORIZED(401, "Nobody is signed in, or the token is not known."),
    FORBIDDEN(403, "The role, or the scopes of the token, lack the permission; or the request lacks `X-XSRF-TOKEN`."),
    NOT_FOUND(404, "It is not there, or out of reach."),
    CONFLICT(409, "It does not go together with what is there now."),
    PRECONDITION_FAILED(412, "It was changed since the version that `If-Match` names."),
    CONTENT_TOO_LARGE(413, "The body is larger than the service takes."),
    UNSUPPORTED_MEDIA_TYPE(415, "The body is of another type."),
    UNPROCESSABLE_CONTENT(422, "The input has problems, told all at once; nothing was changed."),
    PRECONDITION_REQUIRED(428, "The change does not say in `If-Match` what it was made for."),
    TOO_MANY_REQUESTS(429, "Too many failures; `Retry-After` says how many seconds to wait."),
    SERVICE_UNAVAILABLE(503, "Not now; `Retry-After`, where it is there, says how many seconds to wait.");

    final int status;
    private final String meaning;

    ApiRefusal(int status, String meaning) {
        this.status = status;
        this.meaning = meaning;
    }

    static ApiRefusal of(int status) {
        return Arrays.stream(values()).filter(one -> one.status == status).findFirst().orElseThrow();
    }

    ApiResponse response(String schema) {
        var response = new ApiResponse()
                .description(meaning)
                .content(new Content().addMediaType("application/problem+json", new MediaType().schema(ApiSchemas.ref(schema))));
        if (status == HttpStatus.TOO_MANY_REQUESTS.value() || status == HttpStatus.SERVICE_UNAVAILABLE.value()) {
            response.addHeaderObject("Retry-After", new Header().description("Seconds.").schema(ApiSchemas.typed("integer")));
        }
        return response;
    }
}
