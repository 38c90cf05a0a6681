package org.hillsboro.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OpeningHoursTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    private static boolean isOpen(String hours, DayOfWeek day, String time) {
        return OpeningHours.parse(hours).isOpen(MONDAY.plusDays(day.ordinal()), TimeOfDay.parse(time));
    }

    @ParameterizedTest(name = "{0} {1} {2}: {3}")
    @CsvSource(delimiter = '~', textBlock = """
            24/7 ~ SUNDAY ~ 00:00 ~ true
            24/7 ~ SUNDAY ~ 23:59 ~ true
            Mon-Fri 08:00-20:00, Sat 09:00-13:00 ~ MONDAY ~ 07:59 ~ false
            Mon-Fri 08:00-20:00, Sat 09:00-13:00 ~ MONDAY ~ 08:00 ~ true
            Mon-Fri 08:00-20:00, Sat 09:00-13:00 ~ FRIDAY ~ 19:59 ~ true
            Mon-Fri 08:00-20:00, Sat 09:00-13:00 ~ FRIDAY ~ 20:00 ~ false
            Mon-Fri 08:00-20:00, Sat 09:00-13:00 ~ SATURDAY ~ 09:00 ~ true
            Mon-Fri 08:00-20:00, Sat 09:00-13:00 ~ SUNDAY ~ 10:00 ~ false
            Mon 08:00-12:00, Mon 13:00-17:00 ~ MONDAY ~ 12:30 ~ false
            Mon 08:00-12:00, Mon 13:00-17:00 ~ MONDAY ~ 13:00 ~ true
            Fri 22:00-06:00 ~ FRIDAY ~ 05:00 ~ false
            Fri 22:00-06:00 ~ FRIDAY ~ 22:00 ~ true
            Fri 22:00-06:00 ~ SATURDAY ~ 05:59 ~ true
            Fri 22:00-06:00 ~ SATURDAY ~ 06:00 ~ false
            Sun 22:00-06:00 ~ MONDAY ~ 01:00 ~ true
            Sat-Mon 10:00-24:00 ~ SUNDAY ~ 23:59 ~ true
            Sat-Mon 10:00-24:00 ~ MONDAY ~ 00:00 ~ false
            Sat-Mon 10:00-24:00 ~ TUESDAY ~ 11:00 ~ false
            """)
    void openOrNot(String hours, DayOfWeek day, String time, boolean open) {
        assertThat(isOpen(hours, day, time)).isEqualTo(open);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "always", "Mon", "Mon 8-20", "Mon-Fri 08:00-20:00,", "Mon 08:00-25:00", "Mon 08:00-08:00", "Mon 24:00-06:00", "Mon 08:60-09:00"})
    void hoursThatAreNone(String text) {
        assertThatThrownBy(() -> OpeningHours.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("expected ");
    }

    @Test
    void aWeekdayThatIsNone() {
        assertThatThrownBy(() -> OpeningHours.parse("Mon-Fry 08:00-20:00")).hasMessageStartingWith("expected a weekday");
    }
}
