package org.hillsboro.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadRequirementTest {

    @TempDir
    private Path folder;

    private FolderDraft with(String rows) {
        return FolderDraft.in(folder)
                .without("contacts.csv")
                .with("requirement.csv", "interval_start,queue,required\n" + rows.replace(";", "\n") + "\n");
    }

    @Test
    void rowsAreTakenAsTheyAre() {
        var requirement = Objects.requireNonNull(with("2026-03-02T10:15-05:00,voice,3;2026-03-02T10:00-05:00,voice,2.0").read().requirement());
        assertThat(requirement.rows()).containsExactly(
                new GivenRequirement.Row(Instant.parse("2026-03-02T15:15:00Z"), "voice", 3),
                new GivenRequirement.Row(Instant.parse("2026-03-02T15:00:00Z"), "voice", 2));
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '~', textBlock = """
            2026-03-02T10:00Z,voice,-1 ~ requirement.csv:2: required: "-1": expected a whole number from 0 to 100000
            2026-03-02T10:00Z,voice,1.5 ~ requirement.csv:2: required: "1.5": expected a whole number from 0 to 100000
            2026-03-02T10:00Z,voice,9999999999999 ~ requirement.csv:2: required: "9999999999999": expected a whole number from 0 to 100000
            2026-03-02T10:00Z,voice, ~ requirement.csv:2: required: expected a value, the cell is empty
            2026-03-02T10:00Z,vioce,1 ~ requirement.csv:2: queue: "vioce": expected a queue of the center | Maybe it should be voice.
            2026-03-02T10:05Z,voice,1 ~ requirement.csv:2: interval_start: "2026-03-02T10:05Z": expected the start of one of the center's intervals of 15 minutes
            2026-03-02T10:00Z,voice,1;2026-03-02T05:00-05:00,voice,1 ~ requirement.csv:3: interval_start: "2026-03-02T05:00-05:00": expected one row for a time and queue, queue voice has it already in line 2
            """)
    void aWrongRowIsTold(String rows, String problem) {
        assertThat(with(rows).problems()).containsExactly(problem);
    }

    @Test
    void halfHourlyRowsInAQuarterHourlyCenterAreTold() {
        var rows = new StringBuilder();
        for (int hour = 10; hour < 14; hour++) {
            rows.append("2026-03-02T%d:00Z,voice,1;2026-03-02T%d:30Z,voice,1;".formatted(hour, hour));
        }
        assertThat(with(rows.toString()).problems()).containsExactly(
                "requirement.csv: interval_start: expected rows every 15 minutes, they are 30 apart"
                        + " | Maybe set interval_minutes to 30 if the rows are half-hourly.");
    }
}
