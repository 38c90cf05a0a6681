package org.hillsboro.forecast;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.hillsboro.center.ContactCenter;
import org.hillsboro.center.SpecialDay;

/**
 * The shape of special days: that of the past occurrences of the same name, for a holiday without any that of all other
 * holidays, drawn a little towards the weekday's own.
 */
final class SpecialShapes {

    /** How many days the usual shape of the weekday counts for. */
    private static final double USUAL_DAYS = 1;

    private final ContactCenter center;
    private final List<DayCount> past;
    private final DayShapes usual;

    SpecialShapes(ContactCenter center, List<DayCount> past, DayShapes usual) {
        this.center = center;
        this.past = past;
        this.usual = usual;
    }

    /** Empty where the history says nothing about such a day. */
    Optional<double[]> of(LocalDate date) {
        return center.specialDay(date).flatMap(day -> {
            var sameName = mean(date, other -> other.name().equals(day.name()));
            return sameName.isPresent() || !day.holiday() ? sameName : mean(date, SpecialDay::holiday);
        });
    }

    private Optional<double[]> mean(LocalDate date, Predicate<SpecialDay> like) {
        var occurrences = past.stream()
                .filter(day -> day.total() > 0)
                .filter(day -> center.specialDay(day.date()).filter(like).isPresent())
                .toList();
        if (occurrences.isEmpty()) {
            return Optional.empty();
        }
        double[] shape = usual.of(date.getDayOfWeek()).clone();
        for (int slot = 0; slot < shape.length; slot++) {
            shape[slot] *= USUAL_DAYS;
            for (var day : occurrences) {
                shape[slot] += day.slots()[slot] / day.total();
            }
            shape[slot] /= USUAL_DAYS + occurrences.size();
        }
        return Optional.of(shape);
    }
}
