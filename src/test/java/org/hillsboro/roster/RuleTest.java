package org.hillsboro.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class RuleTest {

    @Test
    void onlyRulesOfConvenienceMayBeWaived() {
        assertThat(Arrays.stream(Rule.values()).filter(rule -> rule.stance() == Rule.Stance.ALLOWED_WITH_REASON))
                .containsExactlyInAnyOrder(Rule.START_EVERY, Rule.START_BETWEEN, Rule.START_SPREAD, Rule.AVAILABILITY);
    }

    @Test
    void namesAreUniqueAndStandInFiles() {
        assertThat(Arrays.stream(Rule.values()).map(Rule::toString)).doesNotHaveDuplicates().allMatch(id -> id.matches("[a-z_]+"));
    }
}
