package org.hillsboro;

import org.hillsboro.cli.HillsboroCommand;

/** The entry point of the jar; everything said on the command line is understood in {@code cli}. */
public final class Hillsboro {

    private Hillsboro() {}

    public static void main(String[] arguments) {
        System.exit(HillsboroCommand.run(arguments));
    }
}
