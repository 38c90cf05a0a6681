package org.hillsboro.samples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * The center after which Hillsboro is named, in the autumn of 2007. What is fact and what is assumed stands in its README,
 * which lies with {@code center.yaml} among the resources.
 */
final class HillsboroSample {

    static final String NAME = "hillsboro";
    static final String FIRST_LINE = "# Hillsboro, a sample center\n";

    static final ZoneId ZONE = ZoneId.of("America/Los_Angeles");
    static final LocalDate FIRST_DAY = LocalDate.of(2006, 8, 21);

    /** The first day of the week to plan, which the history ends before: 60 weeks after {@link #FIRST_DAY}. */
    static final LocalDate MONDAY = LocalDate.of(2007, 10, 15);

    private static final long SEED = 200_2007;

    private HillsboroSample() {}

    /** The text of each file by name. */
    static Map<String, String> files() {
        var staff = new HillsboroStaff(new Chance(SEED)).members();
        var files = new LinkedHashMap<String, String>();
        files.put("README.md", resource("README.md"));
        files.put("center.yaml", resource("center.yaml"));
        files.put("contacts.csv", new ContactExport(new Chance(SEED + 1)).text());
        files.put("agents.csv", StaffFiles.agents(staff));
        files.put("absences.csv", StaffFiles.absences(staff));
        files.put("availability.csv", StaffFiles.availability(staff));
        files.put("preferences.csv", StaffFiles.preferences(staff));
        files.put("previous-shifts.csv", PastRoster.text(staff));
        return files;
    }

    private static String resource(String name) {
        try (var in = Objects.requireNonNull(HillsboroSample.class.getResourceAsStream("/samples/hillsboro/" + name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
