package org.hillsboro.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Instant;
import java.util.List;
import org.hillsboro.TestCenter;
import org.hillsboro.files.BadInput;
import org.hillsboro.folder.CenterFolder;
import org.hillsboro.folder.GivenRequirement;
import org.hillsboro.history.ContactHistory;
import org.hillsboro.history.HistoryFindings;
import org.hillsboro.time.IntervalGrid;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ChooseWeekTest {

    private static CenterFolder with(ContactHistory history, @Nullable GivenRequirement requirement, DayOfWeek weekStarts) {
        var bare = TestCenter.in("America/New_York", "2003-W43").weekStarts(weekStarts).folder();
        return new CenterFolder(
                bare.center(), bare.contracts(), bare.payRules(), bare.payroll(), bare.agents(), history,
                HistoryFindings.NONE, requirement, null, "0", List.of());
    }

    /** From one instant to another, in quarter hours. */
    private static CenterFolder history(String from, String to, DayOfWeek weekStarts) {
        Instant start = Instant.parse(from);
        int count = (int) ((Instant.parse(to).getEpochSecond() - start.getEpochSecond()) / 900) + 1;
        var queue = new ContactHistory.QueueHistory(
                "voice", new IntervalGrid(start, 15, count), new double[count], new double[count]);
        return with(new ContactHistory(List.of(queue)), null, weekStarts);
    }

    private static CenterFolder history(String from, String to) {
        return history(from, to, DayOfWeek.MONDAY);
    }

    private static CenterFolder requirement(String... starts) {
        return with(
                new ContactHistory(List.of()),
                new GivenRequirement(List.of(starts).stream()
                        .map(start -> new GivenRequirement.Row(Instant.parse(start), "voice", 1))
                        .toList()),
                DayOfWeek.MONDAY);
    }

    @Test
    void withoutAWeekItIsTheOneAfterTheLastRow() {
        assertThat(ChooseWeek.of(null, history("2003-03-03T12:00:00Z", "2003-10-24T20:45:00Z")).label())
                .isEqualTo("2003-W44");
    }

    @Test
    void aLastRowOnSundayNightLocalTimeStillBelongsToItsWeek() {
        assertThat(ChooseWeek.of(null, history("2003-03-03T12:00:00Z", "2003-10-20T03:45:00Z")).label())
                .isEqualTo("2003-W43");
        assertThat(ChooseWeek.of(null, history("2003-03-03T12:00:00Z", "2003-10-20T04:00:00Z")).label())
                .isEqualTo("2003-W44");
    }

    @Test
    void whereWeeksStartOnSundayTheSundayBelongsToTheNext() {
        var folder = history("2003-03-03T12:00:00Z", "2003-10-19T12:00:00Z", DayOfWeek.SUNDAY);

        assertThat(ChooseWeek.of(null, folder).firstDate()).hasToString("2003-10-26");
        assertThat(ChooseWeek.of("2003-W43", folder).firstDate()).hasToString("2003-10-19");
    }

    @Test
    void withARequirementItIsTheWeekOfItsFirstRow() {
        assertThat(ChooseWeek.of(null, requirement("2027-05-03T05:00:00Z", "2027-05-12T05:00:00Z")).label())
                .isEqualTo("2027-W18");
    }

    @Test
    void aWeekWithoutRequirementIsRefusedWithOneThatHasAny() {
        assertThat(ChooseWeek.of("2027-W19", requirement("2027-05-03T05:00:00Z", "2027-05-12T05:00:00Z")).label())
                .isEqualTo("2027-W19");
        assertThatThrownBy(() -> ChooseWeek.of("2027-W20", requirement("2027-05-03T05:00:00Z")))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("requirement.csv")
                .hasMessageContaining("2027-W20")
                .hasMessageContaining("--week 2027-W18");
    }

    @Test
    void aWeekBeforeAllHistoryIsRefused() {
        var folder = history("2003-03-03T12:00:00Z", "2003-10-24T20:45:00Z");

        assertThat(ChooseWeek.of("2003-W11", folder).label()).isEqualTo("2003-W11");
        assertThatThrownBy(() -> ChooseWeek.of("2003-W09", folder))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("contacts.csv")
                .hasMessageContaining("--week 2003-W44");
    }

    @Test
    void aWeekMoreThanThreeYearsAfterAllHistoryIsRefused() {
        var folder = history("2003-03-03T12:00:00Z", "2003-10-24T20:45:00Z");

        assertThat(ChooseWeek.of("2006-W42", folder).label()).isEqualTo("2006-W42");
        assertThatThrownBy(() -> ChooseWeek.of("2006-W43", folder))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("contacts.csv")
                .hasMessageContaining("--week 2003-W44");
    }

    @Test
    void theWeekOfTheFirstRowItselfIsRefusedUnlessSomethingIsBeforeIt() {
        assertThatThrownBy(() -> ChooseWeek.of("2003-W10", history("2003-03-03T05:00:00Z", "2003-10-24T20:45:00Z")))
                .isInstanceOf(BadInput.class);
        assertThat(ChooseWeek.of("2003-W10", history("2003-03-03T04:45:00Z", "2003-10-24T20:45:00Z")).label())
                .isEqualTo("2003-W10");
    }

    @Test
    void aWeekThatDoesNotExistIsAProblemOfTheOption() {
        assertThatThrownBy(() -> ChooseWeek.of("2003-W53", history("2003-03-03T12:00:00Z", "2003-10-24T20:45:00Z")))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("--week: \"2003-W53\"");
    }

    @Test
    void aWeekMoreThanAYearAfterTheHistoryIsPlannedWithAWarning() {
        var folder = history("2003-03-03T12:00:00Z", "2003-10-24T20:45:00Z");

        assertThat(ChooseWeek.warning(ChooseWeek.of("2004-W43", folder), folder)).isEmpty();
        assertThat(ChooseWeek.warning(ChooseWeek.of("2004-W44", folder), folder)).isEmpty();
        assertThat(ChooseWeek.warning(ChooseWeek.of("2004-W45", folder), folder))
                .hasValueSatisfying(warning -> assertThat(warning).contains("2004-W45").contains("373 days"));
        var given = requirement("2027-05-03T05:00:00Z");
        assertThat(ChooseWeek.warning(ChooseWeek.of(null, given), given)).isEmpty();
    }
}
