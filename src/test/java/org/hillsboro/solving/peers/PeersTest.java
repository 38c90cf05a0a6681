package org.hillsboro.solving.peers;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Peers are fair only if they can plan: a center small enough to be planned without a fault in seconds. */
class PeersTest {

    private static final Duration TIME = Duration.ofMillis(1500);

    /**
     * Two shifts of eight hours on five days, each needed; one at home works two short ones on a date, and a site has a single
     * seat.
     */
    private static TestCenter center() {
        return TestCenter.in("Europe/Berlin", "2026-W20")
                .queue("voice", queue -> queue.open("Mon-Fri 08:00-20:00"))
                .queue("chat", queue -> queue.open("Mon-Fri 08:00-20:00"))
                .site("tower", 2)
                .pool("staff", pool -> pool.at("tower").hourly("20.00"))
                .pool("home", pool -> pool.sourcing(Sourcing.HOMESHORE).hourly("15.00"))
                .contract("full", contract -> contract.weekly(24, 40).days(5).paid("8h").startEvery("30m").restBetweenShifts("11h")
                        .restBreak(15, "1h", "3h").meal(30, "3h", "6h"))
                .contract("micro", contract -> contract.weekly(0, 20).days(5).paid("2h", "3h").startEvery("1h").perDay(2)
                        .gapWithinDay("2h").spanWithinDay("12h").restBetweenShifts("10h"))
                .agent("ann", agent -> agent.pool("staff").contract("full").queues("voice"))
                .agent("bob", agent -> agent.pool("staff").contract("full").queues("voice", "chat"))
                .agent("cid", agent -> agent.pool("home").contract("micro").queues("voice", "chat"))
                .agent("dee", agent -> agent.pool("home").contract("micro").queues("chat"));
    }

    /** Ten hours that only {@code micro} can meet at their edges. */
    private static TestRequirement requirement(TestCenter center) {
        return TestRequirement.in(center)
                .needs("voice", "MON", "09:30-11:00", 1)
                .needs("voice", "TUE", "09:30-11:00", 1)
                .needs("voice", "WED", "09:30-11:00", 1)
                .needs("chat", "MON", "09:00-11:00", 1)
                .needs("chat", "MON", "15:00-17:00", 1);
    }

    static List<Peer> peers() {
        return Peer.all();
    }

    @ParameterizedTest
    @MethodSource("peers")
    void plansATinyCenterWithoutAFault(Peer peer) {
        var center = center();
        var folder = center.folder();
        var requirement = requirement(center).build();

        var roster = peer.plan(new PeerCenter(folder, center.week(), requirement), TIME, 0).orElseThrow();

        assertThat(LegalityCheck.violations(roster, folder)).as(peer.name()).isEmpty();
        assertThat(Coverage.of(roster, folder, requirement).shortfallAgentMinutes()).as(peer.name()).isZero();
    }

    @Test
    void theDirectModelFindsTheLeastCost() {
        var center = center();
        var folder = center.folder();
        var requirement = requirement(center).build();

        Roster roster = new CpSatPeer().plan(new PeerCenter(folder, center.week(), requirement), TIME, 0).orElseThrow();

        // Three shifts of eight hours each for Ann and Bob, which they must have, meet everything between their breaks.
        assertThat(RosterCost.of(roster, folder).total().major()).isEqualByComparingTo("960.00");
    }
}
