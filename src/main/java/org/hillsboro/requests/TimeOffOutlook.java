package org.hillsboro.requests;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.hillsboro.requests.RequestPolicy.TimeOffKind;
import org.jspecify.annotations.Nullable;

/**
 * What time off would mean, as things are now.
 *
 * @param weeks that it reaches into
 * @param groups limits that are about the agent, for each date of it
 * @param balances for each year of it, where the agent has a balance of its kind
 */
public record TimeOffOutlook(List<WeekOutlook> weeks, List<GroupDay> groups, List<Balance> balances) {

    /** What is known of a week. */
    public enum Basis {
        PUBLICATION,
        DRAFT,
        /** No roster of it yet: the next plan takes the absence into account. */
        NOT_PLANNED
    }

    /**
     * @param shifts of the agent that would be lost; absent where there is no roster yet
     * @param shortfallAgentMinutes that would come, if nobody covered; likewise
     */
    public record WeekOutlook(
            String week, Basis basis, @Nullable Integer shifts, @Nullable BigDecimal shortfallAgentMinutes) {}

    /** @param off others of the group with an absence on the date */
    public record GroupDay(String group, LocalDate date, int off, int most) {

        boolean isFull() {
            return off >= most;
        }
    }

    /**
     * Working days of a calendar year: as the contract counts them, at most its days of a week.
     *
     * @param taken by what stands among the absences, this one left aside
     */
    public record Balance(int year, int entitled, int taken, int asked) {

        boolean isExceeded() {
            return taken + asked > entitled;
        }
    }

    /**
     * What an agent has of a kind in a calendar year, in working days as {@link Balance} counts them.
     *
     * @param entitled by the policy; absent: there is no limit
     * @param taken by what stands among the absences
     * @param waiting by what is asked for and not decided
     * @param left if nothing of that is approved; absent: there is no limit
     */
    public record KindBalance(
            String kind, boolean paid, int year, @Nullable Integer entitled, int taken, int waiting, @Nullable Integer left) {

        static KindBalance of(TimeOffKind kind, int year, @Nullable Integer entitled, int taken, int waiting) {
            return new KindBalance(kind.kind(), kind.paid(), year, entitled, taken, waiting, entitled == null ? null : entitled - taken);
        }
    }

    /** Why it should not be approved; empty where nothing stands against it. */
    public String objections() {
        var text = new StringBuilder();
        groups.stream().filter(GroupDay::isFull).forEach(day -> text.append("On %s %d of %s are off, at most %d may be. "
                .formatted(day.date(), day.off(), day.group(), day.most())));
        balances.stream().filter(Balance::isExceeded).forEach(balance -> text.append("Of %d days in %d, %d are taken and %d asked for. "
                .formatted(balance.entitled(), balance.year(), balance.taken(), balance.asked())));
        return text.toString().strip();
    }
}
