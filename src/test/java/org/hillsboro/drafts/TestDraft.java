package org.hillsboro.drafts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.hillsboro.DrawnRoster;
import org.hillsboro.TestCenter;
import org.hillsboro.TestRequirement;
import org.hillsboro.TestTimes;
import org.hillsboro.roster.Activity;
import org.hillsboro.roster.Shift;
import org.hillsboro.roster.Violation;
import org.hillsboro.staffing.StaffingRequirement;
import org.hillsboro.time.Weekdays;

/**
 * A draft of a drawn roster of the week of Monday, 2 March 2026 in UTC unless the center says otherwise; its shifts are
 * called 1, 2, 3 in the order of the drawing, and are drawn again as {@code ann MON 08:00 |#### mm##|}.
 */
final class TestDraft {

    final DraftRoster draft;
    private final TestCenter center;

    private TestDraft(TestCenter center, DraftRoster draft) {
        this.center = center;
        this.draft = draft;
    }

    static TestCenter center() {
        return TestCenter.in("UTC", "2026-W10");
    }

    /** Nobody is required. */
    static TestDraft of(TestCenter center, String drawing) {
        return of(center, TestRequirement.in(center).build(), drawing);
    }

    static TestDraft of(TestCenter center, StaffingRequirement requirement, String drawing) {
        return new TestDraft(
                center, new DraftRoster(DrawnRoster.of(center, drawing), center.folder(), requirement, List.of()));
    }

    static String id(int number) {
        return "2026-W10-" + number;
    }

    /** {@code MON 08:00}, in the center's zone. */
    Instant at(String text) {
        var weekday = Weekdays.parse(text.substring(0, 3));
        LocalDate date = center.week().dates().stream()
                .filter(day -> day.getDayOfWeek() == weekday)
                .findFirst()
                .orElseThrow();
        return date.atStartOfDay().plusMinutes(TestTimes.minuteOfDay(text.substring(4))).atZone(center.week().zone()).toInstant();
    }

    EditAnswer apply(RosterEdit edit) {
        return apply(edit, "");
    }

    /** By scheduler sue, on the version of now. */
    EditAnswer apply(RosterEdit edit, String reason) {
        return draft.apply(new EditOrder(edit, draft.version(), "sue", reason));
    }

    AppliedEdit applied(RosterEdit edit) {
        var answer = apply(edit);
        assertThat(answer).isInstanceOf(EditAnswer.Applied.class);
        return ((EditAnswer.Applied) answer).edit();
    }

    /** Of an edit that is not applied. */
    EditImpact impact(RosterEdit edit) {
        var answer = apply(edit);
        assertThat(answer).isInstanceOf(EditAnswer.NotApplied.class);
        return ((EditAnswer.NotApplied) answer).impact();
    }

    /** The rules that the edit is refused for. */
    List<String> refused(RosterEdit edit) {
        var impact = impact(edit);
        assertThat(impact.verdict()).isEqualTo(Verdict.REFUSED);
        return rules(impact.because());
    }

    static List<String> rules(List<Violation> violations) {
        return violations.stream().map(violation -> violation.rule().toString()).toList();
    }

    /** All shifts, each as a line. */
    List<String> drawn() {
        return draft.shifts().stream().map(shift -> line(shift.shift())).toList();
    }

    private String line(Shift shift) {
        var start = shift.start().atZone(center.week().zone());
        String marks = shift.activities().stream()
                .map(activity -> mark(activity).repeat(Math.toIntExact(activity.minutes() / 15)))
                .collect(Collectors.joining());
        return "%s %s %s |%s|".formatted(
                shift.agentId(), start.getDayOfWeek().toString().substring(0, 3), start.toLocalTime(),
                marks.replaceAll("(.{4})(?=.)", "$1 "));
    }

    private static String mark(Activity activity) {
        return activity.isContacts() ? "#" : activity.kind().substring(0, 1).toLowerCase(Locale.ROOT);
    }
}
