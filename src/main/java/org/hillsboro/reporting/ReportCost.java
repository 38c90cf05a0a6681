package org.hillsboro.reporting;

import static org.hillsboro.reporting.ReportText.amount;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Function;
import org.hillsboro.charts.Caption;
import org.hillsboro.charts.StackedBars;
import org.hillsboro.pay.Money;
import org.hillsboro.pay.PayCategory;
import org.hillsboro.roster.RosterCost.PoolCost;

/**
 * What the roster costs, by pool and category.
 *
 * @param categories of pay, then overhead and unused commitments; those that cost nothing are left out
 */
record ReportCost(String currency, List<String> categories, List<Row> pools, Row total, String svg) {

    /** @param parts one a category; empty where nothing is paid */
    record Row(String name, String agents, String paidHours, List<String> parts, String total) {}

    private record Category(String name, Function<PoolCost, Money> of) {}

    static ReportCost of(Plan plan) {
        var cost = plan.cost();
        var zero = Money.zero(plan.folder().center().currency());
        var categories = categories(cost.pools(), zero);
        var rows = cost.pools().stream()
                .map(pool -> new Row(
                        pool.poolId(),
                        ReportText.number(pool.agents()),
                        ReportText.hours(pool.paidMinutes()),
                        categories.stream().map(category -> category.of.apply(pool)).map(part -> part.minor() == 0 ? "" : amount(part)).toList(),
                        amount(pool.total())))
                .toList();
        var total = new Row(
                "all",
                ReportText.number(plan.roster().byAgent().size()),
                ReportText.hours(cost.paidMinutes()),
                categories.stream()
                        .map(category -> cost.pools().stream().map(category.of).reduce(zero, Money::plus))
                        .map(ReportText::amount)
                        .toList(),
                amount(cost.total()));
        return new ReportCost(
                zero.currency().getCurrencyCode(),
                categories.stream().map(Category::name).toList(),
                rows,
                total,
                chart(cost.pools(), categories, zero, ReportText.money(cost.total())));
    }

    private static List<Category> categories(List<PoolCost> pools, Money zero) {
        var paid = new LinkedHashSet<PayCategory>();
        pools.forEach(pool -> paid.addAll(pool.pay().keySet()));
        var all = new ArrayList<Category>();
        paid.forEach(category -> all.add(new Category(name(category), pool -> pool.pay().getOrDefault(category, zero))));
        all.add(new Category("overhead", PoolCost::overhead));
        all.add(new Category("unused commitments", PoolCost::commitment));
        return all.stream()
                .filter(category -> pools.stream().anyMatch(pool -> category.of.apply(pool).minor() != 0))
                .toList();
    }

    private static String chart(List<PoolCost> pools, List<Category> categories, Money zero, String total) {
        var bars = pools.stream()
                .filter(pool -> pool.total().minor() > 0)
                .filter(pool -> categories.stream().allMatch(category -> category.of.apply(pool).minor() >= 0))
                .map(pool -> new StackedBars.Bar(
                        pool.poolId(),
                        categories.stream().mapToDouble(category -> category.of.apply(pool).major().doubleValue()).toArray()))
                .toList();
        var caption = new Caption("cost-chart", "Cost by pool and category", "Together " + total + "; the table has all figures.");
        return bars.isEmpty()
                ? ""
                : new StackedBars(caption, categories.stream().map(Category::name).toList(), bars, zero.currency().getCurrencyCode()).svg();
    }

    private static String name(PayCategory category) {
        if (category.equals(PayCategory.BASE)) {
            return "base pay";
        }
        return category.equals(PayCategory.OVERTIME) ? "overtime" : category.name();
    }
}
