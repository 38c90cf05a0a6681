package org.hillsboro.roster;

import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.hillsboro.center.ContactQueue;

/**
 * Where an agent may be at all: in one place, with an open queue, employed, not absent and within the agent's
 * availability. DESIGN section 5, "One place at a time" and "No shift inside an absence".
 */
final class PlaceCheck {

    private final AgentWeek agentWeek;
    private final Consumer<Violation> found;

    private PlaceCheck(AgentWeek agentWeek, Consumer<Violation> found) {
        this.agentWeek = agentWeek;
        this.found = found;
    }

    /** @param servable the queues that the agent may serve */
    static void check(
            AgentWeek agentWeek, List<ContactQueue> servable, OpenMinutes openMinutes, Consumer<Violation> found) {
        var check = new PlaceCheck(agentWeek, found);
        check.onePlaceAtATime();
        for (var shift : agentWeek.shifts()) {
            check.contactsWhereOpen(shift, servable, openMinutes);
            check.notAbsent(shift);
            check.employed(shift);
            check.available(shift);
        }
    }

    /** Whether employment, absences and availability let the agent be at work in [start, end). */
    static boolean couldBeAtWork(AgentWeek agentWeek, Instant start, Instant end) {
        var check = new PlaceCheck(agentWeek, violation -> {});
        var agent = agentWeek.agent();
        return agent.isEmployedOn(agentWeek.dateOf(start))
                && agent.absences().stream().noneMatch(absence -> absence.overlaps(start, end))
                && check.firstUnavailable(start, end).equals(end);
    }

    private void onePlaceAtATime() {
        var spans = agentWeek.spans();
        for (int i = 0; i < spans.size(); i++) {
            for (int j = i + 1; j < spans.size() && spans.get(j).start().isBefore(spans.get(i).end()); j++) {
                if (spans.get(i).own() || spans.get(j).own()) {
                    report(Rule.ONE_PLACE, spans.get(j).start(), "a shift starts at " + spans.get(j).start()
                            + " while the one before runs until " + spans.get(i).end());
                }
            }
        }
    }

    private void contactsWhereOpen(Shift shift, List<ContactQueue> servable, OpenMinutes openMinutes) {
        if (servable.isEmpty()) {
            report(Rule.QUEUES, shift.start(), "a shift, but no queue that the agent may serve");
            return;
        }
        for (var activity : shift.activities()) {
            if (!activity.isContacts()) {
                continue;
            }
            var closed = openMinutes.firstClosed(servable, activity.start(), activity.end());
            if (closed.isBefore(activity.end())) {
                report(Rule.OPEN, closed, "CONTACTS while none of "
                        + servable.stream().map(ContactQueue::id).toList() + " is open");
            }
        }
    }

    private void notAbsent(Shift shift) {
        agentWeek.agent().absences().stream()
                .filter(absence -> absence.overlaps(shift.start(), shift.end()))
                .forEach(absence -> report(Rule.ABSENCE, shift.start(), "a shift until " + shift.end()
                        + ", absent from " + absence.from() + " to " + absence.to()));
    }

    private void employed(Shift shift) {
        var date = agentWeek.dateOf(shift.start());
        if (!agentWeek.agent().isEmployedOn(date)) {
            report(Rule.EMPLOYED, shift.start(), "a shift on " + date + ", hired " + agentWeek.agent().hired() + ", left "
                    + agentWeek.agent().left());
        }
    }

    private void available(Shift shift) {
        var minute = firstUnavailable(shift.start(), shift.end());
        if (minute.isBefore(shift.end())) {
            report(Rule.AVAILABILITY, minute, "a shift from " + shift.start() + " to " + shift.end()
                    + ", at work outside the windows " + agentWeek.agent().availability());
        }
    }

    private Instant firstUnavailable(Instant start, Instant end) {
        boolean always = agentWeek.agent().availability().isEmpty();
        for (var minute = start; !always && minute.isBefore(end); minute = minute.plusSeconds(60)) {
            if (!isAvailable(minute)) {
                return minute;
            }
        }
        return end;
    }

    /** Judged by the minute's own local time, so that windows that meet join and clock changes are right. */
    private boolean isAvailable(Instant minute) {
        var local = minute.atZone(agentWeek.agent().zone());
        int minuteOfDay = local.getHour() * 60 + local.getMinute();
        var today = local.getDayOfWeek();
        return agentWeek.agent().availability().stream().anyMatch(availability -> {
            var window = availability.window();
            boolean sinceToday = availability.weekday() == today
                    && minuteOfDay >= window.from()
                    && (window.runsOverMidnight() || minuteOfDay < window.to());
            boolean sinceYesterday = availability.weekday() == today.minus(1)
                    && window.runsOverMidnight()
                    && minuteOfDay < window.to();
            return sinceToday || sinceYesterday;
        });
    }

    private void report(Rule rule, Instant at, String text) {
        found.accept(agentWeek.violation(rule, at, text));
    }
}
