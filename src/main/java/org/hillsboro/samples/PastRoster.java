package org.hillsboro.samples;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import org.hillsboro.time.Timestamps;

/**
 * The roster of the two weeks before the planned one, in the columns of {@code roster.csv}, so that last Sunday's night
 * shifts count on Monday morning. Everyone kept one start and one pair of days off, which no contract forbids.
 */
final class PastRoster {

    private static final int DAYS = 14;

    private final StringBuilder text = new StringBuilder("agent,shift,activity,start,end,paid,queues\n");
    private int shifts;

    private PastRoster() {}

    static String text(List<StaffMember> staff) {
        var roster = new PastRoster();
        for (int day = 0; day < DAYS; day++) {
            var date = HillsboroSample.MONDAY.minusDays(DAYS).plusDays(day);
            staff.stream().filter(member -> works(member, date)).forEach(member -> roster.addShift(member, date));
        }
        return roster.text.toString();
    }

    private static boolean works(StaffMember member, LocalDate date) {
        int sinceOff = Math.floorMod(date.getDayOfWeek().ordinal() - member.firstDayOff(), 7);
        return sinceOff >= member.contract().daysOff()
                && !date.isBefore(member.hired())
                && isAvailable(member, date)
                && member.absences().stream().noneMatch(absence -> covers(absence, date));
    }

    /** The usual starts fit into the hours of every day that a member has. */
    private static boolean isAvailable(StaffMember member, LocalDate date) {
        String weekday = date.getDayOfWeek().name().substring(0, 3);
        return member.availability().isEmpty() || member.availability().stream().anyMatch(row -> row.startsWith(weekday));
    }

    private static boolean covers(String absence, LocalDate date) {
        String day = date.toString();
        return absence.substring(0, 10).compareTo(day) <= 0 && absence.split(",", 3)[1].substring(0, 10).compareTo(day) > 0;
    }

    /** Breaks begin at four times, so that not everybody leaves at once. */
    private void addShift(StaffMember member, LocalDate date) {
        var start = date.atStartOfDay(HillsboroSample.ZONE).plusMinutes(member.usualStart());
        String shift = member.id() + ",past-" + ++shifts + ",";
        int later = member.number() % 4 * 15;
        var from = start;
        for (var rest : member.contract().breaks()) {
            var begin = start.plusMinutes(rest.after() + later);
            var back = begin.plusMinutes(rest.minutes());
            add(shift, "CONTACTS", from, begin, true);
            add(shift, rest.kind(), begin, back, !rest.kind().equals("MEAL"));
            from = back;
        }
        add(shift, "CONTACTS", from, start.plusMinutes(member.contract().span()), true);
    }

    private void add(String shift, String activity, ZonedDateTime from, ZonedDateTime to, boolean paid) {
        text.append(shift).append(activity).append(',').append(written(from)).append(',')
                .append(written(to)).append(',').append(paid).append(',')
                .append(activity.equals("CONTACTS") ? "voice" : "").append('\n');
    }

    private static String written(ZonedDateTime time) {
        return Timestamps.write(time.toInstant(), time.getZone());
    }
}
