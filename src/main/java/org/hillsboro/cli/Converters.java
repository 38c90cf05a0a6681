package org.hillsboro.cli;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.ZoneOffset;
import org.hillsboro.offices.OfficeFormat;
import org.hillsboro.time.PlanningWeek;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** What the options of the command line may hold. */
final class Converters {

    private Converters() {}

    static final class IsoWeek implements ITypeConverter<String> {

        @Override
        public String convert(String text) {
            try {
                PlanningWeek.parse(text, DayOfWeek.MONDAY, ZoneOffset.UTC);
                return text;
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException("'" + text + "': " + e.getMessage());
            }
        }
    }

    /** 0.005 or 0.5%. */
    static final class Share implements ITypeConverter<Double> {

        @Override
        public Double convert(String text) {
            try {
                boolean percent = text.endsWith("%");
                var number = new BigDecimal(percent ? text.substring(0, text.length() - 1).strip() : text);
                double share = (percent ? number.movePointLeft(2) : number).doubleValue();
                if (share >= 0 && share <= 1) {
                    return share;
                }
            } catch (NumberFormatException e) {
                throw expected(text);
            }
            throw expected(text);
        }

        private static TypeConversionException expected(String text) {
            return new TypeConversionException("'" + text + "': expected a share from 0 to 1, such as 0.005 or 0.5%");
        }
    }

    static final class Seconds implements ITypeConverter<Duration> {

        private static final BigDecimal MOST = BigDecimal.valueOf(Duration.ofDays(30).toSeconds());

        @Override
        public Duration convert(String text) {
            try {
                var seconds = new BigDecimal(text);
                if (seconds.signum() > 0 && seconds.compareTo(MOST) <= 0) {
                    return Duration.ofMillis(Math.max(1, seconds.movePointRight(3).longValue()));
                }
            } catch (NumberFormatException e) {
                throw expected(text);
            }
            throw expected(text);
        }

        private static TypeConversionException expected(String text) {
            return new TypeConversionException("'" + text + "': expected seconds above 0, at most 30 days of them");
        }
    }

    /** +10% or -5%, as a factor: 1.1 or 0.95. */
    static final class Change implements ITypeConverter<Double> {

        @Override
        public Double convert(String text) {
            if (text.matches("[+-]?\\d{1,4}(\\.\\d{1,6})? ?%")) {
                double factor = 1 + new BigDecimal(text.replaceAll("[+ %]", "")).movePointLeft(2).doubleValue();
                if (factor >= 0 && factor <= 100) {
                    return factor;
                }
            }
            throw new TypeConversionException("'" + text + "': expected a change such as +10% or -5%, from -100% to +9900%");
        }
    }

    /** +15s or -10s, in seconds. */
    static final class MoreSeconds implements ITypeConverter<Double> {

        @Override
        public Double convert(String text) {
            if (text.matches("[+-]?\\d{1,5}(\\.\\d{1,3})? ?s?")) {
                return new BigDecimal(text.replaceAll("[+ s]", "")).doubleValue();
            }
            throw new TypeConversionException("'" + text + "': expected seconds such as +15s or -10s");
        }
    }

    static final class Office implements ITypeConverter<OfficeFormat> {

        @Override
        public OfficeFormat convert(String text) {
            try {
                return OfficeFormat.parse(text);
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException("'" + text + "': " + e.getMessage());
            }
        }
    }

    static final class Steps implements ITypeConverter<Long> {

        @Override
        public Long convert(String text) {
            try {
                long steps = Long.parseLong(text);
                if (steps >= 0) {
                    return steps;
                }
            } catch (NumberFormatException e) {
                throw expected(text);
            }
            throw expected(text);
        }

        private static TypeConversionException expected(String text) {
            return new TypeConversionException("'" + text + "': expected a whole number of steps, 0 or more");
        }
    }
}
