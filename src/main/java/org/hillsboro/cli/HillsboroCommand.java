package org.hillsboro.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.hillsboro.reporting.Versions;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The command {@code hillsboro}: alone it prints which commands there are, with an example each. */
@Command(
        name = "hillsboro",
        description = "Plans the week of a contact center: forecast, requirement, roster, and a proof of how good it is.",
        version = "Hillsboro " + Versions.HILLSBORO,
        mixinStandardHelpOptions = true,
        subcommands = {PlanCommand.class, SimulateCommand.class, PayrollCommand.class, HistoryCommand.class, SampleCommand.class, BenchCommand.class},
        footer = {
            "",
            "Examples:",
            "  ./hillsboro plan ../shared/centers/bank-2003 --week 2003-W43 --seconds 60 --out plan",
            "  ./hillsboro simulate plan --absent 5%% --demand +10%%",
            "  ./hillsboro payroll plan --format adp-wfn --out PRHILEPI.csv",
            "  ./hillsboro history ../shared/centers/bank-2003",
            "  ./hillsboro sample hillsboro --out my-center",
            "  ./hillsboro bench forecast ../shared/centers/bank-2003 --weeks 2003-W40..2003-W43",
            "  ./hillsboro bench staffing --queues 100",
            "  ./hillsboro bench optimizer ../shared/centers/bench-200 --seconds 30",
        })
public final class HillsboroCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    /**
     * Runs what the arguments say and returns the exit code of the process.
     *
     * @param service the commands of the service, which this package does not know
     */
    public static int run(List<Object> service, String... arguments) {
        return run(
                new PrintWriter(System.out, true, StandardCharsets.UTF_8),
                new PrintWriter(System.err, true, StandardCharsets.UTF_8),
                service,
                arguments);
    }

    static int run(PrintWriter out, PrintWriter err, String... arguments) {
        return run(out, err, List.of(), arguments);
    }

    private static int run(PrintWriter out, PrintWriter err, List<Object> more, String... arguments) {
        var failures = new Failures("1".equals(System.getenv("HILLSBORO_DEBUG")));
        var commandLine = new CommandLine(new HillsboroCommand());
        more.forEach(commandLine::addSubcommand);
        commandLine
                .setOut(out)
                .setErr(err)
                .setExecutionExceptionHandler(failures)
                .setParameterExceptionHandler(failures)
                .setUsageHelpWidth(100)
                .setCaseInsensitiveEnumValuesAllowed(true);
        try {
            return commandLine.execute(arguments);
        } catch (OutOfMemoryError e) {
            int exitCode = failures.say(e, commandLine);
            err.println("Maybe give it more memory: HILLSBORO_OPTS=-Xmx2g ./hillsboro ...");
            return exitCode;
        }
    }

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }
}
