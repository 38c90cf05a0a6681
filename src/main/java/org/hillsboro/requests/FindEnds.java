package org.hillsboro.requests;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.hillsboro.publishing.Publications;
import org.hillsboro.roster.Shift;
import org.jspecify.annotations.Nullable;

/** When the shifts of an exchange end, which its agents want to know and an exchange does not: shifts are known by their start. */
public final class FindEnds {

    /** So long before a shift its week begins at most, whatever the zone. */
    private static final int DAYS_BEFORE = 8;

    private final Publications publications;

    public FindEnds(Publications publications) {
        this.publications = publications;
    }

    /** Absent where the shift is not published any more. */
    public record Ends(@Nullable Instant given, @Nullable Instant inReturn) {}

    public Ends of(Exchange exchange) {
        var shifts = new ArrayList<>(shifts(exchange, exchange.agent()));
        if (exchange.taker() != null) {
            shifts.addAll(shifts(exchange, exchange.taker()));
        }
        return new Ends(end(shifts, exchange.start()), end(shifts, exchange.inReturn()));
    }

    private List<Shift> shifts(Exchange exchange, String agent) {
        var date = LocalDate.ofInstant(exchange.start(), ZoneOffset.UTC);
        return publications.ofAgent(exchange.center(), agent, date.minusDays(DAYS_BEFORE), date.plusDays(1)).stream()
                .flatMap(mine -> mine.week().shifts().stream())
                .toList();
    }

    private static @Nullable Instant end(List<Shift> shifts, @Nullable Instant start) {
        return shifts.stream().filter(shift -> shift.start().equals(start)).map(Shift::end).findFirst().orElse(null);
    }
}
