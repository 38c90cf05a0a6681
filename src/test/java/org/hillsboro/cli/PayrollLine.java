package org.hillsboro.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/** {@code hillsboro payroll} over weeks that a service has published, in folders of their own. */
public final class PayrollLine {

    private final Path here;
    private final Path center;
    private final List<String> plans = new ArrayList<>();

    public PayrollLine(Path here, Path center) {
        this.here = here;
        this.center = center;
    }

    /** @param period as the service shows it, with what the roster of the week costs */
    public void plan(String week, String roster, JsonNode period) throws IOException {
        var cost = period.path("weeks").valueStream().filter(one -> one.path("week").asString().equals(week)).findFirst().orElseThrow();
        Path plan = Files.createDirectories(here.resolve("plan-" + week));
        Files.writeString(plan.resolve("roster.csv"), roster);
        Files.writeString(plan.resolve("summary.json"), "{\"week\": \"%s\", \"cost\": %s}".formatted(week, cost.path("rosterCost")));
        plans.add(plan.toString());
    }

    /** @param more further arguments @return texts by name, the office's as {@code file.csv} */
    public TreeMap<String, String> written(String format, String period, String... more) throws IOException {
        Path out = here.resolve("out-" + format);
        var words = new ArrayList<>(List.of("payroll"));
        words.addAll(plans);
        words.addAll(List.of("--center", center.toString(), "--period", period, "--format", format,
                "--out", out.resolve("file.csv").toString()));
        words.addAll(List.of(more));
        var captured = Captured.run(words.toArray(String[]::new));
        assertThat(captured.err()).isEmpty();
        assertThat(captured.exitCode()).isZero();
        var texts = new TreeMap<String, String>();
        try (var files = Files.walk(out)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                texts.put(out.relativize(file).toString(), Files.readString(file));
            }
        }
        return texts;
    }
}
