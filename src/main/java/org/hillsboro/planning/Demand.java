package org.hillsboro.planning;

import org.hillsboro.folder.CenterFolder;
import org.hillsboro.forecast.Forecast;
import org.hillsboro.staffing.StaffingRequirement;
import org.hillsboro.time.PlanningWeek;
import org.jspecify.annotations.Nullable;

/**
 * What a week asks for, before anybody is rostered.
 *
 * @param forecast with its adjustments; absent where the folder brings the requirement
 * @param requirement absent where only the forecast was asked for
 */
public record Demand(
        CenterFolder folder, PlanningWeek week, @Nullable Forecast forecast, @Nullable StaffingRequirement requirement) {}
