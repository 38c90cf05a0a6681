package org.hillsboro.payroll;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every case of src/test/resources/pay-cases is paid as it says. */
class PayCasesTest {

    static List<Path> files() {
        return PayCase.files();
    }

    @ParameterizedTest
    @MethodSource("files")
    void isPaidAsItSays(Path file, @TempDir Path here) throws IOException {
        var worked = PayCase.read(file);

        assertThat(worked.paid(here)).as(worked.text().path("why").asString()).isEqualTo(worked.expected());
    }

    @Test
    void thereAreFortyAndEachSaysWhy() {
        assertThat(files()).hasSizeGreaterThanOrEqualTo(40)
                .allSatisfy(file -> assertThat(PayCase.read(file).text().path("why").asString()).hasSizeGreaterThan(10));
    }
}
