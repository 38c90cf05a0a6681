package org.hillsboro.solving.peers;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SplittableRandom;
import org.hillsboro.roster.Roster;
import org.hillsboro.solving.PeerAgent;
import org.hillsboro.solving.PeerCenter;
import org.hillsboro.solving.PeerCenter.Worked;

/**
 * A model that can place every shift: an entity for each agent and date, all rules and the cover as constraint streams,
 * Timefold's default moves.
 *
 * <p>Assumed: breaks begin where chance puts them and are moved by the local search, since a construction that tried all of
 * them would never end; the cover is counted by one collector that is kept up to date, the fastest way that streams know.
 */
final class AgentDayPeer implements Peer {

    @Override
    public String name() {
        return "agent-day streams";
    }

    @Override
    public Optional<Roster> plan(PeerCenter center, Duration time, long seed) {
        long begun = System.nanoTime();
        var random = new SplittableRandom(seed);
        var days = new ArrayList<AgentDay>();
        long tries = 0;
        for (var agent : center.agents()) {
            for (int day = 0; day < agent.days(); day++) {
                for (int i = 0; i < agent.perDay() && !agent.shifts(day).isEmpty(); i++) {
                    tries += agent.shifts(day).size();
                    days.add(new AgentDay(days.size(), center, agent, day, random.nextInt(agent.breakPlaces().size())));
                }
            }
        }
        if (days.isEmpty()) {
            return Optional.of(center.roster(Map.of()));
        }
        var left = time.minusNanos(System.nanoTime() - begun);
        var solved = PeerRun.solve(
                new AgentDays(days), AgentDays.class, AgentDay.class, "shift", AgentDayConstraints.class, tries, left, seed);
        return Optional.of(center.roster(weeks(solved)));
    }

    private static Map<PeerAgent, List<Worked>> weeks(AgentDays solved) {
        var weeks = new HashMap<PeerAgent, List<Worked>>();
        for (var day : solved.days()) {
            if (day.shift() != null) {
                weeks.computeIfAbsent(day.agent(), agent -> new ArrayList<>())
                        .add(new Worked(Objects.requireNonNull(day.shift()), day.breaks()));
            }
        }
        return weeks;
    }
}
