package org.hillsboro.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code simulate} on a plan that {@code plan} wrote, whole and broken. */
class SimulateCommandTest {

    private static final String CENTER = """
            name: Corner
            time_zone: UTC
            currency: EUR
            interval_minutes: 30
            shrinkage: 0.05
            queues:
              - {id: voice, channel: VOICE, opening_hours: "Mon-Fri 08:00-16:00", goal: {share: 0.80, within: 20s}, aht: 200s, patience: 120s}
              - {id: mail, channel: EMAIL, opening_hours: "Mon-Fri 08:00-16:00", goal: {share: 0.90, within: 24h}, aht: 300s}
            pools:
              - {id: staff, sourcing: IN_HOUSE, pay: {hourly: 15}}
            contracts:
              - {id: full, weekly_hours: {max: 40}, days: {max: 5}, shifts: {paid_hours: [8]}, rest_between_shifts: 11h}
            """;
    private static final String ROSTER = "roster.csv";

    @TempDir
    private static Path planned;

    @TempDir
    private Path folder;

    private Path plan = Path.of("");

    @BeforeAll
    static void plan() throws IOException {
        Path center = Files.createDirectories(planned.resolve("center"));
        Files.writeString(center.resolve("center.yaml"), CENTER);
        var agents = new StringBuilder("agent,name,pool,contract,queues,languages,time_zone,hired,left,max_weekly_hours,employee_number\n");
        for (int agent = 1; agent <= 9; agent++) {
            agents.append('A').append(agent).append(",,staff,full,voice;mail,,,,,,\n");
        }
        Files.writeString(center.resolve("agents.csv"), agents);
        var contacts = new StringBuilder("interval_start,queue,offered\n");
        for (int day = 2; day <= 6; day++) {
            for (int half = 16; half < 32; half++) {
                contacts.append("2026-03-0%dT%02d:%02dZ,voice,%d%n".formatted(day, half / 2, half % 2 * 30, 30 + day + half % 5));
            }
            contacts.append("2026-03-0%dT09:00Z,mail,20%n".formatted(day));
        }
        Files.writeString(center.resolve("contacts.csv"), contacts);
        var run = Captured.run("plan", center.toString(), "--steps", "20000", "--out", planned.resolve("plan").toString());
        assertThat(run.exitCode()).as(run.err()).isZero();
    }

    /** Each test may spoil its own copy. */
    @BeforeEach
    void copy() throws IOException {
        plan = Files.createDirectory(folder.resolve("plan"));
        for (String file : List.of("summary.json", ROSTER, "forecast.csv")) {
            Files.copy(planned.resolve("plan").resolve(file), plan.resolve(file));
        }
    }

    private Captured simulate(String... options) {
        var arguments = new String[options.length + 4];
        arguments[0] = "simulate";
        arguments[1] = plan.toString();
        arguments[2] = "--replications";
        arguments[3] = "30";
        System.arraycopy(options, 0, arguments, 4, options.length);
        return Captured.run(arguments);
    }

    private double level(String... options) {
        return Double.parseDouble(cells("voice", simulate(options))[2]);
    }

    private static String[] cells(String queue, Captured run) {
        assertThat(run.exitCode()).as(run.err()).isZero();
        return run.out().lines().filter(line -> line.strip().startsWith(queue + " ")).findFirst().orElseThrow().strip().split(" +");
    }

    private void spoil(String file, String regex, String replacement) throws IOException {
        Path path = plan.resolve(file);
        String text = Files.readString(path);
        String spoilt = Pattern.compile(regex).matcher(text).replaceFirst(replacement);
        assertThat(spoilt).isNotEqualTo(text);
        Files.writeString(path, spoilt);
    }

    @Test
    void eachQueueHasARowThatSaysGoalAndRange() {
        var run = simulate();
        var voice = cells("voice", run);
        assertThat(voice[1]).isEqualTo("80.0");
        double level = Double.parseDouble(voice[2]);
        assertThat(level).isBetween(60.0, 100.0);
        assertThat(Double.parseDouble(voice[3])).isBetween(level - 5, level);
        assertThat(Double.parseDouble(voice[4])).isBetween(level, level + 5);
        assertThat(Double.parseDouble(voice[8].replace(",", ""))).isBetween(2500.0, 3500.0);
        assertThat(cells("mail", run)[1]).isEqualTo("90.0");
        assertThat(run.out()).contains("30 simulated weeks", "voice: the goal is met. Service level: answered or abandoned within 20 s, of all offered.",
                "mail: the goal is met. Service level: done within 24 h, of all offered.");
        assertThat(run.err()).as("a first answer").containsOnlyOnce(" weeks  voice ");
    }

