package org.hillsboro.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hillsboro.DrawnRoster;
import org.hillsboro.TestCenter;
import org.junit.jupiter.api.Test;

class RosterDifferenceTest {

    private final TestCenter center = TestCenter.in("UTC", "2026-W10")
            .agent("zoe")
            .agent("ann")
            .agent("kim", agent -> agent.zone("America/Los_Angeles"));

    private List<String> between(String before, String after) {
        return RosterDifference.between(
                        DrawnRoster.of(center, before), DrawnRoster.of(center, after), center.folder().agents())
                .changes().stream()
                .map(change -> change.agentId() + " " + change.kind()
                        + (change.otherAgent() == null ? "" : " " + change.otherAgent()))
                .toList();
    }

    @Test
    void case1_theSameInAnotherOrderIsNoDifference() {
        assertThat(between("ann MON 08:00 |####|\nzoe MON 08:00 |####|", "zoe MON 08:00 |####|\nann MON 08:00 |####|")).isEmpty();
    }

    @Test
    void case2_addedAndDropped() {
        assertThat(between("ann MON 08:00 |####|", "ann TUE 09:00 |####|")).containsExactly("ann DROPPED", "ann ADDED");
    }

    @Test
    void case3_movedOnItsDate() {
        assertThat(between("ann MON 08:00 |####|", "ann MON 23:45 |####|")).containsExactly("ann MOVED");
    }

    @Test
    void case4_lengthenedOrShortenedWhereverItStarts() {
        assertThat(between("ann MON 08:00 |####|", "ann MON 07:00 |#####|")).containsExactly("ann LENGTHENED");
        assertThat(between("ann MON 08:00 |####|", "ann MON 08:00 |###|")).containsExactly("ann SHORTENED");
    }

    @Test
    void case5_unpaidMinutesDoNotLengthen() {
        assertThat(between("ann MON 08:00 |####|", "ann MON 08:00 |##mm##|")).containsExactly("ann BREAKS_MOVED");
    }

    @Test
    void case6_givenStandsWithBoth() {
        assertThat(between("ann MON 08:00 |####|", "zoe MON 08:00 |####|"))
                .containsExactly("zoe TAKEN_OVER ann", "ann GIVEN_AWAY zoe");
    }

    @Test
    void case7_givenTwiceAtTheSameTime() {
        assertThat(between(
                        "ann MON 08:00 |####|\nann TUE 08:00 |####|",
                        "zoe MON 08:00 |####|\nkim TUE 00:00 |####|"))
                .containsExactly("zoe TAKEN_OVER ann", "ann GIVEN_AWAY zoe", "ann GIVEN_AWAY kim", "kim TAKEN_OVER ann");
    }

    @Test
    void case8_anotherLengthIsNotGiven() {
        assertThat(between("ann MON 08:00 |####|", "zoe MON 08:00 |###|")).containsExactly("zoe ADDED", "ann DROPPED");
    }

    @Test
    void case9_ofTwoOnADateTheOneThatStaysPairsWithItself() {
        assertThat(between("ann MON 08:00 |#### .... ####|", "ann MON 10:00 |###. .... ####|"))
                .containsExactly("ann MOVED", "ann SHORTENED");
    }

    @Test
    void case10_theDateIsTheAgentsOwn() {
        assertThat(between("kim MON 23:00 |####|", "kim MON 01:00 |####|")).containsExactly("kim MOVED");
        assertThat(between("ann MON 23:00 |####|", "ann TUE 01:00 |####|")).containsExactly("ann DROPPED", "ann ADDED");
    }
}
