package org.hillsboro.cli;

import java.lang.management.ManagementFactory;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.hillsboro.simulation.MeasureSimulation;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code hillsboro bench simulation}: contacts that one core simulates in a second of its time, whatever else runs beside it. */
@Command(
        name = "simulation",
        description = "Simulates days of a center of one queue and of one of six on one core, after a warm-up.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {
            "",
            "Example:",
            "  ./hillsboro bench simulation --contacts 20000000",
            "",
            "The same table with the same centers written on SSJ, from the source folder:",
            "  ./mvnw -o test -Dtest=SsjBench",
        })
final class BenchSimulationCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--contacts",
            paramLabel = "N",
            defaultValue = "10000000",
            description = "Contacts to simulate of each center. Default: ${DEFAULT-VALUE}.")
    private long contacts;

    @Override
    public Integer call() {
        if (contacts < 1) {
            throw new ParameterException(spec.commandLine(), "--contacts '" + contacts + "': expected 1 or more");
        }
        spec.commandLine().getOut().printf(
                Locale.ROOT, "%7s %7s %11s %8s %15s %13s%n", "queues", "agents", "contacts", "seconds", "contacts/s/core",
                "service level");
        print(1, 100);
        print(6, 2000);
        return ExitCode.OK;
    }

    private void print(int queues, int agents) {
        var coreTime = ManagementFactory.getThreadMXBean();
        var speed = MeasureSimulation.measure(queues, agents, contacts, coreTime::getCurrentThreadCpuTime);
        spec.commandLine().getOut().printf(
                Locale.ROOT, "%7d %7d %11d %8.2f %15.0f %13.4f%n", queues, agents, speed.contacts(), speed.seconds(),
                speed.contactsPerSecond(), speed.serviceLevel());
        spec.commandLine().getOut().flush();
    }
}
