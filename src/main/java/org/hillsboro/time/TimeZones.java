package org.hillsboro.time;

import java.time.ZoneId;
import org.hillsboro.files.Nearest;
import org.hillsboro.files.UnexpectedValue;

/** Time zones by their names in the IANA database, so that their clock changes are known. */
public final class TimeZones {

    private TimeZones() {}

    /** @throws UnexpectedValue if there is no such zone */
    public static ZoneId parse(String text) {
        var known = ZoneId.getAvailableZoneIds();
        if (!known.contains(text)) {
            throw new UnexpectedValue("expected a time zone such as America/Los_Angeles",
                    Nearest.to(text, known).map(near -> "it should be " + near + ".").orElse(""));
        }
        return ZoneId.of(text);
    }
}
