package org.hillsboro.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The command {@code hillsboro}: alone it prints which commands there are. */
@Command(
        name = "hillsboro",
        description = "Plans the week of a contact center.",
        version = "Hillsboro 0.1.0",
        mixinStandardHelpOptions = true)
public final class HillsboroCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    /** Runs what the arguments say and returns the exit code of the process. */
    public static int run(String... arguments) {
        return new CommandLine(new HillsboroCommand()).execute(arguments);
    }

    @Override
    public void run() {
        spec.commandLine().usage(System.out);
    }
}
