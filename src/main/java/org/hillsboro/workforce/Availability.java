package org.hillsboro.workforce;

import java.time.DayOfWeek;
import org.hillsboro.time.DayWindow;

/** A window of a weekday, in the agent's zone, in which the agent can work; it may run over midnight. */
public record Availability(DayOfWeek weekday, DayWindow window) {}
