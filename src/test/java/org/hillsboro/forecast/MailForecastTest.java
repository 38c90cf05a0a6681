package org.hillsboro.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import org.hillsboro.TestCenter;
import org.hillsboro.forecast.Forecast.QueueForecast;
import org.junit.jupiter.api.Test;

/** Mail comes on every day but Sunday from 8 to 23, also when nobody is there to answer it. */
class MailForecastTest {

    private static TestCenter center() {
        return TestCenter.in("Europe/Berlin", "2026-W10")
                .queue("voice", queue -> queue.mail("24h").open("Mon-Fri 08:00-18:00"))
                .closed("2026-03-04");
    }

    private static double contacts(ZonedDateTime start) {
        return start.getDayOfWeek() != DayOfWeek.SUNDAY && start.getHour() >= 8 && start.getHour() < 23 ? 5 : 0;
    }

    private static double at(QueueForecast forecast, String local) {
        var center = center();
        var grid = center.week().grid(15);
        return forecast.mean()[grid.indexOf(LocalDateTime.parse(local).atZone(center.week().zone()).toInstant())];
    }

    @Test
    void allHoursCountInWhichMailCame() {
        var center = center().folder().center();
        var history = MadeHistory.of(center, "2026-01-05", "2026-03-02", MailForecastTest::contacts);
        var forecast = MakeForecast.make(center, history, center().week()).queues().getFirst();
        assertThat(at(forecast, "2026-03-02T12:00")).isCloseTo(5, within(0.5));
        assertThat(at(forecast, "2026-03-02T22:45")).isCloseTo(5, within(0.5));
        assertThat(at(forecast, "2026-03-07T12:00")).isCloseTo(5, within(0.5));
        assertThat(at(forecast, "2026-03-02T23:00")).isZero();
        assertThat(at(forecast, "2026-03-08T12:00")).isZero();
        // What comes in the week itself is not known yet.
        var later = MadeHistory.of(center, "2026-01-05", "2026-03-09", start -> contacts(start) + (start.toLocalDate().equals(LocalDate.of(2026, 3, 8)) ? 5 : 0));
        var slots = OpenSlots.of(center.queues().getFirst(), center, later, center().week().start());
        assertThat(slots.openOn(DayOfWeek.SUNDAY)).isZero();
        // The center is closed, and mail comes.
        assertThat(at(forecast, "2026-03-04T12:00")).isCloseTo(5, within(0.5));
    }

    /** The history knows a closed Wednesday: mail came on it as on any other. */
    @Test
    void closedDatesOfThePastCountForMailAlone() {
        var mail = center().closed("2026-02-25").folder().center();
        var history = MadeHistory.of(mail, "2026-01-05", "2026-03-02", MailForecastTest::contacts);
        var closed = LocalDate.of(2026, 2, 25);
        var until = center().week().start();
        assertThat(PastDays.of(mail, mail.queues().getFirst(), history, until).days()).anyMatch(day -> day.date().equals(closed));
        var voice = TestCenter.in("Europe/Berlin", "2026-W10").queue("voice", queue -> queue).closed("2026-02-25").folder().center();
        assertThat(PastDays.of(voice, voice.queues().getFirst(), history, until).days()).noneMatch(day -> day.date().equals(closed));
    }

    @Test
    void voiceIsForecastWhileItIsOpen() {
        var voice = TestCenter.in("Europe/Berlin", "2026-W10")
                .queue("voice", queue -> queue.open("Mon-Fri 08:00-18:00"))
                .closed("2026-03-04")
                .folder()
                .center();
        var history = MadeHistory.of(voice, "2026-01-05", "2026-03-02", MailForecastTest::contacts);
        var forecast = MakeForecast.make(voice, history, center().week()).queues().getFirst();
        assertThat(at(forecast, "2026-03-02T12:00")).isCloseTo(5, within(0.5));
        assertThat(at(forecast, "2026-03-02T22:45")).isZero();
        assertThat(at(forecast, "2026-03-07T12:00")).isZero();
        assertThat(at(forecast, "2026-03-04T12:00")).isZero();
    }
}
