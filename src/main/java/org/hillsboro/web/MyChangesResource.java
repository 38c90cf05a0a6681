package org.hillsboro.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.hillsboro.publishing.Publications;
import org.hillsboro.publishing.Publications.AgentPublication;
import org.hillsboro.requests.Asking;
import org.hillsboro.roster.RosterDifference;
import org.hillsboro.roster.RosterDifference.Kind;
import org.hillsboro.roster.Shift;
import org.hillsboro.security.Needs;
import org.hillsboro.security.Permission;
import org.hillsboro.security.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What is new to an agent: publications that the agent has not said to have seen. */
@RestController
class MyChangesResource {

    /** In some zone the week that ended yesterday is not over. */
    private static final int DAYS_BEFORE = 7;
    private static final int WEEKS_AHEAD = 53;

    /**
     * @param publication to be acknowledged
     * @param seen number of the publication that was seen last; absent: none of the week
     * @param changes since then, however many publications lie between
     */
    record NewsView(UUID publication, int number, String week, @Nullable Integer seen, List<ChangedShiftView> changes) {}

    record ChangedShiftView(Kind kind, @Nullable ShiftView before, @Nullable ShiftView after) {}

    private final Publications publications;
    private final Clock clock;

    MyChangesResource(Publications publications, Clock clock) {
        this.publications = publications;
        this.clock = clock;
    }

    /** What is new to oneself in this week and those to come, the nearest first. */
    @GetMapping("/api/me/changes")
    @Needs(Permission.OWN_SHIFTS)
    @Answers({404})
    List<NewsView> listMyChanges(@AuthenticationPrincipal SignedIn who) {
        var me = OwnAgent.of(who);
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return publications.ofAgent(me.center(), me.agent(), today.minusDays(DAYS_BEFORE), today.plusWeeks(WEEKS_AHEAD)).stream()
                .filter(latest -> latest.acknowledged() == null)
                .map(latest -> news(me, latest))
                .toList();
    }

    private NewsView news(Asking me, AgentPublication latest) {
        var published = latest.published();
        var zone = ZoneId.of(latest.week().zone());
        var seen = publications.seenBy(me.center(), me.agent(), published.week());
        List<Shift> before = seen.map(publication -> publication.week().shifts()).orElse(List.of());
        return new NewsView(published.id(), published.number(), published.week(),
                seen.map(publication -> publication.published().number()).orElse(null),
                RosterDifference.ofAgent(before, latest.week().shifts(), zone).stream()
                        .map(change -> new ChangedShiftView(
                                change.kind(), view(change.before(), latest, zone), view(change.after(), latest, zone)))
                        .toList());
    }

    private static @Nullable ShiftView view(@Nullable Shift shift, AgentPublication latest, ZoneId zone) {
        return shift == null ? null : ShiftView.of(shift, latest.week().pool(), zone);
    }
}
