package org.hillsboro.reliability;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;

/** The table of what was measured, a row at a time. */
final class Figures {

    private static final String ROW = "%-13s %-46s %30s  %-22s %s%n";
    private static final int MOST_FAULTS = 20;
    private static final int LONGEST_FAULT = 300;

    private final PrintWriter out;
    private String part = "";
    private int broken;

    Figures(PrintWriter out) {
        this.out = out;
        print("part", "what", "figure", "promised", "");
    }

    void begin(Part next) {
        part = next.toString();
    }

    /** Measured, without a promise. */
    void tell(String what, String format, Object... values) {
        print(part, what, String.format(Locale.ROOT, format, values), "", "");
    }

    void promise(String what, String promised, boolean kept, String format, Object... values) {
        broken += kept ? 0 : 1;
        print(part, what, String.format(Locale.ROOT, format, values), promised, kept ? "kept" : "BROKEN");
    }

    /** @param faults none where the promise is kept */
    void promiseNone(String what, List<String> faults) {
        promise(what, "0", faults.isEmpty(), "%d", faults.size());
        faults.stream()
                .limit(MOST_FAULTS)
                .forEach(fault -> out.println("    " + fault.substring(0, Math.min(LONGEST_FAULT, fault.length()))));
        out.flush();
    }

    boolean isAnyBroken() {
        return broken > 0;
    }

    private void print(String... cells) {
        out.printf(Locale.ROOT, ROW.stripTrailing(), (Object[]) cells);
        out.flush();
    }
}
