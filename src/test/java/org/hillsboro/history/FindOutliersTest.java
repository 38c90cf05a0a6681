package org.hillsboro.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.assertj.core.data.Offset;
import org.hillsboro.TestCenter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FindOutliersTest {

    private static final String FIRST_MONDAY = "2026-01-05T00:00";

    @TempDir
    private Path folder;

    private TestCenter center = TestCenter.in("UTC", "2026-W13").intervals(30);

    /** Half-hourly counts of 100; the row of that index is another one. Row 0 stands in line 2. */
    private List<Outlier> found(int weeks, int wildIndex, int wildCount) {
        return DrawnHistory.of(folder, center)
                .rows("voice", FIRST_MONDAY, Instant.parse("2026-01-05T00:00:00Z").plusSeconds(weeks * 7 * 86_400L).toString(), 30,
                        i -> i == wildIndex ? wildCount : 100)
                .queue("voice").outliers();
    }

    @Test
    void aCountFarAboveIsToldWithItsLineAndWhatIsUsual() {
        var outlier = found(5, 10, 500);
        assertThat(outlier).singleElement().satisfies(wild -> {
            assertThat(wild.from()).isEqualTo(Instant.parse("2026-01-05T05:00:00Z"));
            assertThat(wild.to()).isEqualTo(Instant.parse("2026-01-05T05:30:00Z"));
            assertThat(wild.line()).isEqualTo(new SourceLine("contacts.csv", 12));
            assertThat(wild.offered()).isEqualTo(500);
            assertThat(wild.usual()).isCloseTo(100, Offset.offset(1e-9));
            assertThat(wild.deviations()).isCloseTo(2 * (Math.sqrt(500.375) - Math.sqrt(100.375)), Offset.offset(1e-9));
        });
    }

    /** 2 sqrt(100.375) = 20.0375: eight deviations of Poisson counts are 28.0375 and 12.0375. */
    @ParameterizedTest
    @CsvSource({"196, 0", "197, 1", "36, 0", "35, 1", "0, 1"})
    void eightDeviationsAreFar(int count, int outliers) {
        assertThat(found(5, 10, count)).hasSize(outliers);
    }

    @Test
    void countsBelowAreNegative() {
        assertThat(found(5, 10, 0)).singleElement().satisfies(wild -> assertThat(wild.deviations()).isLessThan(-8));
    }

    @Test
    void fourWeeksTellTooLittle() {
        assertThat(found(4, 10, 500)).isEmpty();
    }

    @Test
    void neighboursAreOneStretchAndTheFurthestComesFirst() {
        var found = DrawnHistory.of(folder, center)
                .rows("voice", FIRST_MONDAY, "2026-03-02T00:00", 30, i -> i == 10 || i == 11 ? 400 : i == 12 ? 0 : i == 400 ? 9000 : 100)
                .queue("voice").outliers();
        assertThat(found).extracting(Outlier::offered).containsExactly(9000.0, 800.0, 0.0);
        assertThat(found.get(1).to()).isEqualTo(found.get(1).from().plusSeconds(3600));
        assertThat(found.get(1).usual()).isCloseTo(200, Offset.offset(1e-9));
    }

    @Test
    void countsThatScatterWidelyAreUsual() {
        var scattered = DrawnHistory.of(folder, center)
                .rows("voice", FIRST_MONDAY, "2026-03-02T00:00", 30, i -> i == 0 ? 500 : 20 + 60 * (i / 336 % 4))
                .queue("voice").outliers();
        assertThat(scattered).isEmpty();
    }

    @Test
    void specialDaysAreExpectedToDiffer() {
        center = center.holiday("2026-01-05");
        assertThat(found(5, 10, 500)).isEmpty();
    }

    @Test
    void eachWeekdayAndTimeHasItsOwnUsualCount() {
        var found = DrawnHistory.of(folder, center)
                .rows("voice", FIRST_MONDAY, "2026-03-02T00:00", 30, i -> i % 336 == 7 ? 5000 : 3)
                .queue("voice").outliers();
        assertThat(found).isEmpty();
    }
}
