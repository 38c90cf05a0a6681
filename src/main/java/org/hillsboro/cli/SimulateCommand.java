package org.hillsboro.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import org.hillsboro.simulation.FinishedWeek;
import org.hillsboro.simulation.Routing;
import org.hillsboro.simulation.SimulationLimits;
import org.hillsboro.simulation.VerifyRoster;
import org.hillsboro.simulation.WhatIf;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code hillsboro simulate}: what those who contact the center will experience with a plan's roster. */
@Command(
        name = "simulate",
        description = "Simulates the roster of a plan contact by contact: service level, waiting, abandonment and occupancy of each"
                + " queue, each with the range that holds it with 95 %% confidence; as planned, or if more are absent, more call,"
                + " or calls take longer. Ctrl-C ends it with what is known by then.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {
            "",
            "Examples:",
            "  ./hillsboro simulate plan",
            "  ./hillsboro simulate plan --absent 5%% --demand +10%% --aht +15s",
        })
final class SimulateCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "PLAN", description = "The plan folder.")
    private Path plan;

    @Option(
            names = "--center",
            paramLabel = "CENTER",
            description = "The center folder, for its agents and queues. Default: the one that was planned.")
    private @Nullable Path center;

    @Option(
            names = "--absent",
            paramLabel = "SHARE",
            converter = Converters.Share.class,
            defaultValue = "0",
            description = "This share of the agents misses a day beyond the center's shrinkage. Default: ${DEFAULT-VALUE}.")
    private double absent;

    @Option(
            names = "--demand",
            paramLabel = "CHANGE",
            converter = Converters.Change.class,
            defaultValue = "+0%",
            description = "So many more contacts than forecast, such as +10%%. Default: ${DEFAULT-VALUE}.")
    private double demand;

    @Option(
            names = "--aht",
            paramLabel = "SECONDS",
            converter = Converters.MoreSeconds.class,
            defaultValue = "+0s",
            description = "So much longer takes each contact on average, such as +15s. Default: ${DEFAULT-VALUE}.")
    private double handleSeconds;

    @Option(
            names = "--routing",
            paramLabel = "ROUTING",
            defaultValue = "SKILL_ORDER",
            description = "Who gets a contact: SKILL_ORDER and SKILLED_FIRST, whose foremost skill it is and who has the fewest"
                    + " others, where agents take their foremost skill or whoever waits longest; or LONGEST_IDLE. Default:"
                    + " ${DEFAULT-VALUE}.")
    private Routing routing;

    @Option(
            names = "--replications",
            paramLabel = "N",
            description = "Simulate the week so many times, unless time is over. Default: until every goal is known within a point.")
    private @Nullable Integer replications;

    @Option(
            names = "--seconds",
            paramLabel = "S",
            converter = Converters.Seconds.class,
            description = "How long to simulate at most, wall clock; two weeks are always simulated. Default: 2, with"
                    + " --replications as long as it takes.")
    private @Nullable Duration seconds;

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "0",
            description = "The same seed and --replications give the same answer. Default: ${DEFAULT-VALUE}.")
    private long seed;

    @Override
    public Integer call() {
        if (replications != null && replications < 2) {
            throw new ParameterException(spec.commandLine(), "--replications '" + replications + "': expected 2 or more");
        }
        var time = seconds == null && replications == null ? Duration.ofSeconds(2) : seconds;
        var limits = new SimulationLimits(replications, time, seed, Runtime.getRuntime().availableProcessors());
        var console = System.console();
        var week = FinishedWeek.read(plan, center);
        var stop = StopSignal.listen(System.err, "what was simulated so far is the answer");
        var line = new ServiceLine(
                spec.commandLine().getErr(), console != null && console.isTerminal(), stop::isRaised, System::nanoTime);
        var report = VerifyRoster.verify(
                week.folder(), week.forecast(), week.roster(), routing, new WhatIf(absent, demand, handleSeconds), limits,
                line, System::nanoTime);
        line.end();
        if (report.replications() == 0) {
            return StopSignal.KILLED_BY_INTERRUPT;
        }
        new ServiceText(week.folder().center(), week.forecast().grid(), report).print(spec.commandLine().getOut());
        return ExitCode.OK;
    }
}
