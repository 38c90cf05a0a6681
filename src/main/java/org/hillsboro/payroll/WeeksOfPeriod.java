package org.hillsboro.payroll;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.hillsboro.folder.CenterFolder;
import org.hillsboro.offices.PayrollPeriod;
import org.hillsboro.time.PlanningWeek;
import org.hillsboro.workforce.Agent;

/** Which weeks a period needs: all in which a shift of one of its dates may begin, by the clock of any agent. */
public final class WeeksOfPeriod {

    private WeeksOfPeriod() {}

    /** By date. */
    public static List<PlanningWeek> of(PayrollPeriod period, CenterFolder folder) {
        var center = folder.center();
        var weeks = new TreeMap<String, PlanningWeek>();
        Stream.concat(Stream.of(center.zone()), folder.agents().stream().map(Agent::zone)).distinct().forEach(zone -> {
            var end = period.to().plusDays(1).atStartOfDay(zone).toInstant();
            var week = PlanningWeek.holding(period.from().atStartOfDay(zone).toInstant(), center.weekStarts(), center.zone());
            for (; week.start().isBefore(end); week = week.next()) {
                weeks.put(week.firstDate().toString(), week);
            }
        });
        return List.copyOf(weeks.values());
    }

    /** Those of which there is no roster. */
    public static List<PlanningWeek> missing(PayrollPeriod period, CenterFolder folder, List<PlanningWeek> given) {
        return of(period, folder).stream().filter(week -> !given.contains(week)).toList();
    }
}
