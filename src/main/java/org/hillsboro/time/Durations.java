package org.hillsboro.time;

import java.time.Duration;
import java.util.regex.Pattern;
import org.hillsboro.files.UnexpectedValue;
import org.jspecify.annotations.Nullable;

/** Lengths of time as people write them: {@code 20s}, {@code 15m}, {@code 3h30m}, {@code 0}. */
public final class Durations {

    private static final Pattern TEXT = Pattern.compile("(?:(\\d{1,5})h)?(?:(\\d{1,7})m)?(?:(\\d{1,8})s)?");

    private Durations() {}

    /** @throws UnexpectedValue if the text is no length of time, or has no unit */
    public static Duration parse(String text) {
        if (text.equals("0")) {
            return Duration.ZERO;
        }
        var matcher = TEXT.matcher(text);
        if (text.isEmpty() || !matcher.matches()) {
            throw new UnexpectedValue("expected a length of time such as 20s, 15m, 3h30m or 0",
                    text.matches("\\d+") ? "give the unit: " + text + "s, " + text + "m or " + text + "h." : "");
        }
        return Duration.ofSeconds(3600 * number(matcher.group(1)) + 60 * number(matcher.group(2)) + number(matcher.group(3)));
    }

    /** In minutes, at most {@code most} of them. */
    public static int minutes(String text, int most) {
        var duration = parse(text);
        if (duration.toSecondsPart() != 0) {
            throw new UnexpectedValue("expected whole minutes");
        }
        if (duration.toMinutes() > most) {
            throw new UnexpectedValue("expected at most " + (most % 60 == 0 ? most / 60 + "h" : most + "m"));
        }
        return (int) duration.toMinutes();
    }

    /** More than nothing, and at most {@code most}. */
    public static Duration positive(String text, Duration most) {
        var duration = parse(text);
        if (duration.isZero() || duration.compareTo(most) > 0) {
            throw new UnexpectedValue("expected more than 0 and at most " + most.toHours() + "h");
        }
        return duration;
    }

    private static long number(@Nullable String digits) {
        return digits == null ? 0 : Long.parseLong(digits);
    }
}