    @Test
    void theSameSeedTellsTheSame() {
        assertThat(simulate("--seed", "7").out()).isEqualTo(simulate("--seed", "7").out()).isNotEqualTo(simulate("--seed", "8").out());
    }

    @Test
    void whatIfsMoveTheLevel() {
        double planned = level();
        assertThat(level("--demand", "+20%")).isLessThan(planned);
        assertThat(level("--demand", "-20%")).isGreaterThan(planned);
        assertThat(level("--aht", "+60s")).isLessThan(planned);
        assertThat(level("--aht", "-60")).isGreaterThan(planned);
        assertThat(level("--absent", "30%")).isLessThan(planned).isEqualTo(level("--absent", "0.3"));
        assertThat(level("--demand", "+0%", "--aht", "0s", "--absent", "0")).isEqualTo(planned);
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "--absent, 5, expected a share from 0 to 1",
        "--absent, few, expected a share from 0 to 1",
        "--demand, 10, expected a change such as +10% or -5%",
        "--demand, -110%, expected a change such as +10% or -5%",
        "--aht, +15m, expected seconds such as +15s or -10s",
        "--replications, 1, expected 2 or more",
        "--seconds, 0, expected seconds above 0",
        "--routing, LOUDEST, expected one of"
    })
    void anOptionThatSaysNothingIsRefused(String option, String value, String expected) {
        var run = Captured.run("simulate", plan.toString(), option, value);
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains(option, value, expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"summary.json", ROSTER, "forecast.csv"})
    void aMissingFileIsNamed(String file) throws IOException {
        Files.delete(plan.resolve(file));
        var run = simulate();
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("expected a plan folder, with " + file);
    }

    @ParameterizedTest
    @ValueSource(strings = {"summary.json", ROSTER, "forecast.csv"})
    void aFileThatIsNoTextIsRefused(String file) throws IOException {
        Files.write(plan.resolve(file), "queue \u00e9t\u00e9\n".getBytes(StandardCharsets.ISO_8859_1));
        var run = simulate();
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains(file).contains("UTF-8");
    }

    @Test
    void aTruncatedSummaryIsRefused() throws IOException {
        String text = Files.readString(plan.resolve("summary.json"));
        Files.writeString(plan.resolve("summary.json"), text.substring(0, text.length() / 2));
        var run = simulate();
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("summary.json");
    }

    @Test
    void aTruncatedRowIsRefused() throws IOException {
        spoil("forecast.csv", "(?s)^(.*Z,voice,)[^\n]*\n.*", "$1");
        var run = simulate();
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("forecast.csv:");
    }

    @Test
    void aDoubledRowOfTheForecastIsRefused() throws IOException {
        spoil("forecast.csv", "\n([^\n]*Z,voice,[^\n]*)\n", "\n$1\n$1\n");
        var run = simulate();
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("forecast.csv:", "expected one row for a queue and interval");
    }

    @Test
    void aForecastThatWasCutOffBetweenRowsIsRefused() throws IOException {
        spoil("forecast.csv", "[^\n]*\n$", "");
        var run = simulate();
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("forecast.csv:", "for each interval of the week, 1 are missing", "Maybe the file was cut off");
    }

    @Test
    void aDoubledRowOfTheRosterIsRefused() throws IOException {
        spoil(ROSTER, "\n(A[^\n]*)\n", "\n$1\n$1\n");
        var run = simulate();
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains(ROSTER + ":");
    }

    @Test
    void anAgentWhomTheCenterDoesNotKnowIsTold() throws IOException {
        spoil(ROSTER, "\nA1,", "\nA01,");
        var run = simulate();
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains(ROSTER + ":", "A01", "Maybe");
    }

    @Test
    void aQueueWhomTheCenterDoesNotKnowIsTold() throws IOException {
        spoil("forecast.csv", ",voice,", ",vioce,");
        var run = simulate();
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("vioce", "expected a queue of the center", "Maybe");
    }

    @Test
    void aPlanOfARequirementHasNothingToSimulate() throws IOException {
        spoil("forecast.csv", "(?s)\n.*", "\n");
        var run = simulate();
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("how many agents are needed and not how many contacts come", "Maybe plan from a history");
    }

    @Test
    void aCenterThatIsGoneIsAskedFor() throws IOException {
        spoil("summary.json", "\"center\"\\s*:\\s*\"[^\"]*\"", "\"center\":\"elsewhere\"");
        var lost = simulate();
        assertThat(lost.exitCode()).isEqualTo(2);
        assertThat(lost.err()).contains("--center", "expected the center folder");
        assertThat(simulate("--center", planned.resolve("center").toString()).exitCode()).isZero();
    }
}
