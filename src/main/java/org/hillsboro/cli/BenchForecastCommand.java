package org.hillsboro.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.hillsboro.center.ContactCenter;
import org.hillsboro.folder.ReadCenterFolder;
import org.hillsboro.forecast.ForecastAccuracy.Row;
import org.hillsboro.forecast.MeasureForecast;
import org.hillsboro.time.PlanningWeek;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code hillsboro bench forecast}: how good forecasts one week ahead were on a center's own history. */
@Command(
        name = "forecast",
        description = {
            "Forecasts past weeks, each from the history before it, and compares with what came. WAPE is the sum of"
                    + " absolute errors per interval / the sum of contacts.",
            "floor is the least that any forecast of Poisson counts can reach, naive the error of taking the same"
                    + " interval of the week before, covered the share of intervals from p10 to p90.",
        },
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {"", "Example:", "  ./hillsboro bench forecast ../shared/centers/bank-2003 --weeks 2003-W40..2003-W43"})
final class BenchForecastCommand implements Callable<Integer> {

    private static final int WEEKS_BY_DEFAULT = 4;
    private static final int MOST_WEEKS = 520;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "CENTER", description = "The center folder.")
    private Path center;

    @Option(
            names = "--weeks",
            paramLabel = "FIRST..LAST",
            description = "ISO weeks, such as 2003-W40..2003-W43, or one of them. Default: the last four of which the"
                    + " history has every interval.")
    private @Nullable String weeks;

    @Override
    public Integer call() {
        var folder = ReadCenterFolder.read(center);
        var chosen = weeks == null
                ? MeasureForecast.lastCompleteWeeks(folder.center(), folder.history(), WEEKS_BY_DEFAULT)
                : chosen(weeks, folder.center());
        var accuracy = MeasureForecast.measure(folder.center(), folder.history(), chosen);
        var pooled = accuracy.pooled();
        if (pooled.isEmpty()) {
            spec.commandLine().getErr().println(
                    "Nothing to measure: there is no week with contacts and with history before it." + System.lineSeparator()
                            + "  Maybe name other weeks with --weeks; a folder with requirement.csv has no history.");
            return ExitCode.USAGE;
        }
        int width = accuracy.rows().stream().mapToInt(row -> row.queueId().length()).max().orElse(0);
        String queue = "%-" + Math.max(width, "queue".length()) + "s";
        spec.commandLine().getOut().printf(
                Locale.ROOT,
                "%-9s " + queue + " %10s %7s %7s %7s %7s %8s%n",
                "week", "queue", "contacts", "WAPE", "floor", "naive", "bias", "covered");
        accuracy.rows().forEach(row -> print(row, queue));
        print(pooled.get(), queue);
        return ExitCode.OK;
    }

    private void print(Row row, String queue) {
        spec.commandLine().getOut().printf(
                Locale.ROOT,
                "%-9s " + queue + " %10.0f %7.4f %7.4f %7.4f %+7.4f %8.3f%n",
                row.week(),
                row.queueId(),
                row.contacts(),
                row.wape(),
                row.floor(),
                row.naiveWape(),
                row.bias(),
                row.coverage());
    }

    private List<PlanningWeek> chosen(String text, ContactCenter center) {
        String[] ends = text.split("\\.\\.", 2);
        var week = parsed(ends[0], center);
        var last = parsed(ends[ends.length - 1], center);
        List<PlanningWeek> chosen = new ArrayList<>();
        while (!week.firstDate().isAfter(last.firstDate()) && chosen.size() < MOST_WEEKS) {
            chosen.add(week);
            week = week.next();
        }
        if (chosen.isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(), "--weeks '" + text + "': expected the first week before the last");
        }
        return chosen;
    }

    private PlanningWeek parsed(String week, ContactCenter center) {
        try {
            return PlanningWeek.parse(week, center.weekStarts(), center.zone());
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), "--weeks '" + week + "': " + e.getMessage(), e, null, week);
        }
    }
}
