package org.hillsboro.reporting;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hillsboro.files.AgentFileNames;
import org.hillsboro.publishing.ShiftCalendar;

/** One calendar for every agent, also for those without a shift. */
final class CalendarFiles {

    private final AgentFileNames names = new AgentFileNames(".ics");

    void write(Plan plan, Path folder) throws IOException {
        Files.createDirectory(folder);
        var calendar = new ShiftCalendar(plan.folder().center().name(), plan.week());
        var shifts = plan.roster().byAgent();
        for (var agent : plan.folder().agents()) {
            String text = calendar.of(agent, shifts.getOrDefault(agent.id(), List.of()));
            Files.writeString(folder.resolve(names.of(agent.id())), text, StandardCharsets.UTF_8);
        }
    }
}
