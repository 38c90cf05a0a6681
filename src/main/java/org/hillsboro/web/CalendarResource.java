package org.hillsboro.web;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import org.hillsboro.requests.CalendarFeeds.Feed;
import org.hillsboro.requests.KeepCalendar;
import org.hillsboro.security.Needs;
import org.hillsboro.security.OpenToAll;
import org.hillsboro.security.Permission;
import org.hillsboro.security.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** An agent's shifts in the calendar of a phone: its address is the key to it, names nobody, and can be ended. */
@RestController
class CalendarResource {

    private static final String CALENDAR = "text/calendar;charset=UTF-8";

    /** @param path to be added to the address of the service; told this once */
    record Begun(String path) {}

    /** @param created absent: there is none */
    record Standing(@Nullable Instant created) {}

    private final KeepCalendar calendar;
    private final ReadingRate rate;

    CalendarResource(KeepCalendar calendar, ReadingRate rate) {
        this.calendar = calendar;
        this.rate = rate;
    }

    /** Whether one has a calendar address, and since when. */
    @GetMapping("/api/me/calendar")
    @Needs(Permission.OWN_SHIFTS)
    @Answers({404})
    Standing readMyCalendar(@AuthenticationPrincipal SignedIn who) {
        return new Standing(calendar.of(who.account().id()).map(Feed::created).orElse(null));
    }

    /** Makes a calendar address, told this once; the one before leads nowhere. */
    @PostMapping("/api/me/calendar")
    @Needs(Permission.OWN_SHIFTS)
    @ResponseStatus(HttpStatus.CREATED)
    @Answers({404})
    Begun beginMyCalendar(@AuthenticationPrincipal SignedIn who) {
        return new Begun("/calendar/" + calendar.begin(OwnAgent.of(who), who.account().id()) + ".ics");
    }

    /** Ends the calendar address. */
    @DeleteMapping("/api/me/calendar")
    @Needs(Permission.OWN_SHIFTS)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Answers({404})
    void endMyCalendar(@AuthenticationPrincipal SignedIn who) {
        if (!calendar.end(who.account().id())) {
            throw Reachable.notFound("calendar");
        }
    }

    /**
     * An agent's shifts as a calendar (RFC 5545). Who reads it too often, or guesses addresses, has to wait.
     *
     * @param token of the address
     */
    @GetMapping(path = "/calendar/{token}.ics", produces = CALENDAR)
    @OpenToAll
    @Answers({429})
    ResponseEntity<String> readCalendar(@PathVariable String token, HttpServletRequest request) {
        check(rate.tooMany(digest(token)));
        var text = calendar.read(token);
        if (text.isEmpty()) {
            check(rate.tooMany("nothing for " + request.getRemoteAddr()));
            throw Reachable.notFound("calendar");
        }
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noCache().cachePrivate())
                .eTag("\"" + digest(text.get()) + "\"")
                .body(text.get());
    }

    private static void check(Optional<Duration> wait) {
        if (wait.isPresent()) {
            var refused = new ErrorResponseException(HttpStatus.TOO_MANY_REQUESTS, ProblemDetail.forStatusAndDetail(
                    HttpStatus.TOO_MANY_REQUESTS, "The calendar is read too often."), null);
            refused.getHeaders().set(HttpHeaders.RETRY_AFTER, Long.toString(wait.get().toSeconds()));
            throw refused;
        }
    }

    private static String digest(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256.", e);
        }
    }
}
