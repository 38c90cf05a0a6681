package org.hillsboro.solving;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import org.hillsboro.folder.CenterFolder;
import org.hillsboro.roster.Coverage;
import org.hillsboro.roster.LegalityCheck;
import org.hillsboro.roster.Roster;
import org.hillsboro.roster.RosterCost;
import org.hillsboro.roster.Rule;
import org.hillsboro.solving.rules.Breach;
import org.hillsboro.solving.rules.RuledScore;
import org.hillsboro.solving.rules.ScoreRoster;
import org.junit.jupiter.api.Test;

/** Legal rosters and broken ones: the rules as streams name the rules for the agents that LegalityCheck names, and cost the same. */
class RulesAgainstLegalityCheckTest {

    private static final int CENTERS = 10;
    private static final int ROSTERS = 40;

    private final Map<Rule, Integer> broken = new EnumMap<>(Rule.class);

    private record Named(Rule rule, String agent) {}

    @Test
    void theyAgreeOnLegalAndOnBrokenRosters() {
        for (long seed = 0; seed < CENTERS; seed++) {
            var random = new SplittableRandom(seed);
            var tiny = new TinyCenter(random, false);
            var center = tiny.drawMixed(2 + random.nextInt(4));
            var requirement = tiny.requirement(center, 8);
            var folder = center.folder();
            var legal = SolveRosterTest.solve(center, requirement, 200, seed).roster();
            var rules = new ScoreRoster(folder, center.week(), requirement);
            for (int i = 0; i < ROSTERS; i++) {
                var roster = i == 0 ? legal : NearRoster.of(legal, folder, random);
                String what = "seed " + seed + ", roster " + i + ": " + roster;
                var score = rules.score(roster);
                compareBreaches(what, roster, folder, score);
                assertThat(-score.score().softScore()).as(what).isEqualTo(RosterCost.of(roster, folder).total().minor());
                assertThat(BigDecimal.valueOf(-score.score().mediumScore() * 15, 3))
                        .as(what)
                        .isEqualByComparingTo(Coverage.of(roster, folder, requirement).shortfallAgentMinutes());
            }
        }
        assertThat(broken.keySet()).as("rules broken at least once").hasSizeGreaterThan(23);
    }

    private void compareBreaches(String what, Roster roster, CenterFolder folder, RuledScore score) {
        Set<Named> streams = new HashSet<>();
        for (Breach breach : score.breaches()) {
            streams.add(new Named(breach.rule(), breach.agentId()));
        }
        Set<Named> check = new HashSet<>();
        LegalityCheck.violations(roster, folder).forEach(found -> check.add(new Named(found.rule(), found.agentId())));
        assertThat(streams).as(what).isEqualTo(check);
        check.forEach(named -> broken.merge(named.rule, 1, Integer::sum));
    }
}
