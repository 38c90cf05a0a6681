package org.hillsboro.folder;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hillsboro.center.SourcingPool;
import org.hillsboro.workforce.Absence;
import org.hillsboro.workforce.Agent;
import org.hillsboro.workforce.Availability;
import org.hillsboro.workforce.Contract;
import org.hillsboro.workforce.Preference;
import org.hillsboro.workforce.PreviousShift;
import org.jspecify.annotations.Nullable;

/** An agent while its files are read one after the other. */
final class AgentDraft {

    final String id;
    final int line;
    final ZoneId zone;
    final List<Absence> absences = new ArrayList<>();
    final List<Availability> availability = new ArrayList<>();
    final List<Preference> preferences = new ArrayList<>();
    final List<PreviousShift> previousShifts = new ArrayList<>();
    private final Row row;

    /** What stands in {@code agents.csv}. */
    record Row(
            String name,
            SourcingPool pool,
            Contract contract,
            List<String> queues,
            Set<String> languages,
            @Nullable LocalDate hired,
            @Nullable LocalDate left,
            @Nullable Integer maxWeeklyMinutes,
            String employeeNumber,
            String team) {}

    AgentDraft(String id, int line, ZoneId zone, Row row) {
        this.id = id;
        this.line = line;
        this.zone = zone;
        this.row = row;
    }

    Agent agent() {
        return new Agent(
                id, row.name(), row.pool(), row.contract(), row.queues(), row.languages(), zone, row.hired(), row.left(),
                row.maxWeeklyMinutes(), row.employeeNumber(), row.team(), List.copyOf(absences), List.copyOf(availability),
                List.copyOf(preferences), List.copyOf(previousShifts));
    }
}
