package org.hillsboro.web;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import org.hillsboro.requests.KeepCalendar;
import org.hillsboro.security.Needs;
import org.hillsboro.security.OpenToAll;
import org.hillsboro.security.Permission;
import org.hillsboro.security.SignedIn;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** An agent's shifts in the calendar of a phone: its address is the key to it, names nobody, and can be ended. */
@RestController
class CalendarResource {

    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);

    /** @param path to be added to the address of the service; told this once */
    record Begun(String path) {}

    record Standing(Instant created) {}

    private final KeepCalendar calendar;
    private final ReadingRate rate;

    CalendarResource(KeepCalendar calendar, ReadingRate rate) {
        this.calendar = calendar;
        this.rate = rate;
    }

    @GetMapping("/api/me/calendar")
    @Needs(Permission.OWN_SHIFTS)
    Standing standing(@AuthenticationPrincipal SignedIn who) {
        return calendar.of(who.account().id())
                .map(feed -> new Standing(feed.created()))
                .orElseThrow(() -> Reachable.notFound("calendar"));
    }

    /** Begun anew, the address before leads nowhere. */
    @PostMapping("/api/me/calendar")
    @Needs(Permission.OWN_SHIFTS)
    @ResponseStatus(HttpStatus.CREATED)
    Begun begin(@AuthenticationPrincipal SignedIn who) {
        return new Begun("/calendar/" + calendar.begin(OwnAgent.of(who), who.account().id()) + ".ics");
    }

    @DeleteMapping("/api/me/calendar")
    @Needs(Permission.OWN_SHIFTS)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void end(@AuthenticationPrincipal SignedIn who) {
        if (!calendar.end(who.account().id())) {
            throw Reachable.notFound("calendar");
        }
    }

    /** Often enough for every client; who guesses addresses is slowed down as well. */
    @GetMapping("/calendar/{token}.ics")
    @OpenToAll
    ResponseEntity<String> read(@PathVariable String token, HttpServletRequest request) {
        var wait = rate.tooMany(digest(token));
        var text = wait.isPresent() ? Optional.<String>empty() : calendar.read(token);
        if (wait.isEmpty() && text.isEmpty()) {
            wait = rate.tooMany("nothing for " + request.getRemoteAddr());
        }
        if (wait.isPresent()) {
            return ResponseEntity.status(HttpStatus.TOO_MANY_REQUESTS)
                    .header(HttpHeaders.RETRY_AFTER, Long.toString(wait.get().toSeconds()))
                    .build();
        }
        return text.map(calendarText -> ResponseEntity.ok()
                        .contentType(CALENDAR)
                        .cacheControl(CacheControl.noCache().cachePrivate())
                        .eTag("\"" + digest(calendarText) + "\"")
                        .body(calendarText))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private static String digest(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256.", e);
        }
    }
}
