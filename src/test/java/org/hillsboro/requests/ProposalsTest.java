package org.hillsboro.requests;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hillsboro.drafts.RosterEdit;
import org.hillsboro.drafts.RosterEdit.GiveShift;
import org.hillsboro.drafts.RosterEdit.Together;
import org.hillsboro.requests.Callout.Kind;
import org.hillsboro.requests.Callout.Rule;
import org.hillsboro.requests.ProposeCover.Cover;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** In drawn weeks: whatever is proposed to anybody is what a full count finds legal and says of it. */
class ProposalsTest {

    private static final int WEEKS = 12;
    private static final Deciding ANYBODY = new Deciding("drawn", null, "");

    /** When one of the shifts is. */
    private static TimeOff timeOff(DrawnWeek week) {
        var shift = week.pick(week.standing.roster().shifts()).shift();
        var start = shift.start();
        return new TimeOff(new UUID(0, 0), "drawn", shift.agentId(), "house", start, start.plus(Duration.ofHours(12)), ZoneOffset.UTC, "VACATION", false,
                TimeOff.State.APPROVED, "", Instant.EPOCH, Instant.EPOCH);
    }

    @Test
    void coversAreLegalWorthWhatTheySayAndTheBestComesFirst() {
        int seen = 0;
        for (int seed = 0; seed < WEEKS; seed++) {
            var week = new DrawnWeek(seed);
            var timeOff = timeOff(week);
            var now = week.now();
            assertThat(now.violations()).isEmpty();
            var covers = new ProposeCover(week.standing, timeOff, ANYBODY).best(1000);
            for (var cover : covers) {
                var after = week.after(with(timeOff, cover.edit()));
                assertThat(after.violations()).isEmpty();
                assertThat(after.shortfall().subtract(now.shortfall())).isEqualByComparingTo(cover.shortfallAgentMinutes());
                assertThat(after.cost() - now.cost()).isEqualTo(cover.cost().minor());
                assertThat(cover.agent()).isNotEqualTo(timeOff.agent());
                seen++;
            }
            for (int i = 1; i < covers.size(); i++) {
                assertThat(isNoBetter(covers.get(i), covers.get(i - 1))).isTrue();
            }
            assertThat(week.now()).as("proposing changes nothing").isEqualTo(now);
        }
        assertThat(seen).isGreaterThan(WEEKS);
    }

    private static boolean isNoBetter(Cover next, Cover before) {
        int shortBy = next.shortfallAgentMinutes().compareTo(before.shortfallAgentMinutes());
        return !next.shift().equals(before.shift())
                || shortBy > 0
                || shortBy == 0 && next.cost().minor() >= before.cost().minor();
    }

    /** Against trying everybody. */
    @Test
    void whoeverMayLegallyTakeTheShiftOverIsProposed() {
        int seen = 0;
        for (int seed = 0; seed < WEEKS; seed++) {
            var week = new DrawnWeek(seed);
            var timeOff = timeOff(week);
            var proposing = new ProposeCover(week.standing, timeOff, ANYBODY);
            var proposed = new HashSet<RosterEdit>();
            proposing.best(1000).stream().map(Cover::edit).filter(GiveShift.class::isInstance).forEach(proposed::add);
            var legal = new HashSet<RosterEdit>();
            for (var lost : proposing.lost()) {
                for (String other : DrawnWeek.AGENTS) {
                    var give = new GiveShift(lost.id(), other);
                    if (!other.equals(timeOff.agent()) && week.after(with(timeOff, give)).violations().isEmpty()) {
                        legal.add(give);
                    }
                }
            }
            assertThat(proposed).isEqualTo(legal);
            seen += legal.size();
        }
        assertThat(seen).isPositive();
    }

    private static Together with(TimeOff timeOff, RosterEdit cover) {
        return new Together(List.of(cover, WeighTimeOff.absent(timeOff)));
    }

    @ParameterizedTest
    @EnumSource
    void choicesAreLegalAndGoodForCoverage(Kind kind) {
        var agents = new ArrayList<String>();
        for (int seed = 0; seed < WEEKS; seed++) {
            var week = new DrawnWeek(seed);
            var from = week.standing.roster().roster().week().start().plus(Duration.ofHours(7 + week.random.nextInt(8)));
            var to = kind == Kind.OPEN_SHIFT ? from.plus(Duration.ofHours(3)) : from.plus(Duration.ofHours(1 + week.random.nextInt(5)));
            var callout = new Callout(new UUID(0, 0), "drawn", "2026-W13", kind, from, to, 1, Rule.FIRST_COME, null, 0, Set.of(), true,
                    Instant.EPOCH);
            var now = week.now();
            for (String agent : DrawnWeek.AGENTS) {
                for (var choice : new FindChoices(week.standing, callout, Instant.EPOCH).of(agent)) {
                    var after = week.after(choice.edit(week.standing, agent));
                    assertThat(after.violations()).isEmpty();
                    int shortBy = after.shortfall().compareTo(now.shortfall());
                    assertThat(kind == Kind.OVERTIME ? shortBy < 0 : shortBy <= 0).isTrue();
                    assertThat(kind == Kind.TIME_OFF ? after.cost() <= now.cost() : after.cost() >= now.cost()).isTrue();
                    agents.add(agent);
                }
            }
        }
        assertThat(agents.stream().distinct().count()).as("not of one agent alone").isGreaterThan(1);
    }
}
