package org.hillsboro.workforce;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.hillsboro.time.DayWindow;
import org.jspecify.annotations.Nullable;

/** A wish for a date or for a weekday (exactly one of them is given), in the agent's zone. */
public record Preference(
        @Nullable LocalDate date, @Nullable DayOfWeek weekday, DayWindow window, String wish, int weight) {}
