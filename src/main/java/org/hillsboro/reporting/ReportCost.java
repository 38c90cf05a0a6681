package org.hillsboro.reporting;

import static org.hillsboro.reporting.ReportText.amount;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.hillsboro.charts.Caption;
import org.hillsboro.charts.StackedBars;
import org.hillsboro.pay.Money;
import org.hillsboro.pay.PayCategory;
import org.hillsboro.roster.RosterCost.PoolCost;

/**
 * What the roster costs, by pool and category.
 *
 * @param categories of pay, then overhead and unused commitments
 */
record ReportCost(String currency, List<String> categories, List<Row> pools, Row total, String svg) {

    /** @param parts one a category; empty where nothing is paid */
    record Row(String name, String agents, String paidHours, List<String> parts, String total) {}

    static ReportCost of(Plan plan) {
        var cost = plan.cost();
        var paid = new LinkedHashSet<PayCategory>();
        cost.pools().forEach(pool -> paid.addAll(pool.pay().keySet()));
        var categories = new ArrayList<>(paid.stream().map(ReportCost::name).toList());
        categories.add("overhead");
        categories.add("unused commitments");
        var zero = Money.zero(plan.folder().center().currency());
        var rows = cost.pools().stream()
                .map(pool -> new Row(
                        pool.poolId(),
                        ReportText.number(pool.agents()),
                        ReportText.hours(pool.paidMinutes()),
                        parts(pool, paid, zero).stream().map(part -> part.minor() == 0 ? "" : amount(part)).toList(),
                        amount(pool.total())))
                .toList();
        var total = new Row(
                "all",
                ReportText.number(plan.roster().byAgent().size()),
                ReportText.hours(cost.paidMinutes()),
                totals(cost.pools(), paid, zero).stream().map(ReportText::amount).toList(),
                amount(cost.total()));
        return new ReportCost(
                zero.currency().getCurrencyCode(),
                List.copyOf(categories),
                rows,
                total,
                chart(cost.pools(), paid, categories, zero, ReportText.money(cost.total())));
    }

    private static List<Money> parts(PoolCost pool, Iterable<PayCategory> paid, Money zero) {
        var parts = new ArrayList<Money>();
        paid.forEach(category -> parts.add(pool.pay().getOrDefault(category, zero)));
        parts.add(pool.overhead());
        parts.add(pool.commitment());
        return parts;
    }

    private static List<Money> totals(List<PoolCost> pools, Iterable<PayCategory> paid, Money zero) {
        List<Money> totals = new ArrayList<>();
        for (var pool : pools) {
            var parts = parts(pool, paid, zero);
            for (int i = 0; i < parts.size(); i++) {
                if (i == totals.size()) {
                    totals.add(zero);
                }
                totals.set(i, totals.get(i).plus(parts.get(i)));
            }
        }
        return totals;
    }

    private static String chart(
            List<PoolCost> pools, Iterable<PayCategory> paid, List<String> categories, Money zero, String total) {
        var bars = pools.stream()
                .filter(pool -> pool.total().minor() > 0 && parts(pool, paid, zero).stream().allMatch(part -> part.minor() >= 0))
                .map(pool -> new StackedBars.Bar(
                        pool.poolId(),
                        parts(pool, paid, zero).stream().mapToDouble(part -> part.major().doubleValue()).toArray()))
                .toList();
        var caption = new Caption("cost-chart", "Cost by pool and category", "Together " + total + "; the table has all figures.");
        return bars.isEmpty() ? "" : new StackedBars(caption, categories, bars, zero.currency().getCurrencyCode()).svg();
    }

    private static String name(PayCategory category) {
        if (category.equals(PayCategory.BASE)) {
            return "base pay";
        }
        return category.equals(PayCategory.OVERTIME) ? "overtime" : category.name();
    }
}
