package org.hillsboro.reporting;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hillsboro.publishing.ShiftCalendar;

/** One calendar for every agent, also for those without a shift, in a folder of its own. */
public final class CalendarFiles {

    /** Names that Windows keeps for devices. */
    private static final Pattern RESERVED =
            Pattern.compile("(con|prn|aux|nul|(com|lpt)\\d)(\\..*)?", Pattern.CASE_INSENSITIVE);

    /** What this JVM can put into a file name: ASCII alone where the locale is C. */
    private static final Charset FILE_NAMES = Charset.forName(System.getProperty("sun.jnu.encoding", "UTF-8"));

    /** Bytes that a file system takes for a name, without {@code .ics}. */
    private static final int MOST_BYTES = 251;

    /** Letters of an id that stand before its digest; with four bytes each the name still fits. */
    private static final int KEPT_LETTERS = 50;

    static final String FOLDER = "calendars";

    private final Set<String> taken = new HashSet<>();

    CalendarFiles() {}

    /** The file of each agent in a plan folder, such as {@code calendars/0017.ics}. @param agentIds of a folder, in its order */
    public static Map<String, String> names(List<String> agentIds) {
        var files = new CalendarFiles();
        return agentIds.stream().collect(Collectors.toMap(id -> id, id -> FOLDER + "/" + files.fileName(id)));
    }

    void write(Plan plan, Path folder) throws IOException {
        Files.createDirectory(folder);
        var calendar = new ShiftCalendar(plan.folder().center().name(), plan.week());
        var shifts = plan.roster().byAgent();
        for (var agent : plan.folder().agents()) {
            String text = calendar.of(agent, shifts.getOrDefault(agent.id(), List.of()));
            Files.writeString(folder.resolve(fileName(agent.id())), text, StandardCharsets.UTF_8);
        }
    }

    /**
     * The agent's id. Signs that this JVM or a file system cannot take stand as {@code %} and their UTF-8 bytes in hex,
     * as in a URL. A digest follows, and long ids are cut before it, where the name would be too long, a device of
     * Windows, or one that some file system takes for that of an earlier agent: ids that differ by case alone, or by the
     * way their accents are written.
     */
    String fileName(String agentId) {
        var name = new StringBuilder();
        agentId.codePoints().forEach(letter -> append(name, letter));
        String stem = name.toString();
        boolean isTooLong = stem.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES;
        if (isTooLong || RESERVED.matcher(stem).matches() || taken.contains(alike(stem))) {
            int end = stem.offsetByCodePoints(0, Math.min(KEPT_LETTERS, stem.codePointCount(0, stem.length())));
            stem = stem.substring(0, end) + "~" + UUID.nameUUIDFromBytes(agentId.getBytes(StandardCharsets.UTF_8));
        }
        taken.add(alike(stem));
        return stem + ".ics";
    }

    /** The same for names that Windows or macOS takes for one. */
    private static String alike(String name) {
        return Normalizer.normalize(name.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
    }

    private static void append(StringBuilder name, int letter) {
        boolean harmful = Character.isISOControl(letter)
                || "/\\:*?\"<>|".indexOf(letter) >= 0
                || letter == '.' && name.isEmpty();
        if (!harmful && FILE_NAMES.newEncoder().canEncode(Character.toString(letter))) {
            name.appendCodePoint(letter);
        } else {
            for (byte octet : Character.toString(letter).getBytes(StandardCharsets.UTF_8)) {
                name.append('%').append(String.format(Locale.ROOT, "%02X", octet));
            }
        }
    }
}
