package org.hillsboro.folder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.hillsboro.files.InputFile;
import org.hillsboro.files.Nearest;
import org.hillsboro.files.Problems;

/** Which of its files a center folder has. */
final class FolderFiles {

    static final List<String> CENTER = List.of("center.yaml", "center.yml", "center.json");
    private static final Pattern CONTACTS = Pattern.compile("contacts.*\\.csv(\\.gz)?");
    private static final Pattern CALLS = Pattern.compile("calls.*\\.csv(\\.gz)?");
    private static final List<String> TABLES = List.of(
            "agents.csv", "absences.csv", "availability.csv", "preferences.csv", "previous-shifts.csv", "requirement.csv",
            "backlog.csv", "contacts.csv", "calls.csv");

    /** Beside the contacts themselves. */
    private static final Set<String> DEMAND = Set.of("requirement.csv", "backlog.csv");

    private final TreeMap<String, InputFile> read = new TreeMap<>();
    private final List<String> others = new ArrayList<>();

    private FolderFiles() {}

    /** Adds a problem, and finds no files, where the path is no folder that can be read. */
    static FolderFiles of(Path folder, Problems problems) {
        return of(folder, true, true, problems);
    }

    /** The same of a folder that need not name agents. */
    static FolderFiles ofHistory(Path folder, Problems problems) {
        return of(folder, false, true, problems);
    }

    /** The same of a folder that need not say what demand there is. */
    static FolderFiles ofPeople(Path folder, Problems problems) {
        return of(folder, true, false, problems);
    }

    /** The center and its people alone: what is said about demand is not looked at. */
    static FolderFiles ofStaff(Path folder, Problems problems) {
        var files = ofPeople(folder, problems);
        files.read.keySet().removeIf(name -> DEMAND.contains(name) || isHistory(name));
        return files;
    }

    /** The same with call-by-call files. */
    static FolderFiles ofStaffAndCalls(Path folder, Problems problems) {
        var files = ofPeople(folder, problems);
        files.read.keySet().removeIf(name -> DEMAND.contains(name) || CONTACTS.matcher(name).matches());
        return files;
    }

    private static FolderFiles of(Path folder, boolean withAgents, boolean withDemand, Problems problems) {
        var files = new FolderFiles();
        String name = folder.toString();
        if (!Files.exists(folder)) {
            problems.add(name, 0, "", "", "expected a center folder, there is none", "");
        } else if (!Files.isDirectory(folder)) {
            problems.add(name, 0, "", "", "expected a center folder, this is a file", "give the folder that it lies in.");
        } else {
            try (var entries = Files.list(folder)) {
                entries.filter(Files::isRegularFile).map(file -> file.getFileName().toString()).forEach(file -> files.sort(folder, file));
            } catch (IOException | UncheckedIOException failure) {
                problems.add(name, 0, "", "", "expected a folder that can be read (" + failure.getMessage() + ")", "");
                return files;
            }
            files.checkPresent(name, withAgents, withDemand, problems);
        }
        return files;
    }

    private static boolean isHistory(String name) {
        return CONTACTS.matcher(name).matches() || CALLS.matcher(name).matches();
    }

    private void sort(Path folder, String file) {
        if (CENTER.contains(file) || TABLES.contains(file) || isHistory(file)) {
            read.put(file, InputFile.in(folder, file));
        } else if (file.matches("[^.].*\\.(csv|csv\\.gz|ya?ml|json)")) {
            others.add(file);
        }
    }

    private void checkPresent(String folder, boolean withAgents, boolean withDemand, Problems problems) {
        var centers = CENTER.stream().filter(read::containsKey).toList();
        if (centers.isEmpty()) {
            problems.add(folder, 0, "", "", "expected a file center.yaml or center.json", nearestOf("center.yaml"));
        } else if (centers.size() > 1) {
            problems.add(folder, 0, "", "", "expected one center file, found " + String.join(" and ", centers), "remove one.");
        }
        if (withAgents && table("agents.csv").isEmpty()) {
            problems.add(folder, 0, "", "", "expected a file agents.csv", nearestOf("agents.csv"));
        }
        if (withDemand && contacts().isEmpty() && table("requirement.csv").isEmpty()) {
            problems.add(folder, 0, "", "", "expected contacts.csv with the history, or requirement.csv", nearestOf("contacts.csv"));
        }
    }

    private String nearestOf(String expected) {
        return Nearest.to(expected, others).map(near -> "rename " + near + ".").orElse("");
    }

    Optional<InputFile> center() {
        return CENTER.stream().filter(read::containsKey).findFirst().flatMap(this::table);
    }

    Optional<InputFile> table(String name) {
        return Optional.ofNullable(read.get(name));
    }

    List<InputFile> contacts() {
        return like(CONTACTS);
    }

    /** Call by call. */
    List<InputFile> calls() {
        return like(CALLS);
    }

    private List<InputFile> like(Pattern name) {
        return read.values().stream().filter(file -> name.matcher(file.name()).matches()).toList();
    }

    /** Files that mean something to the center, by name. */
    List<InputFile> all() {
        return List.copyOf(read.values());
    }

    /** Files that look like input and are not read. */
    List<String> warnings() {
        return others.stream()
                .sorted()
                .map(other -> other + " is not read."
                        + Nearest.to(other, TABLES).map(near -> " Maybe it should be " + near + ".").orElse(""))
                .toList();
    }
}
