package org.hillsboro.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Runs the examples of {@code docs/api.md} from the first to the last, as a reader would. */
class ApiGuideTest {

    private static final Path GUIDE = Path.of("docs/api.md");
    private static final Pattern EXAMPLE =
            Pattern.compile("```bash\\n(.*?)```\\n(?:(?!```).)*?```(json|text)\\n(.*?)```", Pattern.DOTALL);
    private static final String EDGE = "<<< end of an example >>>";
    private static final JsonMapper JSON = new JsonMapper();

    private record Example(String script, String kind, String shown) {}

    @Test
    void eachExampleAnswersAsItShows(@TempDir Path folder) throws IOException, InterruptedException {
        for (String tool : List.of("bash", "curl", "openssl", "sha256sum")) {
            assumeTrue(isHere(tool), tool + " is not installed; the guide's examples need it");
        }
        var examples = examples();
        System.setProperty("hillsboro.webhooks.hosts", "localhost");
        System.setProperty("hillsboro.webhooks.private-addresses", "true");
        try (var service = RunningHillsboro.start()) {
            service.administrator();
            var answers = run(examples, folder, service.address().toString());
            assertThat(answers).hasSameSizeAs(examples);
            for (int i = 0; i < examples.size(); i++) {
                check(examples.get(i), answers.get(i));
            }
        } finally {
            System.clearProperty("hillsboro.webhooks.hosts");
            System.clearProperty("hillsboro.webhooks.private-addresses");
        }
    }

    @Test
    void whatDiffersFromWhatIsShownIsFound() {
        assertThat(differences(JSON.readTree("{\"a\": \"x…\"}"), JSON.readTree("{\"a\": \"xy\", \"b\": 1}"), "")).isEmpty();
        assertThat(differences(JSON.readTree("{\"a\": 1}"), JSON.readTree("{\"a\": 2}"), "")).isNotEmpty();
        assertThat(differences(JSON.readTree("{\"a\": []}"), JSON.readTree("{\"a\": [1]}"), "")).isNotEmpty();
        assertThat(differences(JSON.readTree("{\"a\": \"x…\"}"), JSON.readTree("{}"), "")).isNotEmpty();
    }

    private static List<Example> examples() throws IOException {
        String text = Files.readString(GUIDE);
        var examples = new ArrayList<Example>();
        for (var match = EXAMPLE.matcher(text); match.find();) {
            examples.add(new Example(match.group(1), match.group(2), match.group(3)));
        }
        assertThat(examples).as("one answer is shown for each script").hasSize(text.split("```bash").length - 1);
        return examples;
    }

    private static List<String> run(List<Example> examples, Path folder, String address) throws IOException, InterruptedException {
        var script = new StringBuilder("set -u\n");
        examples.forEach(example -> script.append(example.script).append("\nprintf '\\n%s\\n' '").append(EDGE).append("'\n"));
        var file = Files.writeString(folder.resolve("guide.sh"), script);
        var out = folder.resolve("out");
        var builder = new ProcessBuilder("bash", file.toString()).directory(folder.toFile()).redirectErrorStream(true)
                .redirectOutput(out.toFile());
        builder.environment().put("HILLSBORO", address);
        var process = builder.start();
        assertThat(process.waitFor(3, TimeUnit.MINUTES)).isTrue();
        var parts = Files.readString(out, StandardCharsets.UTF_8).split(Pattern.quote("\n" + EDGE + "\n"));
        assertThat(process.exitValue()).as(parts[parts.length - 1]).isZero();
        return List.of(parts);
    }

    private static void check(Example example, String answer) {
        if (example.kind.equals("json")) {
            assertThat(differences(JSON.readTree(example.shown), JSON.readTree(answer.strip()), "")).as(example.script + answer).isEmpty();
        } else {
            var rest = new ArrayList<>(answer.lines().toList());
            example.shown.lines().forEach(line -> {
                while (!rest.isEmpty() && !matches(line, rest.getFirst())) {
                    rest.removeFirst();
                }
                assertThat(rest).as(line + " in " + answer).isNotEmpty();
            });
        }
    }

    /** All that is shown is there, with the same value; there may be more. */
    private static List<String> differences(JsonNode shown, JsonNode answer, String path) {
        var differences = new ArrayList<String>();
        if (shown.isObject()) {
            shown.properties().forEach(field ->
                    differences.addAll(differences(field.getValue(), answer.path(field.getKey()), path + "/" + field.getKey())));
        } else if (shown.isArray() && shown.size() == answer.size()) {
            for (int i = 0; i < shown.size(); i++) {
                differences.addAll(differences(shown.get(i), answer.get(i), path + "/" + i));
            }
        } else if (shown.isNumber() ? !answer.isNumber() || shown.asDouble() != answer.asDouble()
                : shown.isString() ? !answer.isString() || !matches(shown.asString(), answer.asString()) : !shown.equals(answer)) {
            differences.add(path + ": shown " + shown + ", got " + answer);
        }
        return differences;
    }

    private static boolean matches(String shown, String found) {
        var parts = new ArrayList<String>();
        for (String part : shown.split("…", -1)) {
            parts.add(Pattern.quote(part));
        }
        return found.matches("(?s)" + String.join(".*", parts));
    }

    private static boolean isHere(String tool) throws IOException, InterruptedException {
        return new ProcessBuilder("sh", "-c", "command -v " + tool).start().waitFor() == 0;
    }
}
