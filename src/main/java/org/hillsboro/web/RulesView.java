package org.hillsboro.web;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import org.hillsboro.center.Channel;
import org.hillsboro.center.ContactQueue;
import org.hillsboro.center.DataClass;
import org.hillsboro.center.Employment;
import org.hillsboro.center.ServiceGoal;
import org.hillsboro.center.Site;
import org.hillsboro.center.Sourcing;
import org.hillsboro.center.SourcingPool;
import org.hillsboro.center.SpecialDay;
import org.hillsboro.folder.CenterFolder;
import org.hillsboro.history.HistoryMapping;
import org.hillsboro.pay.Overtime;
import org.hillsboro.pay.PayRules;
import org.hillsboro.pay.Premium;
import org.hillsboro.workforce.Contract;
import org.jspecify.annotations.Nullable;

/** What the center file says, read and with its defaults. */
record RulesView(
        ZoneId timeZone,
        String currency,
        int intervalMinutes,
        DayOfWeek weekStarts,
        BigDecimal shrinkage,
        List<QueueRules> queues,
        List<Site> sites,
        List<PoolRules> pools,
        List<Contract> contracts,
        List<SpecialDay> specialDays,
        @Nullable HistoryMapping history) {

    /** @param ahtSeconds where the history has none */
    record QueueRules(
            String id,
            Channel channel,
            String openingHours,
            Goal goal,
            @Nullable Long ahtSeconds,
            @Nullable Long patienceSeconds,
            int concurrency,
            int minAgents,
            int priority,
            @Nullable String dataClass,
            List<String> languages) {

        static QueueRules of(ContactQueue queue) {
            var dataClass = queue.dataClass();
            return new QueueRules(queue.id(), queue.channel(), queue.openingHours().toString(), Goal.of(queue.goal()),
                    seconds(queue.aht()), seconds(queue.patience()), queue.concurrency(), queue.minAgents(), queue.priority(),
                    dataClass == null ? null : dataClass.name(), List.copyOf(queue.languages()));
        }
    }

    /** @param share of the contacts that is answered within so many seconds */
    record Goal(
            @Nullable Double share,
            @Nullable Long withinSeconds,
            ServiceGoal.Definition definition,
            @Nullable Double maxAbandoned,
            @Nullable Long asaSeconds,
            @Nullable Double maxOccupancy,
            ServiceGoal.Per per) {

        static Goal of(ServiceGoal goal) {
            return new Goal(goal.share(), seconds(goal.within()), goal.definition(), goal.maxAbandoned(), seconds(goal.asa()),
                    goal.maxOccupancy(), goal.per());
        }
    }

    /** @param pay absent for those who may not know */
    record PoolRules(
            String id,
            Sourcing sourcing,
            Employment employment,
            boolean offshore,
            @Nullable String site,
            List<String> clearedFor,
            BigDecimal handleTimeFactor,
            BigDecimal firstContactResolution,
            @Nullable Pay pay) {

        static PoolRules of(SourcingPool pool, @Nullable PayRules pay) {
            return new PoolRules(pool.id(), pool.sourcing(), pool.employment(), pool.offshore(),
                    pool.site() == null ? null : pool.site().id(), pool.clearedFor().stream().map(DataClass::name).sorted().toList(),
                    pool.handleTimeFactor(), pool.firstContactResolution(), pay == null ? null : Pay.of(pay));
        }
    }

    /** Of an hour, in major units of the currency. */
    record Pay(
            BigDecimal hourly, List<Premium> premiums, @Nullable Overtime overtime, BigDecimal overheadPerHour, int committedMinutes) {

        static Pay of(PayRules rules) {
            return new Pay(rules.hourly(), rules.premiums(), rules.overtime(), rules.overheadPerHour(), rules.committedMinutes());
        }
    }

    static RulesView of(CenterFolder folder, boolean withPay) {
        var center = folder.center();
        return new RulesView(center.zone(), center.currency().getCurrencyCode(), center.intervalMinutes(), center.weekStarts(),
                center.shrinkage(), center.queues().stream().map(QueueRules::of).toList(), center.sites(),
                center.pools().stream().map(pool -> PoolRules.of(pool, withPay ? folder.payRules().get(pool.id()) : null)).toList(),
                folder.contracts(), center.specialDays(), folder.historyMapping());
    }

    private static @Nullable Long seconds(@Nullable Duration duration) {
        return duration == null ? null : duration.toSeconds();
    }
}
