package org.hillsboro.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class CommandLineTest {

    @TempDir
    private Path here;

    static Stream<List<String>> commands() {
        return paths(new CommandLine(new HillsboroCommand()), List.of());
    }

    private static Stream<List<String>> paths(CommandLine command, List<String> path) {
        return Stream.concat(
                Stream.of(path),
                command.getSubcommands().entrySet().stream()
                        .flatMap(sub -> paths(sub.getValue(), Stream.concat(path.stream(), Stream.of(sub.getKey())).toList())));
    }

    @Test
    void aloneItPrintsTheCommandsWithAnExampleEach() {
        var captured = Captured.run();

        assertThat(captured.exitCode()).isZero();
        assertThat(captured.out())
                .contains("plan", "bench", "./hillsboro plan ../shared/centers/bank-2003 --week 2003-W43 --seconds 60 --out plan");
        assertThat(captured.err()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("commands")
    void everyCommandHasHelpWithExamplesThatAreRight(List<String> path) {
        var captured = Captured.run(Stream.concat(path.stream(), Stream.of("--help")).toArray(String[]::new));

        assertThat(captured.exitCode()).isZero();
        assertThat(captured.out()).contains("Usage: hillsboro").contains("--version");
        var examples = captured.out().lines().filter(line -> line.strip().startsWith("./hillsboro ")).toList();
        assertThat(examples).isNotEmpty().allSatisfy(example -> {
            String[] arguments = example.strip().substring("./hillsboro ".length()).split(" ");
            new CommandLine(new HillsboroCommand()).parseArgs(arguments);
        });
    }

    /** Picocli formats them, and warns the user of a lone percent sign on the true standard error. */
    @ParameterizedTest
    @MethodSource("commands")
    void noTextOfHelpHasALonePercentSign(List<String> path) {
        var command = new CommandLine(new HillsboroCommand());
        for (String name : path) {
            command = Objects.requireNonNull(command.getSubcommands().get(name));
        }
        var usage = command.getCommandSpec().usageMessage();
        assertThat(Stream.of(usage.description(), usage.footer()).flatMap(Arrays::stream)).allSatisfy(text ->
                assertThat(text.replace("%%", "").replace("%n", "")).doesNotContain("%"));
    }

    @Test
    void theVersionIsNamed() {
        assertThat(Captured.run("--version").out()).isEqualToIgnoringNewLines("Hillsboro 0.1.0");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "plan                               | Missing required parameter: 'CENTER'",
        "plan x y                           | Unmatched argument at index 2: 'y'",
        "plan x --week 2003-W53             | expected a week from 2003-W01 to 2003-W52",
        "plan x --week next                 | expected an ISO week such as 2003-W43",
        "plan x --seconds 0                 | expected seconds above 0",
        "plan x --seconds -1                | expected seconds above 0",
        "plan x --seconds soon              | expected seconds above 0",
        "plan x --steps -1                  | expected a whole number of steps",
        "plan x --steps 1 --seconds 1       | mutually exclusive",
        "plan x --gap 2                     | expected a share from 0 to 1",
        "plan x --gap five                  | expected a share from 0 to 1",
        "plan x --risk 0                    | expected above 0 and below 1",
        "plan x --risk 100%                 | expected above 0 and below 1",
        "plan x --seed x                    | Invalid value for option '--seed'",
        "plan x --sede 1                    | --sede",
        "plam                               | Did you mean: hillsboro plan",
        "bench optimizer --seconds 0        | expected seconds above 0",
        "bench service --minutes 0          | expected 1 to 1440",
        "bench service --part all           | expected one of [START, HOSTILE",
    })
    void badUsageIsSaidAndPointsToTheHelp(String arguments, String message) {
        var captured = Captured.run(arguments.split(" "));

        assertThat(captured.exitCode()).isEqualTo(2);
        assertThat(captured.err()).contains(message).contains("--help");
        assertThat(captured.out()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"--gap 0.005", "--gap 0.5%", "--gap 0", "--seconds 0.5", "--seconds 60", "--steps 0",
        "--week 2004-W53", "--risk 0.9", "--risk 90%", "--seed -3"})
    void goodOptionsAreTaken(String option) {
        var arguments = ("plan x " + option).split(" ");

        var parsed = new CommandLine(new HillsboroCommand()).parseArgs(arguments);

        assertThat(parsed.errors()).isEmpty();
    }

    @Test
    void halfAPercentAndItsShareAreTheSameGap() {
        assertThat(new Converters.Share().convert("0.5%")).isEqualTo(0.005);
        assertThat(new Converters.Share().convert("0.005")).isEqualTo(0.005);
    }

    @Test
    void allProblemsOfACenterFolderAreSaidAndCountedAndNothingIsWritten() throws IOException {
        Path center = Files.createDirectory(here.resolve("center"));
        Files.writeString(center.resolve("center.yaml"), "name: X\ntime_zone: Mars/Base\ninterval_minutes: 20\n");
        Path out = here.resolve("plan");

        var captured = Captured.run("plan", center.toString(), "--out", out.toString());

        assertThat(captured.exitCode()).isEqualTo(2);
        assertThat(captured.err()).contains("Mars/Base").contains("\"20\"").contains("currency");
        assertThat(captured.err().lines().toList().getLast()).matches("\\d+ problems; nothing was written\\.");
        try (var left = Files.list(here)) {
            assertThat(left).containsExactly(center);
        }
    }

    @Test
    void aPlaceForThePlanThatIsTakenIsRefusedBeforeTheCenterIsRead() throws IOException {
        Path out = Files.createDirectory(here.resolve("plan"));
        Files.writeString(out.resolve("thesis.txt"), "years");

        var captured = Captured.run("plan", here.resolve("nowhere").toString(), "--out", out.toString());

        assertThat(captured.exitCode()).isEqualTo(2);
        assertThat(captured.err()).contains("--out").contains("holds something else").doesNotContain("nowhere");
        assertThat(captured.err()).endsWith("1 problem; nothing was written." + System.lineSeparator());
    }
}
