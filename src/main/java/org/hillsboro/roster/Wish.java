package org.hillsboro.roster;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.hillsboro.time.PlanningWeek;
import org.hillsboro.workforce.Agent;
import org.hillsboro.workforce.Preference;

/**
 * A wish on one of its dates, from {@code from} to before {@code to}: the one place that says when a wish is met. A wish
 * for a weekday is one on each such date of the week.
 */
public record Wish(Agent agent, Preference preference, LocalDate date, Instant from, Instant to) {

    private static final String OFF = "OFF";
    private static final String WORK = "WORK";

    /** By date, those that nobody understands included. */
    public static List<Wish> in(PlanningWeek week, Agent agent) {
        return week.dates().stream().flatMap(date -> on(date, agent)).toList();
    }

    public static Stream<Wish> on(LocalDate date, Agent agent) {
        return agent.preferences().stream()
                .filter(wish -> date.equals(wish.date()) || date.getDayOfWeek() == wish.weekday())
                .map(wish -> new Wish(agent, wish, date, at(date, wish.window().from(), agent.zone()),
                        at(wish.window().runsOverMidnight() ? date.plusDays(1) : date, wish.window().to(), agent.zone())));
    }

    private static Instant at(LocalDate date, int minuteOfDay, ZoneId zone) {
        return minuteOfDay == 24 * 60
                ? date.plusDays(1).atStartOfDay(zone).toInstant()
                : date.atTime(minuteOfDay / 60, minuteOfDay % 60).atZone(zone).toInstant();
    }

    public boolean isOff() {
        return preference.wish().equals(OFF);
    }

    public boolean isUnderstood() {
        return isOff() || preference.wish().equals(WORK);
    }

    public int weight() {
        return preference.weight();
    }

    public boolean overlaps(Shift shift) {
        return shift.start().isBefore(to) && from.isBefore(shift.end());
    }

    /**
     * OFF: no minute of a shift lies in the window. WORK: a whole shift does.
     *
     * @param shifts of the agent
     */
    public boolean isMetBy(Collection<Shift> shifts) {
        return isOff()
                ? shifts.stream().noneMatch(this::overlaps)
                : shifts.stream().anyMatch(shift -> !shift.start().isBefore(from) && !shift.end().isAfter(to));
    }
}
