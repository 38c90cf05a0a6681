package org.hillsboro.planning;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.hillsboro.files.BadInput;
import org.hillsboro.files.Problem;
import org.hillsboro.folder.CenterFolder;
import org.hillsboro.folder.DefaultWeek;
import org.hillsboro.time.PlanningWeek;
import org.jspecify.annotations.Nullable;

/** Which week is planned, and whether the folder knows enough to plan it. */
final class ChooseWeek {

    private static final int FAR_AHEAD_DAYS = 366;

    /** What {@code forecast} heeds of a history; a week further ahead would be planned for nobody. */
    private static final int DAYS_HEEDED = 156 * 7;

    private ChooseWeek() {}

    /** @throws BadInput if the text names no week or the folder says nothing about the demand of that week */
    static PlanningWeek of(@Nullable String isoWeek, CenterFolder folder) {
        var week = isoWeek == null ? byDefault(folder) : named(isoWeek, folder);
        var given = folder.requirement();
        if (given != null && given.rows().stream().noneMatch(row -> week.holds(row.start()))) {
            throw noDemand("requirement.csv", week, "expected rows of the week that is planned", byDefault(folder));
        }
        if (given == null && folder.history().queues().stream()
                .noneMatch(queue -> queue.grid().start().isBefore(week.start()))) {
            throw noDemand("contacts.csv", week, "expected contacts before the week that is planned", byDefault(folder));
        }
        if (given == null && folder.history().lastRow()
                .filter(last -> last.isBefore(week.start().minus(Duration.ofDays(DAYS_HEEDED)))).isPresent()) {
            throw noDemand("contacts.csv", week, "expected contacts of the three years before the week that is planned", byDefault(folder));
        }
        return week;
    }

    /** What to say of a week so long after the history that its forecast is a guess. */
    static Optional<String> warning(PlanningWeek week, CenterFolder folder) {
        Optional<Instant> last = folder.requirement() == null ? folder.history().lastRow() : Optional.empty();
        return last.map(instant -> ChronoUnit.DAYS.between(instant, week.start()))
                .filter(days -> days > FAR_AHEAD_DAYS)
                .map(days -> "The history ends " + days + " days before " + week
                        + ": its forecast is hardly more than the usual week. Maybe add newer contacts.");
    }

    private static PlanningWeek named(String isoWeek, CenterFolder folder) {
        try {
            return PlanningWeek.parse(isoWeek, folder.center().weekStarts(), folder.center().zone());
        } catch (IllegalArgumentException e) {
            throw new BadInput(List.of(new Problem("--week", 0, "", isoWeek, String.valueOf(e.getMessage()), "")));
        }
    }

    private static PlanningWeek byDefault(CenterFolder folder) {
        boolean given = folder.requirement() != null;
        return DefaultWeek.of(folder.center(), folder.history(), folder.requirement())
                .orElseThrow(() -> new BadInput(List.of(new Problem(
                        given ? "requirement.csv" : "contacts.csv", 0, "", "",
                        given ? "expected at least one row" : "expected at least one row of contacts", ""))));
    }

    private static BadInput noDemand(String file, PlanningWeek week, String expected, PlanningWeek known) {
        return new BadInput(List.of(new Problem(
                file, 0, "interval_start", week.label(), expected, "plan another week, such as --week " + known + ".")));
    }
}
