package org.hillsboro.time;

import java.util.regex.Pattern;
import org.hillsboro.files.UnexpectedValue;

/** A minute of the local day, {@code 00:00} to {@code 24:00}. */
public final class TimeOfDay {

    private static final Pattern TEXT = Pattern.compile("([01]\\d|2[0-4]):([0-5]\\d)");

    private TimeOfDay() {}

    /** @throws UnexpectedValue if the text is no time from 00:00 to 24:00 */
    public static int parse(String text) {
        var matcher = TEXT.matcher(text);
        int minute = matcher.matches() ? Integer.parseInt(matcher.group(1)) * 60 + Integer.parseInt(matcher.group(2)) : -1;
        if (minute < 0 || minute > 1440) {
            throw new UnexpectedValue("expected a time from 00:00 to 24:00",
                    text.matches("\\d:[0-5]\\d") ? "write 0" + text + "." : "");
        }
        return minute;
    }

    /** A time at which something begins: before 24:00. */
    public static int parseStart(String text) {
        int minute = parse(text);
        if (minute == 1440) {
            throw new UnexpectedValue("expected a time before 24:00", "write 00:00.");
        }
        return minute;
    }
}
