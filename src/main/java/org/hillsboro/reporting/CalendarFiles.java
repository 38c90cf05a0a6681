package org.hillsboro.reporting;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hillsboro.files.AgentFileNames;
import org.hillsboro.publishing.ShiftCalendar;

/** One calendar for every agent, also for those without a shift, in a folder of its own. */
public final class CalendarFiles {

    static final String FOLDER = "calendars";

    private final AgentFileNames names = new AgentFileNames(".ics");

    CalendarFiles() {}

    /** The file of each agent in a plan folder, such as {@code calendars/0017.ics}. @param agentIds of a folder, in its order */
    public static Map<String, String> names(List<String> agentIds) {
        var names = new AgentFileNames(".ics");
        return agentIds.stream().collect(Collectors.toMap(id -> id, id -> FOLDER + "/" + names.of(id)));
    }

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
