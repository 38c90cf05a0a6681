package org.hillsboro.reporting;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/**
 * {@code report.html}: one page that needs nothing else, neither network nor script. It is well-formed XML as well.
 * Where the template does not ask for a chart or style, values are escaped.
 */
final class ReportFile {

    static final String FILE = "report.html";

    private ReportFile() {}

    static void write(ReportPage page, Path file) throws IOException {
        try (BufferedWriter html = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            template().execute(page, html);
        }
    }

    private static Template template() throws IOException {
        try (Reader template = resource("report.mustache")) {
            return Mustache.compiler()
                    .emptyStringIsFalse(true)
                    .zeroIsFalse(true)
                    .withLoader(ReportFile::resource)
                    .compile(template);
        }
    }

    private static Reader resource(String name) {
        return new InputStreamReader(
                Objects.requireNonNull(ReportFile.class.getResourceAsStream(name), name), StandardCharsets.UTF_8);
    }
}
