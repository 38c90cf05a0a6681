package org.hillsboro.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.hillsboro.folder.ReadCenterHistory;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code hillsboro history}: what was understood of a center's files of contacts. */
@Command(
        name = "history",
        description = {
            "Reads the contacts of a center folder and says what was understood and assumed: form, clock and interval of"
                    + " each file, where a contact is counted, and what should be looked at, with file and line.",
            "Nothing is changed or written. Times are the center's.",
        },
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {"", "Example:", "  ./hillsboro history ../shared/centers/bank-2003"})
final class HistoryCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "CENTER", description = "The center folder, with center.yaml and contacts.csv.")
    private Path center;

    @Option(names = "--all", description = "Print long lists to their end.")
    private boolean all;

    @Override
    public Integer call() {
        new HistoryText(ReadCenterHistory.read(center), all).print(spec.commandLine().getOut());
        return ExitCode.OK;
    }
}
