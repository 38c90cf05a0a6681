package org.hillsboro.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.hillsboro.store.DatabaseOutage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import tools.jackson.databind.json.JsonMapper;

/**
 * While the database is away every request is asked to come back, wherever it met the outage: sessions and tokens are
 * looked up before any endpoint of ours is reached. Whether a change happened is then unknown, as with any lost answer.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class OutageAnswers extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger(OutageAnswers.class);
    private static final String RETRY_SECONDS = "2";

    private final JsonMapper json;

    OutageAnswers(JsonMapper json) {
        this.json = json;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | IOException | RuntimeException failure) {
            if (response.isCommitted() || !DatabaseOutage.isBehind(failure)) {
                throw failure;
            }
            LOG.debug("The database is away.", failure);
            response.resetBuffer();
            response.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
            response.setHeader(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
            response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
            json.writeValue(response.getOutputStream(), ProblemDetail.forStatusAndDetail(HttpStatus.SERVICE_UNAVAILABLE,
                    "The database is away or too busy. Maybe ask again in some seconds; look first whether a change was made."));
        }
    }
}
