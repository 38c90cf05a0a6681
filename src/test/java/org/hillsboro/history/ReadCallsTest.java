package org.hillsboro.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.hillsboro.TestCenter;
import org.hillsboro.files.InputFile;
import org.hillsboro.files.Problems;
import org.hillsboro.history.CallEstimate.Patience;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadCallsTest {

    private static final String HEADER = "arrival,queue,wait_seconds,outcome,service_seconds\n";

    @TempDir
    private Path folder;

    private List<CallEstimate> read(String rows, Problems problems) throws IOException {
        Files.writeString(folder.resolve("calls.csv"), HEADER + rows);
        var center = TestCenter.in("UTC", "2026-W10").queue("voice", queue -> queue).queue("sales", queue -> queue).folder().center();
        return ReadCalls.of(List.of(InputFile.in(folder, "calls.csv")), center, problems).before(null);
    }

    private List<CallEstimate> read(String rows) throws IOException {
        var problems = new Problems();
        var estimates = read(rows, problems);
        problems.throwIfAny();
        return estimates;
    }

    private static String row(double wait, String outcome, String service) {
        return "2026-03-02T10:00:07Z,voice," + wait + "," + outcome + "," + service + "\n";
    }

    @Test
    void meansAreOfTheCallsThatTellThem() throws IOException {
        var voice = read(row(0, "ANSWERED", "100") + row(30, "answered", "300") + row(20, "ABANDONED", "") + row(10, "ABANDONED", "0"))
                .getFirst();
        assertThat(voice.answered()).isEqualTo(2);
        assertThat(voice.abandoned()).isEqualTo(2);
        var handle = Objects.requireNonNull(voice.handle());
        assertThat(handle.meanSeconds()).isEqualTo(200);
        assertThat(handle.cv()).isCloseTo(0.5, within(1e-12));
        var patience = Objects.requireNonNull(voice.patience());
        assertThat(patience.meanSeconds()).isEqualTo(30);
        assertThat(patience.standardError()).isCloseTo(30 / Math.sqrt(2), within(1e-12));
        assertThat(voice.isPatienceKnown()).isFalse();
    }

    /** Waits 2, 3+, 4, 4+, 6 where + was answered: 4/5, then 2/3 of it, then nobody. */
    @Test
    void survivalIsKaplanAndMeiers() throws IOException {
        var survival = patience(read(row(2, "ABANDONED", "") + row(3, "ANSWERED", "9") + row(4.7, "ABANDONED", "")
                + row(4.2, "ANSWERED", "9") + row(6, "ABANDONED", ""))).survival();
        assertThat(survival.after(1)).isEqualTo(1);
        assertThat(survival.after(2)).isCloseTo(0.8, within(1e-12));
        assertThat(survival.after(3)).isCloseTo(0.8, within(1e-12));
        assertThat(survival.after(4)).isCloseTo(0.8 * 2 / 3, within(1e-12));
        assertThat(survival.after(6)).isZero();
        assertThat(survival.after(9_999)).isZero();
        assertThat(survival.medianSeconds()).isEqualTo(6);
    }

    @Test
    void halfIsEnoughForTheMedianAndADayForAWait() throws IOException {
        var half = patience(read(row(3, "ABANDONED", "") + row(8, "ABANDONED", "")));
        assertThat(half.survival().medianSeconds()).isEqualTo(3);
        assertThat(half.meanSeconds()).isEqualTo(5.5);
        var endless = patience(read(row(2_000_000, "ANSWERED", "10") + row(2_000_000, "ABANDONED", "")));
        assertThat(endless.meanSeconds()).as("as if both had waited for a day").isEqualTo(2 * 86_400);
        assertThat(endless.survival().after(86_400)).isEqualTo(0.5);
        assertThat(endless.survival().medianSeconds()).isEqualTo(86_400);
    }

    /** Patience of 90 s on average, of which answers hide most. */
    @Test
    void censoredPatienceIsFoundAgain() throws IOException {
        var random = new Random(4);
        var rows = new StringBuilder();
        for (int call = 0; call < 40_000; call++) {
            double patience = -90 * Math.log(1 - random.nextDouble());
            double offered = random.nextInt(3) == 0 ? 0 : -40 * Math.log(1 - random.nextDouble());
            rows.append(patience < offered
                    ? row(Math.round(patience * 10) / 10.0, "ABANDONED", "")
                    : row(Math.round(offered * 10) / 10.0, "ANSWERED", "60"));
        }
        var patience = patience(read(rows.toString()));
        assertThat(patience.meanSeconds()).isCloseTo(90, within(4 * patience.standardError()));
        assertThat(patience.standardError()).isLessThan(1.5);
        assertThat(patience.survival().after(60)).isCloseTo(Math.exp(-61 / 90.0), within(0.02));
        assertThat(patience.survival().medianSeconds()).isCloseTo(90 * Math.log(2), within(4.0));
    }

    @Test
    void queuesAreApartAndThoseWithoutCallsLeftOut() throws IOException {
        var estimates = read("2026-03-02T10:00Z,SALES,5,ANSWERED,70\n2026-03-02T10:00Z,sales,5,ANSWERED,90\n");
        assertThat(estimates).extracting(CallEstimate::queueId).containsExactly("sales");
        assertThat(estimates.getFirst().patience()).isNull();
        assertThat(Objects.requireNonNull(estimates.getFirst().handle()).meanSeconds()).isEqualTo(80);
    }

    /** Weeks are summed up by themselves, in whatever order their calls come. */
    @Test
    void weeksTogetherAreAsOne() throws IOException {
        var random = new Random(5);
        var one = new StringBuilder();
        var many = new ArrayList<String>();
        for (int call = 0; call < 2000; call++) {
            double wait = random.nextInt(400) / 10.0;
            String row = random.nextInt(4) == 0
                    ? row(wait, "ABANDONED", "")
                    : row(wait, "ANSWERED", Integer.toString(30 + random.nextInt(500)));
            one.append(row);
            many.add(row.replace("2026-03-02", "2026-%02d-%02d".formatted(1 + random.nextInt(12), 1 + random.nextInt(28))));
        }
        Collections.shuffle(many, random);
        var expected = read(one.toString()).getFirst();
        var found = read(String.join("", many)).getFirst();
        assertThat(found).usingRecursiveComparison().ignoringFields("handle", "patience.meanSeconds", "patience.standardError")
                .isEqualTo(expected);
        var handle = Objects.requireNonNull(found.handle());
        assertThat(handle.meanSeconds()).isCloseTo(Objects.requireNonNull(expected.handle()).meanSeconds(), within(1e-9));
        assertThat(handle.cv()).isCloseTo(expected.handle().cv(), within(1e-9));
        assertThat(handle.seenSeconds()).isEqualTo(expected.handle().seenSeconds());
        assertThat(patience(List.of(found)).meanSeconds()).isCloseTo(patience(List.of(expected)).meanSeconds(), within(1e-9));
    }

    @Test
    void callsOfThePlannedWeekDoNotCount() throws IOException {
        Files.writeString(folder.resolve("calls.csv"), HEADER + "2026-03-01T23:59:59Z,voice,5,ANSWERED,100\n"
                + "2026-03-02T00:00:00Z,voice,5,ANSWERED,900\n2026-03-09T00:00:00Z,sales,5,ANSWERED,900\n");
        var test = TestCenter.in("UTC", "2026-W10").queue("voice", queue -> queue).queue("sales", queue -> queue);
        var problems = new Problems();
        var calls = ReadCalls.of(List.of(InputFile.in(folder, "calls.csv")), test.folder().center(), problems);
        assertThat(calls.before(null)).hasSize(2);
        var before = calls.before(test.week());
        assertThat(before).hasSize(1);
        assertThat(Objects.requireNonNull(before.getFirst().handle()).meanSeconds()).isEqualTo(100);
    }

    /** Of so many calls groups of a size stand for all: their mean is that of the calls, their order that of the seconds. */
    @Test
    void manyCallsAreSeenAsGroups() throws IOException {
        var rows = new StringBuilder();
        for (int call = 0; call < 5001; call++) {
            rows.append(row(0, "ANSWERED", Integer.toString(call * 7 % 5001)));
        }
        var handle = Objects.requireNonNull(read(rows.toString()).getFirst().handle());
        assertThat(handle.seenSeconds()).hasSize(2000).isSorted();
        assertThat(handle.seenSeconds().stream().mapToDouble(Double::doubleValue).average().orElse(0)).isCloseTo(2500, within(1e-6));
        assertThat(handle.seenSeconds().getFirst()).isBetween(0.0, 2.0);
        assertThat(handle.seenSeconds().getLast()).isBetween(4998.0, 5000.0);
    }

    @Test
    void aFileThatIsNoTextIsRefused() throws IOException {
        Files.write(folder.resolve("calls.csv"), (HEADER + "2026-03-02T10:00Z,\u00e9t\u00e9,5,ANSWERED,1\n").getBytes(StandardCharsets.ISO_8859_1));
        var problems = new Problems();
        var center = TestCenter.in("UTC", "2026-W10").queue("voice", queue -> queue).folder().center();
        assertThat(ReadCalls.of(List.of(InputFile.in(folder, "calls.csv")), center, problems).before(null)).isEmpty();
        assertThat(problems.found()).singleElement().asString().contains("UTF-8");
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '~', textBlock = """
            2026-03-02T10:00,voice,5,ANSWERED,70 ~ arrival: "2026-03-02T10:00": expected a time with its offset
            2026-03-02T10:00Z,vioce,5,ANSWERED,70 ~ queue: "vioce": expected a queue of the center
            2026-03-02T10:00Z,voice,-5,ANSWERED,70 ~ wait_seconds: "-5": expected a number from 0 to 2678400
            2026-03-02T10:00Z,voice,5,LOST,70 ~ outcome: "LOST": expected ANSWERED or ABANDONED
            2026-03-02T10:00Z,voice,5,ANSWERED, ~ service_seconds: expected the seconds of service of an answered call
            2026-03-02T10:00Z,voice,5,ABANDONED,70 ~ service_seconds: "70": expected none, the call was abandoned
            2026-03-02T10:00Z,voice,5,ANSWERED,99999 ~ service_seconds: "99999": expected a number from 0 to 14400
            """)
    void aWrongRowIsTold(String row, String problem) throws IOException {
        var problems = new Problems();
        assertThat(read("2026-03-02T10:00Z,voice,5,ANSWERED,70\n" + row + "\n", problems)).isEmpty();
        assertThat(problems.found()).singleElement().extracting(Object::toString).asString().startsWith("calls.csv:3: " + problem);
    }

    private static Patience patience(List<CallEstimate> estimates) {
        return Objects.requireNonNull(estimates.getFirst().patience());
    }
}
