package org.hillsboro.serving;

import java.io.PrintWriter;
import org.hillsboro.store.DatabaseAddress;

/** {@code hillsboro check} for tests of other packages. */
public final class Checked {

    private Checked() {}

    public static boolean check(DatabaseAddress database, PrintWriter out) {
        return CheckCommand.check(database, out);
    }
}
