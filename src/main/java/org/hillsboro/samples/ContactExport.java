package org.hillsboro.samples;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZonedDateTime;

/**
 * Sixty weeks of half hours as Amazon Connect takes them in: times in UTC, handle time in seconds. The counts of a day are
 * Poisson around the expected, all raised or lowered by one gamma draw, and so scatter more than Poisson.
 */
final class ContactExport {

    private static final String HEADER =
            "QueueName,QueueId,ChannelType,TimeStamp,IntervalDuration,IncomingContactVolume,AverageHandleTime,ContactsHandled\n";

    /** Shape of the day's gamma: busyness varies by 1 / sqrt(250) = 6 %. */
    private static final int BUSYNESS = 250;

    private static final double HANDLE_SECONDS = 282;
    private static final double HANDLE_DEVIATION = 210;
    private static final double LONGER_BY_NIGHT = 1.06;
    private static final double ABANDONED = 0.025;

    private static final Outage OUTAGE = new Outage(
            ZonedDateTime.of(2007, 5, 16, 10, 0, 0, 0, HillsboroSample.ZONE), Duration.ofHours(3), Duration.ofHours(1));

    private final Chance chance;

    ContactExport(Chance chance) {
        this.chance = chance;
    }

    String text() {
        var text = new StringBuilder(HEADER);
        var end = HillsboroSample.MONDAY.atStartOfDay(HillsboroSample.ZONE);
        var start = HillsboroSample.FIRST_DAY.atStartOfDay(HillsboroSample.ZONE);
        LocalDate date = LocalDate.MIN;
        double busyness = 1;
        for (; start.isBefore(end); start = start.plusMinutes(30)) {
            if (!start.toLocalDate().equals(date)) {
                date = start.toLocalDate();
                busyness = chance.gamma(BUSYNESS);
            }
            int offered = chance.poisson(ExpectedCalls.at(start) * busyness * OUTAGE.factor(start));
            int handled = offered - chance.binomial(offered, ABANDONED);
            text.append("voice,voice,VOICE,").append(start.toInstant()).append(",30mins,").append(offered)
                    .append(',').append(handleSeconds(start.getHour(), handled)).append(',').append(handled).append('\n');
        }
        return text.toString();
    }

    /** The mean of so many calls. */
    private long handleSeconds(int hour, int calls) {
        double mean = HANDLE_SECONDS * (hour < 6 ? LONGER_BY_NIGHT : 1);
        double measured = mean + HANDLE_DEVIATION / StrictMath.sqrt(Math.max(1, calls)) * chance.normal();
        return calls == 0 ? 0 : Math.round(Math.max(60, measured));
    }

    /**
     * @param dead how long nobody gets through
     * @param limping how long few do after that; then, for as long as it was dead, many call again
     */
    private record Outage(ZonedDateTime start, Duration dead, Duration limping) {

        double factor(ZonedDateTime time) {
            var since = Duration.between(start, time);
            var over = dead.plus(limping);
            if (since.isNegative() || since.compareTo(over.plus(dead)) >= 0) {
                return 1;
            }
            return since.compareTo(dead) < 0 ? 0 : since.compareTo(over) < 0 ? 0.1 : 1.3;
        }
    }
}
