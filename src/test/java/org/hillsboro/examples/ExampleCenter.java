package org.hillsboro.examples;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Set;
import org.hillsboro.center.Channel;
import org.hillsboro.center.ContactCenter;
import org.hillsboro.center.ContactQueue;
import org.hillsboro.center.Employment;
import org.hillsboro.center.HandleTimeDistribution;
import org.hillsboro.center.ServiceGoal;
import org.hillsboro.center.Site;
import org.hillsboro.center.Sourcing;
import org.hillsboro.center.SourcingPool;
import org.hillsboro.roster.Activity;
import org.hillsboro.roster.Shift;
import org.hillsboro.time.OpeningHours;
import org.hillsboro.workforce.Agent;
import org.hillsboro.workforce.BreakRule;
import org.hillsboro.workforce.Contract;

/** A center of one voice queue, made of records: for tests that need facts, not files. */
public final class ExampleCenter {

    public static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
    public static final Currency DOLLARS = Currency.getInstance("USD");

    private ExampleCenter() {}

    public static SourcingPool pool(String site) {
        return new SourcingPool(
                "in-house",
                Sourcing.IN_HOUSE,
                Employment.EMPLOYEE,
                false,
                site.isEmpty() ? null : new Site(site, NEW_YORK, 10),
                Set.of(),
                BigDecimal.ONE,
                BigDecimal.ONE);
    }

    public static Agent agent(String id, String name, ZoneId zone, String site) {
        var contract = new Contract(
                "full-time",
                new Contract.WeeklyHours(0, 2400, null),
                new Contract.Days(5, 7, 0),
                new Contract.Shifts(List.of(480), 15, List.of(), 1, 0, null, null),
                660,
                List.of(new BreakRule("MEAL", 30, false, 180, 360, null)));
        return new Agent(
                id, name, pool(site), contract, List.of("voice"), Set.of("en"), zone, null, null, null, "E-" + id, "",
                List.of(), List.of(), List.of(), List.of());
    }

    public static ContactCenter center(List<SourcingPool> pools) {
        var goal = new ServiceGoal(
                0.8, Duration.ofSeconds(20), ServiceGoal.Definition.OF_OFFERED, null, null, null, ServiceGoal.Per.WEEK);
        var voice = new ContactQueue(
                "voice",
                Channel.VOICE,
                OpeningHours.parse("24/7"),
                goal,
                Duration.ofSeconds(240),
                HandleTimeDistribution.EXPONENTIAL,
                null,
                1,
                0,
                0,
                1,
                null,
                Set.of(),
                BigDecimal.ZERO);
        return new ContactCenter(
                "Example", NEW_YORK, DOLLARS, 30, DayOfWeek.MONDAY, BigDecimal.ZERO, List.of(voice), List.of(), pools,
                List.of());
    }

    /** Eight paid hours from a local time on, with an unpaid meal after four. */
    public static Shift eightHours(String agentId, ZoneId zone, String localStart) {
        Instant start = LocalDateTime.parse(localStart).atZone(zone).toInstant();
        Instant meal = start.plus(Duration.ofHours(4));
        Instant back = meal.plus(Duration.ofMinutes(30));
        return new Shift(agentId, List.of(
                new Activity(Activity.CONTACTS, start, meal, true),
                new Activity("MEAL", meal, back, false),
                new Activity(Activity.CONTACTS, back, back.plus(Duration.ofHours(4)), true)));
    }
}
