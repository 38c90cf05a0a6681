package org.hillsboro.reporting;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Currency;
import java.util.Locale;
import org.hillsboro.pay.Money;

/** How the report writes figures and times: English, 24 hours, and the offset where a local time comes twice. */
final class ReportText {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.ENGLISH);
    private static final DateTimeFormatter SHORT_DAY = DateTimeFormatter.ofPattern("EEE d MMM", Locale.ENGLISH);
    private static final DateTimeFormatter FULL_DAY = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEE", Locale.ENGLISH);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private ReportText() {}

    static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    /** {@code 1 agent}, {@code 2 agents}. */
    static String count(long number, String thing) {
        return number(number) + " " + thing + (number == 1 ? "" : "s");
    }

    static String count(BigDecimal agentMinutes, String thing) {
        return count(agentMinutes.setScale(0, RoundingMode.CEILING).longValueExact(), thing);
    }

    static String amount(Money money) {
        return String.format(Locale.ROOT, "%,." + Money.digits(money.currency()) + "f", money.major());
    }

    static String money(Money money) {
        return amount(money) + " " + money.currency().getCurrencyCode();
    }

    static String money(double major, Currency currency) {
        return String.format(Locale.ROOT, "%,." + Money.digits(currency) + "f", major) + " " + currency.getCurrencyCode();
    }

    static String hours(long minutes) {
        return String.format(Locale.ROOT, "%,.1f", minutes / 60.0);
    }

    /** Hours of agents, from agent-minutes. */
    static String hours(BigDecimal agentMinutes) {
        return String.format(Locale.ROOT, "%,.1f", agentMinutes.doubleValue() / 60);
    }

    /** Rounded up: what is short is never written as 0. */
    static String minutes(BigDecimal agentMinutes) {
        return String.format(Locale.ROOT, "%,.0f", agentMinutes.setScale(0, RoundingMode.CEILING));
    }

    static String percent(double share, int decimals) {
        return String.format(Locale.ROOT, "%,." + decimals + "f %%", 100 * share);
    }

    /** With a decimal where it has one. */
    static String percent(double share) {
        return percent(share, Math.rint(1000 * share) % 10 == 0 ? 0 : 1);
    }

    static String plain(BigDecimal value) {
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }

    static String day(LocalDate date) {
        return DAY.format(date);
    }

    static String shortDay(LocalDate date) {
        return SHORT_DAY.format(date);
    }

    static String fullDay(LocalDate date) {
        return FULL_DAY.format(date);
    }

    /** {@code 30 s}, {@code 5 min}, {@code 24 h}: the largest unit that loses nothing but parts of a second. */
    static String length(Duration length) {
        if (length.toMinutes() < 2 || length.toSecondsPart() > 0) {
            return length.toSeconds() + " s";
        }
        return length.toHours() < 2 || length.toMinutesPart() > 0 ? length.toMinutes() + " min" : length.toHours() + " h";
    }

    /** {@code Tue 4 Jan 14:30}. */
    static String moment(Instant instant, ZoneId zone) {
        var at = instant.atZone(zone);
        return shortDay(at.toLocalDate()) + " " + time(at);
    }

    /** {@code Tue 4 Jan 14:30–17:30}. */
    static String stretch(Instant from, Instant to, ZoneId zone) {
        var start = from.atZone(zone);
        var end = to.atZone(zone);
        return shortDay(start.toLocalDate()) + " " + time(start) + "–" + until(start, end);
    }

    /** {@code 08:00–16:30}, and the weekday before it where the date differs from that of the column. */
    static String span(Instant from, Instant to, ZoneId zone, LocalDate column) {
        var start = from.atZone(zone);
        var end = to.atZone(zone);
        String day = start.toLocalDate().equals(column) ? "" : WEEKDAY.format(start) + " ";
        return day + time(start) + "–" + time(end);
    }

    private static String until(ZonedDateTime start, ZonedDateTime end) {
        var next = start.toLocalDate().plusDays(1);
        if (end.toLocalDate().equals(start.toLocalDate())) {
            return time(end);
        }
        return end.equals(next.atStartOfDay(start.getZone())) ? "24:00" : shortDay(end.toLocalDate()) + " " + time(end);
    }

    private static String time(ZonedDateTime time) {
        boolean doubled = time.getZone().getRules().getValidOffsets(time.toLocalDateTime()).size() > 1;
        return TIME.format(time) + (doubled ? " (" + time.getOffset() + ")" : "");
    }
}
