package org.hillsboro.payroll;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.hillsboro.pay.Money;

/**
 * What a period pays under one heading, corrections apart.
 *
 * @param corrects the closed period that is corrected; empty: what the period pays of its own
 */
public record CategoryTotal(String title, String corrects, long agents, int lines, long minutes, Money amount) {

    private record Heading(String title, String corrects) {}

    /** In the order in which they first appear. */
    public static List<CategoryTotal> of(PeriodPayroll payroll) {
        var zero = Money.zero(payroll.currency());
        return payroll.lines().stream()
                .collect(Collectors.groupingBy(
                        line -> new Heading(line.title(), line.corrects()), LinkedHashMap::new, Collectors.toList()))
                .entrySet().stream()
                .map(entry -> {
                    var lines = entry.getValue();
                    return new CategoryTotal(
                            entry.getKey().title(),
                            entry.getKey().corrects(),
                            lines.stream().map(PeriodLine::agentId).distinct().count(),
                            lines.size(),
                            lines.stream().mapToLong(line -> line.pay().minutes()).sum(),
                            lines.stream().map(line -> line.pay().amount()).reduce(zero, Money::plus));
                })
                .toList();
    }
}
