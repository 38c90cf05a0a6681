package org.hillsboro.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.hillsboro.planning.PlanOrder;
import org.hillsboro.planning.PlanWeek;
import org.hillsboro.reporting.Plan;
import org.hillsboro.reporting.Stopwatch;
import org.hillsboro.simulation.Routing;
import org.hillsboro.simulation.ServiceReport;
import org.hillsboro.simulation.SimulationLimits;
import org.hillsboro.simulation.VerifyRoster;
import org.hillsboro.simulation.WhatIf;
import org.hillsboro.solving.SolveLimits;
import org.hillsboro.verifying.GoalStanding;
import org.hillsboro.verifying.GoalStandings;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code hillsboro bench verified}: what the formula's requirement costs and gives, and what the corrected one does. */
@Command(
        name = "verified",
        description = {
            "Plans each center twice for the same time: for the formula's requirement alone, and with the requirement corrected by"
                    + " what is simulated. Both rosters are then simulated with the same contacts, which neither has seen before.",
            "Each goal is printed with the 95 %% interval of what was simulated, and a mark where it is not held with confidence.",
        },
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {"", "Example:", "  ./hillsboro bench verified data/hillsboro --seconds 60"})
final class BenchVerifiedCommand implements Callable<Integer> {

    private static final int CORES = 2;
    private static final int REPLICATIONS = 2000;
    private static final Duration LONGEST_SIMULATION = Duration.ofSeconds(30);

    /** Added to the seed of the plans, so that neither roster was made for the contacts that judge it. */
    private static final long OTHER_CONTACTS = 1_000_003;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "CENTER", arity = "1..*", description = "Center folders with a history.")
    private List<Path> centers = List.of();

    @Option(
            names = "--seconds",
            paramLabel = "S",
            converter = Converters.Seconds.class,
            defaultValue = "60",
            description = "How long each of the two searches. Default: ${DEFAULT-VALUE}.")
    private Duration seconds;

    @Option(names = "--seed", paramLabel = "N", defaultValue = "0", description = "Default: ${DEFAULT-VALUE}.")
    private long seed;

    @Override
    public Integer call() {
        var stop = StopSignal.listen(System.err);
        for (var center : centers) {
            if (stop.isRaised()) {
                break;
            }
            var formula = plan(center, false, stop);
            if (formula.forecast() == null) {
                throw new ParameterException(
                        spec.commandLine(), center + " brings its requirement, which says nothing of contacts: nothing can be simulated");
            }
            var verified = plan(center, true, stop);
            print(center, formula, verified);
        }
        return ExitCode.OK;
    }

    private Plan plan(Path center, boolean verified, StopSignal stop) {
        var limits = new SolveLimits(seconds, null, null, seed);
        var watcher = new WatchPlan(System.err, false, limits, stop::isRaised);
        var order = new PlanOrder(center, null, 0.5, limits).with(null).verified(verified);
        return new PlanWeek(order, watcher, new Stopwatch(System::nanoTime)).plan();
    }

    private void print(Path center, Plan formula, Plan verified) {
        var out = spec.commandLine().getOut();
        out.printf(Locale.ROOT, "%s, %s, %,d agents, %s s each%n", center.getFileName(), formula.week(),
                formula.folder().agents().size(), seconds.toMillis() / 1000.0);
        out.printf(Locale.ROOT, "  formula   cost %,.0f, gap %s, short %,.0f agent-minutes%n", formula.cost().total().major(),
                percent(formula.solved().gap()), formula.coverage().shortfallAgentMinutes());
        out.printf(Locale.ROOT, "  verified  cost %,.0f, gap %s, short %,.0f agent-minutes, %d rounds: %s saved%n",
                verified.cost().total().major(), percent(verified.solved().gap()), verified.coverage().shortfallAgentMinutes(),
                Objects.requireNonNull(verified.verified()).rounds().size(),
                percent(1 - (double) verified.cost().total().minor() / formula.cost().total().minor()));
        var table = new TextTable();
        table.row(List.of("  queue", "goal", "formula", "verified"));
        var ofVerified = standings(verified);
        for (var goal : standings(formula)) {
            table.row(List.of(
                    "  " + goal.queueId(),
                    goal.kind().words() + " " + figure(goal, goal.target())
                            + (goal.from() == null ? "" : " from " + goal.from()),
                    text(goal),
                    ofVerified.stream().filter(other -> isSame(goal, other)).findFirst().map(BenchVerifiedCommand::text).orElse("-")));
        }
        table.print(out, "");
        out.flush();
    }

    private List<GoalStanding> standings(Plan plan) {
        var forecast = Objects.requireNonNull(plan.forecast());
        ServiceReport report = VerifyRoster.verify(plan.folder(), forecast, plan.roster(), Routing.SKILL_ORDER, WhatIf.AS_PLANNED,
                new SimulationLimits(REPLICATIONS, LONGEST_SIMULATION, seed + OTHER_CONTACTS, CORES), System::nanoTime);
        return GoalStandings.of(plan.folder().center(), forecast.grid(), report).all();
    }

    /** A stretch of few contacts may have been judged for one of the rosters alone. */
    private static boolean isSame(GoalStanding goal, GoalStanding other) {
        return other.queueId().equals(goal.queueId()) && other.kind() == goal.kind() && Objects.equals(other.from(), goal.from());
    }

    private static String text(GoalStanding goal) {
        var simulated = goal.simulated();
        return figure(goal, simulated.value()) + " (" + figure(goal, simulated.low()) + " to " + figure(goal, simulated.high()) + ")"
                + switch (goal.verdict()) {
                    case MET -> "";
                    case CLOSE -> " not sure";
                    case MISSED -> " missed";
                };
    }

    private static String figure(GoalStanding goal, double figure) {
        return goal.kind().inSeconds()
                ? String.format(Locale.ROOT, "%.1f s", figure)
                : String.format(Locale.ROOT, "%.2f %%", 100 * figure);
    }

    private static String percent(@Nullable Double share) {
        return share == null ? "-" : String.format(Locale.ROOT, "%.2f %%", 100 * share);
    }
}
