package org.hillsboro.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.hillsboro.samples.WriteSample;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code hillsboro sample}: a made center folder to try everything with. */
@Command(
        name = "sample",
        description = "Writes a sample center, always the same: a folder that plan takes, with a README that says what is"
                + " fact and what is assumed.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {"", "Example:", "  ./hillsboro sample hillsboro --out my-center"})
final class SampleCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "NAME", description = "Which one: hillsboro (200 agents, one queue, 24 hours a day), languages (150, four"
            + " queues that share agents), busy-days (128, three small queues, days that differ) or shop (98, calls, chats and mail,"
            + " some at home).")
    private String name;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            required = true,
            description = "The folder; an earlier sample there is replaced, any other that holds something is refused.")
    private Path out;

    @Override
    public Integer call() {
        WriteSample.write(name, out);
        spec.commandLine().getOut().println("The sample is in " + out + ". Next: ./hillsboro plan " + out);
        return ExitCode.OK;
    }
}
