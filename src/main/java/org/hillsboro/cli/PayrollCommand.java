package org.hillsboro.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.hillsboro.attendance.DifferenceFile;
import org.hillsboro.exports.OfficeFile;
import org.hillsboro.exports.OutgoingFiles;
import org.hillsboro.exports.WriteOfficeFile;
import org.hillsboro.files.BadInput;
import org.hillsboro.files.Problem;
import org.hillsboro.folder.CenterFolder;
import org.hillsboro.folder.ReadCenterFolder;
import org.hillsboro.offices.OfficeFormat;
import org.hillsboro.payroll.ClosedPeriod;
import org.hillsboro.payroll.ClosedPeriodFolder;
import org.hillsboro.payroll.GatherPayroll;
import org.hillsboro.payroll.GatheredPayroll;
import org.hillsboro.payroll.PayrollOrder;
import org.hillsboro.payroll.PeriodPayroll;
import org.hillsboro.payroll.ReadClosedPeriod;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code hillsboro payroll}: from plans, or a closed period, to the file of a payroll office. */
@Command(
        name = "payroll",
        description = {
            "Pays plans: lines by category for a period, checked to the cent against what the rosters cost, in the form of a"
                    + " payroll office. Employees alone go there; beside the file vendors get invoice.csv, contractors a statement"
                    + " each in the folder statements.",
            "A period is closed once, with --close; what changes later is paid, or taken back, by the next one with --corrects.",
        },
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {
            "",
            "Examples:",
            "  ./hillsboro payroll plan --format adp-wfn --out PRHILEPI.csv",
            "  ./hillsboro payroll week-48 week-49 --attendance clock.csv --differences differences.csv",
            "  ./hillsboro payroll week-48 week-49 --period 2026-11-23..2026-12-06 --close november",
            "  ./hillsboro payroll --period november --format gusto --out gusto.csv",
        })
final class PayrollCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "PLAN", arity = "0..*", description = "Plan folders, one for each week. None: --period is a closed period.")
    private List<Path> plans = List.of();

    @Option(
            names = "--center",
            paramLabel = "CENTER",
            description = "The center folder, for pay, names and codes. Default: the one that was planned.")
    private @Nullable Path center;

    @Option(
            names = "--period",
            paramLabel = "PERIOD",
            description = "Dates such as 2026-11-01..2026-11-30, one date of a period of the center, or the folder of a closed"
                    + " period. Default: the weeks of the plans.")
    private @Nullable String period;

    @Option(
            names = "--attendance",
            paramLabel = "FILE",
            description = "What was worked: agent,start,end,code. Default: the rosters as they are.")
    private @Nullable Path attendance;

    @Option(
            names = "--differences",
            paramLabel = "FILE",
            description = "Write the differences between attendance and rosters there, to be approved.")
    private @Nullable Path differences;

    @Option(names = "--approved", paramLabel = "FILE", description = "The differences with what was decided about each.")
    private @Nullable Path approved;

    @Option(
            names = "--corrects",
            paramLabel = "FOLDER",
            description = "A closed period that these plans or this attendance change; may be given several times.")
    private List<Path> corrects = List.of();

    @Option(names = "--close", paramLabel = "FOLDER", description = "Close the period: write it there, where it never changes.")
    private @Nullable Path close;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            converter = Converters.Office.class,
            defaultValue = "generic",
            description = "generic, adp-wfn, adp-run, gusto or paychex. Default: ${DEFAULT-VALUE}.")
    private OfficeFormat format;

    @Option(names = "--out", paramLabel = "FILE", description = "The file for the office. Default: none is written.")
    private @Nullable Path out;

    @Override
    public Integer call() {
        if (out == null && close == null && differences == null) {
            throw new ParameterException(spec.commandLine(), "Missing option: expected --out, --differences or --close");
        }
        if (plans.isEmpty()) {
            exportClosed();
        } else {
            pay();
        }
        return ExitCode.OK;
    }

    private void exportClosed() {
        if (period == null || close != null || attendance != null || approved != null || differences != null || !corrects.isEmpty()) {
            throw new ParameterException(spec.commandLine(),
                    "Missing parameter 'PLAN': expected plan folders, or --period with a closed period and --out alone");
        }
        var folder = Path.of(period);
        var closed = ReadClosedPeriod.read(folder);
        var office = file(closed.payroll(), ReadCenterFolder.readStaff(center == null ? centerOf(folder) : center));
        var files = files(office, closed.payroll());
        write(files);
        var text = new PayrollText(spec.commandLine().getOut());
        text.print(closed.payroll(), "Closed payroll of " + closed.center());
        text.print(office, closed.payroll());
        text.written(files == null ? List.of() : files.paths());
    }

    private static Path centerOf(Path closed) {
        String named = ReadClosedPeriod.centerFolder(closed);
        if (named.isEmpty() || !Files.isDirectory(Path.of(named))) {
            throw new BadInput(List.of(new Problem("--center", 0, "", named,
                    "expected the center folder, for names and codes", "give it with --center.")));
        }
        return Path.of(named);
    }

    private void pay() {
        var closing = close == null ? null : ClosedPeriodFolder.claim(close);
        var gathered = GatherPayroll.gather(new PayrollOrder(plans, center, period, attendance, approved, corrects));
        var office = file(gathered.payroll(), gathered.folder());
        var files = files(office, gathered.payroll());
        var closed = closing == null ? null : gathered.close();
        writeDifferences(gathered);
        if (closing != null && closed != null) {
            closing.write(closed, gathered.center());
        }
        write(files);
        print(gathered, office, files, closed);
    }

    private void writeDifferences(GatheredPayroll gathered) {
        if (differences == null) {
            return;
        }
        if (attendance == null) {
            throw new ParameterException(spec.commandLine(), "Missing option: --differences needs --attendance");
        }
        var folder = gathered.folder();
        try {
            Files.writeString(differences, DifferenceFile.write(
                    gathered.differences(), gathered.agreement(), folder.agents(), folder.center().zone()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private OfficeFile file(PeriodPayroll payroll, CenterFolder folder) {
        return WriteOfficeFile.of(format, payroll, folder);
    }

    private @Nullable OutgoingFiles files(OfficeFile office, PeriodPayroll payroll) {
        return out == null ? null : OutgoingFiles.of(out, office, payroll);
    }

    private static void write(@Nullable OutgoingFiles files) {
        if (files != null) {
            files.write();
        }
    }

    private void print(
            GatheredPayroll gathered, OfficeFile office, @Nullable OutgoingFiles files, @Nullable ClosedPeriod closed) {
        var text = new PayrollText(spec.commandLine().getOut());
        text.print(gathered.payroll(), "Payroll of " + gathered.folder().center().name());
        text.print(gathered.differences(), gathered.agreement());
        text.print(gathered.asPlanned());
        text.print(office, gathered.payroll());
        text.missing(gathered.missing());
        if (gathered.skipsDates()) {
            text.skips(gathered.period());
        }
        text.written(files == null ? List.of() : files.paths());
        if (closed != null && close != null) {
            text.closed(closed, close);
        }
    }
}
