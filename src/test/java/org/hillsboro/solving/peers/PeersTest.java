package org.hillsboro.solving.peers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import org.hillsboro.TestCenter;
import org.hillsboro.TestRequirement;
import org.hillsboro.center.Sourcing;
import org.hillsboro.roster.Coverage;
import org.hillsboro.roster.LegalityCheck;
import org.hillsboro.roster.Roster;
import org.hillsboro.roster.RosterCost;
import org.hillsboro.solving.PeerCenter;
import org.hillsboro.staffing.StaffingRequirement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Peers are fair only if they can plan: a center small enough to be planned without a fault in seconds. */
class PeersTest {

    private static final Duration SHORT = Duration.ofSeconds(2);
    private static final Duration UNTIL_PROVEN = Duration.ofMinutes(1);

    /** Two in a tower with a few fixed hours, two at home with two short shifts a date. */
    private static TestCenter center() {
        return TestCenter.in("Europe/Berlin", "2026-W20")
                .queue("voice", queue -> queue.open("Mon-Fri 08:00-20:00"))
                .queue("chat", queue -> queue.open("Mon-Fri 08:00-20:00"))
                .site("tower", 2)
                .pool("staff", pool -> pool.at("tower").hourly("20.00"))
                .pool("home", pool -> pool.sourcing(Sourcing.HOMESHORE).hourly("15.00"))
                .contract("full", contract -> contract.weekly(24, 40).days(5).paid("8h").startEvery("1h").startBetween("08:00-09:00").restBetweenShifts("11h")
                        .restBreak(15, "2h", "4h").meal(30, "3h", "6h"))
                .contract("micro", contract -> contract.weekly(0, 20).days(5).paid("2h").startEvery("3h").perDay(2)
                        .gapWithinDay("2h").spanWithinDay("12h").restBetweenShifts("10h"))
                .agent("ann", agent -> agent.pool("staff").contract("full").queues("voice"))
                .agent("bob", agent -> agent.pool("staff").contract("full").queues("voice", "chat"))
                .agent("cid", agent -> agent.pool("home").contract("micro").queues("voice", "chat"))
                .agent("dee", agent -> agent.pool("home").contract("micro").queues("chat"));
    }

    /** Chat on five days, of which the three that Bob must work meet three. */
    private static StaffingRequirement requirement(TestCenter center) {
        var requirement = TestRequirement.in(center);
        for (String day : List.of("MON", "TUE", "WED", "THU", "FRI")) {
            requirement.needs("chat", day, "09:00-11:00", 1).needs("chat", day, "15:00-17:00", 1);
        }
        for (String day : List.of("MON", "TUE", "WED")) {
            requirement.needs("voice", day, "09:30-11:00", 1);
        }
        return requirement.build();
    }

    static List<Peer> timefold() {
        return List.of(new QuickstartPeer(), new AgentDayPeer());
    }

    @ParameterizedTest
    @MethodSource("timefold")
    void timefoldPlansATinyCenterWithoutAFault(Peer peer) {
        var roster = planned(peer, SHORT);

        assertThat(LegalityCheck.violations(roster, center().folder())).as(peer.name()).isEmpty();
        assertThat(shortfall(roster)).as(peer.name()).isZero();
    }

    /** It ends as soon as the least cost is proven. */
    @Test
    void theDirectModelFindsTheLeastCost() {
        var roster = planned(new CpSatPeer(), UNTIL_PROVEN);

        assertThat(LegalityCheck.violations(roster, center().folder())).isEmpty();
        assertThat(shortfall(roster)).isZero();
        // Ann and Bob three shifts of eight hours at 20.00; on two dates two hours twice at 15.00.
        assertThat(RosterCost.of(roster, center().folder()).total().major()).isEqualByComparingTo("1080.00");
    }

    @Test
    void whatPeersAreNotBuiltForIsRefused() {
        var center = center().agent("eve", agent -> agent.previousShift("2026-05-10T08:00Z", "2026-05-10T16:00Z"));

        assertThatThrownBy(() -> new PeerCenter(center.folder(), center.week(), requirement(center)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("last week's shifts");
    }

    private static Roster planned(Peer peer, Duration time) {
        var center = center();
        return peer.plan(new PeerCenter(center.folder(), center.week(), requirement(center)), time, 0).orElseThrow();
    }

    private static BigDecimal shortfall(Roster roster) {
        return Coverage.of(roster, center().folder(), requirement(center())).shortfallAgentMinutes();
    }
}
