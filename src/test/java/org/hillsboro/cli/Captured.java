package org.hillsboro.cli;

import java.io.PrintWriter;
import java.io.StringWriter;

/** What a command line printed, and how it ended. */
record Captured(int exitCode, String out, String err) {

    static Captured run(String... arguments) {
        var out = new StringWriter();
        var err = new StringWriter();
        int exitCode = HillsboroCommand.run(new PrintWriter(out), new PrintWriter(err), arguments);
        return new Captured(exitCode, out.toString(), err.toString());
    }
}
