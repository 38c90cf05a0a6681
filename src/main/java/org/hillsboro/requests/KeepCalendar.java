package org.hillsboro.requests;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.hillsboro.accounts.Secrets;
import org.hillsboro.auditing.InTransaction;
import org.hillsboro.publishing.CalendarFeed;
import org.hillsboro.publishing.Publications;
import org.hillsboro.requests.CalendarFeeds.Feed;

/** A calendar that follows an agent's publications. Whoever has its address can read it, until the agent ends it. */
public final class KeepCalendar {

    /** Weeks that began longer ago are left out. */
    private static final Duration KEPT = Duration.ofDays(60);

    private static final String NAME = "Shifts";

    private final CalendarFeeds feeds;
    private final Publications publications;
    private final Secrets secrets;
    private final RequestTrail trail;
    private final InTransaction transaction;
    private final Clock clock;

    public KeepCalendar(
            CalendarFeeds feeds,
            Publications publications,
            Secrets secrets,
            RequestTrail trail,
            InTransaction transaction,
            Clock clock) {
        this.feeds = feeds;
        this.publications = publications;
        this.secrets = secrets;
        this.trail = trail;
        this.transaction = transaction;
        this.clock = clock;
    }

    public Optional<Feed> of(UUID account) {
        return feeds.of(account);
    }

    /**
     * Begins a feed; the one before is ended.
     *
     * @return its token, this once: we keep the hash only
     */
    public String begin(Asking asking, UUID account) {
        String token = secrets.token();
        return transaction.run(() -> {
            feeds.replace(new Feed(account, asking.center(), asking.agent(), clock.instant()), Secrets.hash(token));
            trail.calendar(account, "begin calendar");
            return token;
        });
    }

    /** @return false where there is none */
    public boolean end(UUID account) {
        return transaction.run(() -> {
            boolean ended = feeds.end(account);
            if (ended) {
                trail.calendar(account, "end calendar");
            }
            return ended;
        });
    }

    /** Nothing where the token is not, or no longer, good. */
    public Optional<String> read(String token) {
        return feeds.byHash(Secrets.hash(token)).map(feed -> CalendarFeed.of(
                feed.center(), NAME, publications.historyOfAgent(feed.center(), feed.agent(), oldest())));
    }

    private LocalDate oldest() {
        return clock.instant().minus(KEPT).atOffset(ZoneOffset.UTC).toLocalDate();
    }
}
