package org.hillsboro;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.hillsboro.center.DataClass;
import org.hillsboro.center.Employment;
import org.hillsboro.center.Site;
import org.hillsboro.center.Sourcing;
import org.hillsboro.center.SourcingPool;
import org.hillsboro.pay.Overtime;
import org.hillsboro.pay.PayRules;
import org.hillsboro.pay.Premium;
import org.jspecify.annotations.Nullable;

/** A pool and what it costs. */
public final class PoolPart {

    private @Nullable String site;
    private Sourcing sourcing = Sourcing.IN_HOUSE;
    private @Nullable Employment employment;
    private final Set<DataClass> clearedFor = new LinkedHashSet<>();
    private String factor = "1";
    private String hourly = "10.00";
    private final List<Premium> premiums = new ArrayList<>();
    private @Nullable Overtime overtime;
    private String overhead = "0";
    private int committedMinutes;

    public PoolPart at(String siteId) {
        site = siteId;
        return this;
    }

    public PoolPart sourcing(Sourcing value) {
        sourcing = value;
        return this;
    }

    /** Whose people are neither ours nor a vendor's. */
    public PoolPart contractors() {
        employment = Employment.CONTRACTOR;
        return this;
    }

    public PoolPart clearedFor(String... classes) {
        Stream.of(classes).map(DataClass::new).forEach(clearedFor::add);
        return this;
    }

    public PoolPart handleTimeFactor(String value) {
        factor = value;
        return this;
    }

    public PoolPart hourly(String value) {
        hourly = value;
        return this;
    }

    /** A premium between two times of every day. */
    public PoolPart premium(String name, String window, String percent) {
        premiums.add(new Premium(name, TestTimes.window(window), Set.of(), false, new BigDecimal(percent)));
        return this;
    }

    /** A premium on a weekday. */
    public PoolPart premium(String name, DayOfWeek day, String percent) {
        premiums.add(new Premium(name, null, Set.of(day), false, new BigDecimal(percent)));
        return this;
    }

    public PoolPart holidayPremium(String name, String percent) {
        premiums.add(new Premium(name, null, Set.of(), true, new BigDecimal(percent)));
        return this;
    }

    public PoolPart overtime(int afterWeeklyHours, String percent) {
        overtime = new Overtime(afterWeeklyHours * 60, new BigDecimal(percent));
        return this;
    }

    public PoolPart overhead(String perHour) {
        overhead = perHour;
        return this;
    }

    public PoolPart committedHours(int hours) {
        committedMinutes = hours * 60;
        return this;
    }

    SourcingPool build(String id, Map<String, Site> sites) {
        return new SourcingPool(
                id, sourcing, employment == null ? Employment.defaultOf(sourcing) : employment, false,
                site == null ? null : Objects.requireNonNull(sites.get(site), site),
                clearedFor, new BigDecimal(factor), BigDecimal.ONE);
    }

    PayRules pay(Currency currency) {
        return new PayRules(
                currency, new BigDecimal(hourly), List.copyOf(premiums), overtime, new BigDecimal(overhead),
                committedMinutes);
    }
}
