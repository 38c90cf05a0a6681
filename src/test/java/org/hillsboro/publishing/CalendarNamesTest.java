package org.hillsboro.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hillsboro.examples.ExampleCenter.NEW_YORK;
import static org.hillsboro.examples.ExampleCenter.agent;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.hillsboro.roster.Activity;
import org.hillsboro.roster.Shift;
import org.hillsboro.time.PlanningWeek;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names of people, sites and breaks as they come, through lines of 75 octets and back. */
class CalendarNamesTest {

    private static final PlanningWeek WEEK = PlanningWeek.parse("2003-W43", DayOfWeek.MONDAY, NEW_YORK);
    private static final Instant NOON = Instant.parse("2003-10-20T16:00:00Z");

    private static String calendar(String name) {
        var shift = new Shift("A1", List.of(
                new Activity(Activity.CONTACTS, NOON, NOON.plusSeconds(3600), true),
                new Activity(name, NOON.plusSeconds(3600), NOON.plusSeconds(4500), false),
                new Activity(Activity.CONTACTS, NOON.plusSeconds(4500), NOON.plusSeconds(7200), true)));
        return new ShiftCalendar(name, WEEK).of(agent("A1", name, NEW_YORK, name), List.of(shift));
    }

    /** Each line by itself, so that a letter cut in two is found. */
    private static void checkLines(String calendar) {
        for (byte[] line : Arrays.stream(calendar.split("\r\n")).map(text -> text.getBytes(StandardCharsets.UTF_8)).toList()) {
            assertThat(line.length).isLessThanOrEqualTo(75);
            try {
                StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(line));
            } catch (CharacterCodingException cut) {
                throw new AssertionError("a letter is cut in " + new String(line, StandardCharsets.UTF_8), cut);
            }
            assertThat(new String(line, StandardCharsets.UTF_8)).doesNotContain("?");
        }
    }

    private static void checkRoundTrip(String name) {
        String calendar = calendar(name);
        checkLines(calendar);
        var read = BiweeklyReading.of(calendar);
        var event = read.events().getFirst();

        assertThat(read.complaints()).isEmpty();
        assertThat(read.name()).isEqualTo(name);
        assertThat(event.place()).isEqualTo(name);
        assertThat(event.description().lines().toList()).contains("13:00-13:15 " + name + " (unpaid)");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "O'Neill \"Bud\"", "Smith, Jr.", "a;b;c", "back\\slash", "\\n is no line end", "ends with \\", "semi\\;colon\\,",
        "BEGIN:VEVENT", "TZID=x:y", "=cmd|' /C calc'!A0", "\ud83d\ude80\ud83d\udc69\u200d\ud83d\udcbb",
        "\u05d3\u05d5\u05d9\u05d3 \u05db\u05d4\u05df", "\u0645\u062d\u0645\u062f \u0639\u0644\u064a", "\u5f20\u4f1f", "Zo\u00eb", "Zoe\u0308", "x"})
    void aNameComesBackAsItWas(String name) {
        checkRoundTrip(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "\u00e4", "\u5f20", "\ud83d\ude80", ",", "\\"})
    void aLongNameIsFoldedBetweenItsLetters(String letter) {
        for (int length = 1; length <= 160; length += 3) {
            checkRoundTrip("-".repeat(length % 7) + letter.repeat(length));
        }
    }

    @Test
    void lineEndsAndControlsOfAnyKindBecomeBlanks() {
        for (String end : List.of("\r\n", "\n", "\r", "\u0085", "\u2028", "\u2029", "\u0000", "\u000b", "\u009f")) {
            String calendar = calendar("a" + end + "ATTENDEE:mailto:b@example.org");

            assertThat(BiweeklyReading.of(calendar).name()).isEqualTo("a ATTENDEE:mailto:b@example.org");
            assertThat(calendar.replace("\r\n", "")).doesNotContain(end);
        }
    }

    @Test
    void anyMixtureOfLettersComesBack() {
        var letters = List.of(
                "a", " ", ",", ";", "\\", "\"", "'", ":", "=", "n", "N", "^", "%", "\u00e4", "\u05d0", "\u0645", "\u5f20", "\ud83d\ude80", "\u200d");
        var random = new Random(20031020);
        for (int i = 0; i < 300; i++) {
            String middle = random.ints(1 + random.nextInt(90), 0, letters.size())
                    .mapToObj(letters::get)
                    .collect(Collectors.joining());
            checkRoundTrip("[" + middle + "]");
        }
    }
}
