package org.hillsboro.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code hillsboro bench}: measures on real and made centers what the parts of Hillsboro reach. */
@Command(
        name = "bench",
        description = "Measures what the forecast, the requirement, the optimizer, goodwill, the simulation, its corrections, the editing"
                + " of rosters and the service reach.",
        mixinStandardHelpOptions = true,
        subcommands = {BenchForecastCommand.class, BenchStaffingCommand.class, BenchOptimizerCommand.class,
            BenchGoodwillCommand.class, BenchSimulationCommand.class, BenchVerifiedCommand.class, BenchEditingCommand.class,
            BenchServiceCommand.class},
        footer = {
            "",
            "Examples:",
            "  ./hillsboro bench forecast ../shared/centers/bank-2003 --weeks 2003-W40..2003-W43",
            "  ./hillsboro bench staffing --queues 100",
            "  ./hillsboro bench optimizer ../shared/centers/bench-200 --seconds 30",
            "  ./hillsboro bench goodwill ../shared/centers/bank-2003 --week 2003-W43",
            "  ./hillsboro bench simulation",
            "  ./hillsboro bench verified data/hillsboro --seconds 60",
            "  ./hillsboro bench editing ../shared/centers/bench-2000",
            "  ./hillsboro bench service --part edits,publications",
        })
final class BenchCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }
}
