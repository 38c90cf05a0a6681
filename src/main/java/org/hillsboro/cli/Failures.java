package org.hillsboro.cli;

import java.io.IOException;
import org.hillsboro.files.BadInput;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what went wrong in words, and gives the exit code: 2 where the user can mend it, 1 where we must. */
final class Failures implements IExecutionExceptionHandler, IParameterExceptionHandler {

    private final boolean debug;

    /** @param debug whether to print where an unexpected failure came from */
    Failures(boolean debug) {
        this.debug = debug;
    }

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult arguments) {
        return failure instanceof BadInput bad ? say(bad, command) : say(failure, command);
    }

    /** The message and the short form of the command; all of its help would push the message off the screen. */
    @Override
    public int handleParseException(ParameterException wrong, String[] arguments) {
        var command = wrong.getCommandLine();
        var err = command.getErr();
        err.println(wrong.getMessage());
        if (!UnmatchedArgumentException.printSuggestions(wrong, err)) {
            err.print(command.getHelp().fullSynopsis());
        }
        err.println("Maybe see " + command.getCommandSpec().qualifiedName() + " --help");
        err.flush();
        return CommandLine.ExitCode.USAGE;
    }

    private static int say(BadInput bad, CommandLine command) {
        var err = command.getErr();
        bad.problems().forEach(problem -> err.println(problem));
        err.println(count(bad) + "; nothing was written.");
        err.flush();
        return CommandLine.ExitCode.USAGE;
    }

    private static String count(BadInput bad) {
        int count = bad.problems().size();
        boolean cut = count > 1 && bad.problems().getLast().file().equals("...");
        return cut ? "More than " + (count - 1) + " problems" : count == 1 ? "1 problem" : count + " problems";
    }

    int say(Throwable failure, CommandLine command) {
        var err = command.getErr();
        err.println("Hillsboro failed: " + oneLine(failure));
        if (debug) {
            failure.printStackTrace(err);
        } else {
            err.println("Maybe run it again with HILLSBORO_DEBUG=1 in the environment, which shows where, and report it.");
        }
        err.flush();
        return CommandLine.ExitCode.SOFTWARE;
    }

    private static String oneLine(Throwable failure) {
        var text = new StringBuilder();
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            String message = cause.getMessage();
            String part = (message == null || cause instanceof IOException || cause instanceof Error)
                    ? cause.getClass().getSimpleName() + (message == null ? "" : ": " + message)
                    : message;
            if (text.indexOf(part) < 0) {
                text.append(text.isEmpty() ? "" : " Because: ").append(part);
            }
        }
        return text.toString().replaceAll("\\p{Cntrl}+", " ");
    }
}
