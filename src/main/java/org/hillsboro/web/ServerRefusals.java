package org.hillsboro.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** What the server refuses before it knows whom it is for, such as a line that is too long: a problem, and no page of the server's. */
public final class ServerRefusals extends ErrorReportValve {

    private static final String PROBLEM = """
            {"title": "%s", "status": %d, "detail": "The request is not well-formed. \
            Maybe its address or a header is too long, or holds what it must not."}""";

    @Override
    protected void report(Request request, Response response, @Nullable Throwable failure) {
        var status = HttpStatus.resolve(response.getStatus());
        if (status == null || !status.isError() || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        response.setContentType("application/problem+json");
        response.setCharacterEncoding("UTF-8");
        try {
            var out = response.getReporter();
            if (out != null) {
                out.write(PROBLEM.formatted(status.getReasonPhrase(), status.value()));
                response.finishResponse();
            }
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
