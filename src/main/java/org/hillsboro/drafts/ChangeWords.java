package org.hillsboro.drafts;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.hillsboro.drafts.DraftChange.AbsenceChange;
import org.hillsboro.drafts.DraftChange.ShiftChange;
import org.hillsboro.roster.Shift;
import org.jspecify.annotations.Nullable;

/** What a change did, a sentence for each shift and absence, in the zone of the agent. */
public final class ChangeWords {

    private static final DateTimeFormatter DAY_AND_TIME = DateTimeFormatter.ofPattern("EEE uuuu-MM-dd HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private final DraftRoster draft;

    private ChangeWords(DraftRoster draft) {
        this.draft = draft;
    }

    public static List<String> of(DraftChange change, DraftRoster draft) {
        var words = new ChangeWords(draft);
        return Stream.concat(change.shifts().stream().map(words::of), change.absences().stream().map(words::of)).toList();
    }

    private String of(ShiftChange change) {
        var before = change.before();
        var after = change.after();
        if (before == null || after == null) {
            return after == null ? dropped(before) : "Shift of " + agentAnd(after.shift()) + " added.";
        }
        var old = before.shift();
        var now = after.shift();
        String shift = "Shift of " + agentAnd(old);
        if (!old.agentId().equals(now.agentId())) {
            return shift + " given to " + agentAnd(now) + ".";
        }
        if (!old.start().equals(now.start()) || !old.end().equals(now.end())) {
            return shift + " changed to " + span(now) + ".";
        }
        if (!old.equals(now)) {
            return shift + ": breaks moved.";
        }
        return shift + (after.pinned() ? " pinned." : " unpinned.");
    }

    private String dropped(@Nullable DraftShift before) {
        return before == null ? "" : "Shift of " + agentAnd(before.shift()) + " dropped.";
    }

    private String of(AbsenceChange change) {
        var absence = change.absence();
        return "Absence (" + absence.kind() + ") of " + change.agentId() + ", "
                + span(absence.from(), absence.to(), draft.agent(change.agentId()).zone()) + (change.added() ? ", entered." : ", taken back.");
    }

    private String agentAnd(Shift shift) {
        return shift.agentId() + ", " + span(shift) + ",";
    }

    private String span(Shift shift) {
        return span(shift.start(), shift.end(), draft.agent(shift.agentId()).zone());
    }

    private static String span(Instant start, Instant end, ZoneId zone) {
        var from = start.atZone(zone);
        var to = end.atZone(zone);
        var format = from.toLocalDate().equals(to.toLocalDate()) ? TIME : DAY_AND_TIME;
        return DAY_AND_TIME.format(from) + (format == TIME ? "-" : " to ") + format.format(to);
    }
}
