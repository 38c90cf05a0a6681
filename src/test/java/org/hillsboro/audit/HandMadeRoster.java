package org.hillsboro.audit;

import static org.hillsboro.examples.NastyCenter.ODD_ID;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.hillsboro.examples.NastyCenter;
import org.hillsboro.roster.Activity;
import org.hillsboro.roster.Roster;
import org.hillsboro.roster.Shift;
import org.hillsboro.time.PlanningWeek;

/** A legal roster of the nasty center, drawn by hand. */
final class HandMadeRoster {

    private static final ZoneId MANILA = ZoneId.of("Asia/Manila");

    private HandMadeRoster() {}

    static Roster of(PlanningWeek week) {
        return new Roster(
                week,
                List.of(
                        day("F1", "2003-10-20T08:00"),
                        day("F1", "2003-10-21T08:00"),
                        day("F1", "2003-10-22T08:00"),
                        day("F1", "2003-10-23T12:00"),
                        day("F2", "2003-10-22T08:30"),
                        day("F2", "2003-10-23T08:00"),
                        night("N1", "2003-10-20T22:00"),
                        night("N1", "2003-10-21T22:00"),
                        night("N1", "2003-10-25T22:00"),
                        night("N1", "2003-10-26T23:00"),
                        day("M1", "2003-10-20T08:00"),
                        day("M1", "2003-10-21T09:30"),
                        day("M1", "2003-10-22T08:00"),
                        day("M1", "2003-10-23T08:00"),
                        day("V1", "2003-10-20T09:30"),
                        day("V1", "2003-10-21T09:30"),
                        day("V1", "2003-10-22T13:30"),
                        day("V1", "2003-10-23T13:30"),
                        micro("H1", "2003-10-21T18:15", 120),
                        micro("H1", "2003-10-21T22:30", 150),
                        micro("H1", "2003-10-22T21:00", 180),
                        day(ODD_ID, "2003-10-25T12:00")),
                List.of(new Roster.Unplanned("U1", "available for one hour a week")));
    }

    private static Shift day(String agent, String localStart) {
        return shift(agent, NastyCenter.ZONE, localStart, List.of(
                new int[] {120, 15, 1}, new int[] {240, 30, 0}, new int[] {360, 15, 1}), 510);
    }

    private static Shift night(String agent, String localStart) {
        return shift(agent, NastyCenter.ZONE, localStart, List.<int[]>of(new int[] {240, 30, 0}), 510);
    }

    private static Shift micro(String agent, String localStart, int minutes) {
        return shift(agent, MANILA, localStart, List.of(), minutes);
    }

    /** @param breaks start after the shift's, minutes, 1 if paid */
    private static Shift shift(String agent, ZoneId zone, String localStart, List<int[]> breaks, int minutes) {
        Instant start = LocalDateTime.parse(localStart).atZone(zone).toInstant();
        var activities = new ArrayList<Activity>();
        int from = 0;
        for (int[] rest : breaks) {
            activities.add(part(start, Activity.CONTACTS, from, rest[0], true));
            from = rest[0] + rest[1];
            activities.add(part(start, rest[2] == 1 ? "REST" : "MEAL", rest[0], from, rest[2] == 1));
        }
        activities.add(part(start, Activity.CONTACTS, from, minutes, true));
        return new Shift(agent, List.copyOf(activities));
    }

    private static Activity part(Instant start, String kind, int from, int to, boolean paid) {
        return new Activity(kind, start.plus(Duration.ofMinutes(from)), start.plus(Duration.ofMinutes(to)), paid);
    }
}
