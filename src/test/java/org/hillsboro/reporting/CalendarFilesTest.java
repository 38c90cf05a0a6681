package org.hillsboro.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hillsboro.TestCenter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CalendarFilesTest {

    @TempDir
    private Path here;

    @Test
    void alsoTheLongestIdsHaveFilesOfTheirOwn() throws IOException {
        String longest = "\u5f20".repeat(80);
        TestCenter center = ExamplePlan.center()
                .agent(longest)
                .agent("x".repeat(240)).agent("X".repeat(240))
                .agent("\ud83d\ude80".repeat(60)).agent("y".repeat(1000));

        new CalendarFiles().write(ExamplePlan.of(center, true, 0.1), here.resolve("calendars"));

        try (var files = Files.list(here.resolve("calendars"))) {
            assertThat(files).hasSize(8);
        }
    }
}
