package org.hillsboro.web;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** How long edits of drafts take, by what became of them. */
@Component
class EditMeter implements HandlerInterceptor, WebMvcConfigurer {

    private static final String BEGAN = EditMeter.class.getName();
    private static final Duration[] BUCKETS = {
        Duration.ofMillis(10), Duration.ofMillis(25), Duration.ofMillis(50), Duration.ofMillis(100), Duration.ofMillis(200),
        Duration.ofMillis(400), Duration.ofSeconds(1), Duration.ofSeconds(5)
    };

    private final MeterRegistry meters;
    private final Clock clock;

    EditMeter(MeterRegistry meters, Clock clock) {
        this.meters = meters;
        this.clock = clock;
    }

    @Override
    public void addInterceptors(InterceptorRegistry interceptors) {
        interceptors.addInterceptor(this).addPathPatterns("/api/drafts/*/edits", "/api/drafts/*/undo", "/api/drafts/*/redo");
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        request.setAttribute(BEGAN, clock.instant());
        return true;
    }

    @Override
    public void afterCompletion(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable Exception failure) {
        if (request.getMethod().equals("POST") && request.getAttribute(BEGAN) instanceof Instant began) {
            Timer.builder("hillsboro.edits")
                    .description("Edits of drafts, by what became of them")
                    .tag("outcome", failure == null ? outcome(response.getStatus()) : "failed")
                    .serviceLevelObjectives(BUCKETS)
                    .register(meters)
                    .record(Duration.between(began, clock.instant()));
        }
    }

    private static String outcome(int status) {
        return switch (HttpStatus.valueOf(status)) {
            case OK -> "applied";
            case UNPROCESSABLE_CONTENT -> "refused";
            case CONFLICT -> "conflict";
            default -> status < 500 ? "invalid" : "failed";
        };
    }
}
