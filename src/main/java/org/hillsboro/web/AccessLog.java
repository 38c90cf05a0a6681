package org.hillsboro.web;

import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerMapping;

/** A line for each request: the route and not the path, which a client may fill with anything. Streams are told at their end. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 5)
class AccessLog extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger(AccessLog.class);

    private final Clock clock;

    AccessLog(Clock clock) {
        this.clock = clock;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!LOG.isInfoEnabled()) {
            chain.doFilter(request, response);
            return;
        }
        Instant began = clock.instant();
        boolean failed = true;
        try {
            chain.doFilter(request, response);
            failed = false;
        } finally {
            if (request.isAsyncStarted()) {
                request.getAsyncContext().addListener(new AtItsEnd(request, response, began));
            } else {
                tell(request, failed ? HttpServletResponse.SC_INTERNAL_SERVER_ERROR : response.getStatus(), began);
            }
        }
    }

    private void tell(HttpServletRequest request, int status, Instant began) {
        Object route = Objects.requireNonNullElse(request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE), "-");
        long millis = Duration.between(began, clock.instant()).toMillis();
        LOG.atInfo()
                .addKeyValue("method", request.getMethod())
                .addKeyValue("route", route.toString())
                .addKeyValue("status", status)
                .addKeyValue("millis", millis)
                .log("{} {} {} {} ms", request.getMethod(), route, status, millis);
    }

    private final class AtItsEnd implements AsyncListener {

        private final HttpServletRequest request;
        private final HttpServletResponse response;
        private final Instant began;
        private final Map<String, String> context = Objects.requireNonNullElse(MDC.getCopyOfContextMap(), Map.of());

        AtItsEnd(HttpServletRequest request, HttpServletResponse response, Instant began) {
            this.request = request;
            this.response = response;
            this.began = began;
        }

        @Override
        public void onComplete(AsyncEvent event) {
            MDC.setContextMap(context);
            try {
                tell(request, response.getStatus(), began);
            } finally {
                MDC.clear();
            }
        }

        @Override
        public void onTimeout(AsyncEvent event) {}

        @Override
        public void onError(AsyncEvent event) {}

        @Override
        public void onStartAsync(AsyncEvent event) {}
    }
}
