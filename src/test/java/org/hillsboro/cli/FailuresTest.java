package org.hillsboro.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import org.hillsboro.files.BadInput;
import org.hillsboro.files.Problems;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class FailuresTest {

    private static String said(Throwable failure, boolean debug) {
        var err = new StringWriter();
        var command = new CommandLine(new HillsboroCommand()).setErr(new PrintWriter(err));
        assertThat(new Failures(debug).say(failure, command)).isEqualTo(1);
        return err.toString();
    }

    @Test
    void anUnexpectedFailureIsOneLineAndAWayToSeeMore() {
        String said = said(new IllegalStateException("two\nlines"), false);

        assertThat(said.lines()).containsExactly(
                "Hillsboro failed: two lines",
                "Maybe run it again with HILLSBORO_DEBUG=1 in the environment, which shows where, and report it.");
    }

    @Test
    void withDebugItSaysWhere() {
        assertThat(said(new IllegalStateException("why"), true)).contains("at org.hillsboro.cli.FailuresTest");
    }

    @Test
    void theCauseIsSaidToo() {
        var full = new UncheckedIOException("The plan is complete in x.", new IOException("No space left on device"));

        assertThat(said(full, false)).contains("The plan is complete in x. Because: IOException: No space left on device");
    }

    @Test
    void aFailureWithoutWordsIsNamed() {
        assertThat(said(new NullPointerException(), false)).startsWith("Hillsboro failed: NullPointerException");
    }

    @Test
    void problemsThatAreTooManyToListAreStillCounted() {
        var problems = new Problems();
        for (int line = 1; line <= 500; line++) {
            problems.add("agents.csv", line, "name", "x", "expected y", "");
        }
        var err = new StringWriter();
        var command = new CommandLine(new HillsboroCommand()).setErr(new PrintWriter(err));

        int exitCode = 0;
        try {
            problems.throwIfAny();
        } catch (BadInput bad) {
            exitCode = new Failures(false).handleExecutionException(bad, command, command.parseArgs());
        }

        assertThat(exitCode).isEqualTo(2);
        assertThat(err.toString()).contains("agents.csv:200: name").contains("300 further problems are not listed");
        assertThat(err.toString().lines().toList().getLast()).isEqualTo("More than 200 problems; nothing was written.");
    }
}
