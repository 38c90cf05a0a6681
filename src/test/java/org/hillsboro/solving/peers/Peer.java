package org.hillsboro.solving.peers;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.hillsboro.roster.Roster;
import org.hillsboro.solving.PeerCenter;

/** Another way to plan a week. */
public interface Peer {

    /** As the table calls it. */
    String name();

    /**
     * @param time for building the model and searching together
     * @return absent where nothing was found in time
     */
    Optional<Roster> plan(PeerCenter center, Duration time, long seed);

    static List<Peer> all() {
        return List.of(new QuickstartPeer(), new AgentDayPeer(), new CpSatPeer());
    }
}
