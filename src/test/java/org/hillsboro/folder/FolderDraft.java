package org.hillsboro.folder;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.hillsboro.files.BadInput;

/** A small valid center folder that a test makes wrong, or special, in one place. */
final class FolderDraft {

    static final String CENTER = """
            name: Corner
            time_zone: America/New_York
            currency: USD
            interval_minutes: 15
            queues:
              - {id: voice, channel: VOICE, opening_hours: 24/7, goal: {share: 0.80, within: 20s}, aht: 240s}
            sites:
              - {id: office, time_zone: America/Chicago, seats: 10}
            pools:
              - {id: in-house, sourcing: IN_HOUSE, site: office, pay: {hourly: 15.50}}
            contracts:
              - id: full-time
                weekly_hours: {min: 40, max: 40}
                days: {max: 5}
                shifts: {paid_hours: [8]}
                rest_between_shifts: 11h
            """;
    static final String AGENT_COLUMNS =
            "agent,name,pool,contract,queues,languages,time_zone,hired,left,max_weekly_hours,employee_number\n";
    static final String AGENTS = AGENT_COLUMNS + "A1,Ann,in-house,full-time,voice,,,,,,1\n";

    private final Path folder;

    private FolderDraft(Path folder) {
        this.folder = folder;
    }

    /** A center with an agent and a history of one row. */
    static FolderDraft in(Path folder) {
        return new FolderDraft(folder)
                .with("center.yaml", CENTER)
                .with("agents.csv", AGENTS)
                .with("contacts.csv", "interval_start,queue,offered\n2026-03-02T10:00-05:00,voice,7\n");
    }

    FolderDraft with(String file, String text) {
        return with(file, text.getBytes(StandardCharsets.UTF_8));
    }

    FolderDraft with(String file, byte[] bytes) {
        try {
            Files.write(folder.resolve(file), bytes);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    FolderDraft withGzipped(String file, String text) {
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(folder.resolve(file)))) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    FolderDraft without(String file) {
        try {
            Files.delete(folder.resolve(file));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The center file with one piece of its text replaced; the piece has to be there. */
    FolderDraft where(String piece, String replacement) {
        if (!CENTER.contains(piece)) {
            throw new IllegalArgumentException(piece + " is not in the center file.");
        }
        return with("center.yaml", CENTER.replace(piece, replacement));
    }

    CenterFolder read() {
        return ReadCenterFolder.read(folder);
    }

    /** The problems of the folder, each as the user sees it, advice after a {@code |}. */
    List<String> problems() {
        try {
            read();
            return List.of();
        } catch (BadInput bad) {
            return bad.problems().stream()
                    .map(problem -> problem.toString().replace(folder.toString(), "FOLDER").replaceAll("\\R\\s+Maybe", " | Maybe"))
                    .toList();
        }
    }
}
