package org.hillsboro.folder;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hillsboro.center.ContactCenter;
import org.hillsboro.center.ContactQueue;
import org.hillsboro.files.InputFile;
import org.hillsboro.files.Problems;
import org.hillsboro.history.ContactHistory;
import org.hillsboro.history.ImportContacts;
import org.hillsboro.history.ImportedContacts;
import org.hillsboro.time.PlanningWeek;
import org.hillsboro.workforce.Agent;
import org.jspecify.annotations.Nullable;

/** Reads a center folder, all of it or nothing. */
public final class ReadCenterFolder {

    private final FolderFiles files;
    private final @Nullable String week;
    private final boolean withCalls;
    private final Problems problems;
    private final List<String> warnings = new ArrayList<>();

    private ReadCenterFolder(FolderFiles files, @Nullable String week, boolean withCalls, Problems problems) {
        this.files = files;
        this.week = week;
        this.withCalls = withCalls;
        this.problems = problems;
    }

    /** @throws org.hillsboro.files.BadInput with everything that is wrong in any of the folder's files */
    public static CenterFolder read(Path folder) {
        return read(folder, null);
    }

    /**
     * @param week to be planned, ISO: calls from its start on do not count; absent, or no week: the one of {@link DefaultWeek}
     * @throws org.hillsboro.files.BadInput with everything that is wrong in any of the folder's files
     */
    public static CenterFolder read(Path folder, @Nullable String week) {
        var problems = new Problems();
        return new ReadCenterFolder(FolderFiles.of(folder, problems), week, true, problems).read();
    }

    /**
     * The same of a folder that may lack contacts and requirement, where only the center and its people matter.
     *
     * @throws org.hillsboro.files.BadInput with everything that is wrong in any of the folder's files
     */
    public static CenterFolder readPeople(Path folder) {
        var problems = new Problems();
        return new ReadCenterFolder(FolderFiles.ofPeople(folder, problems), null, true, problems).read();
    }

    /**
     * The center and its people alone, also beside a history of many millions of rows, which is not read.
     *
     * @throws org.hillsboro.files.BadInput with everything that is wrong in any of these files
     */
    public static CenterFolder readStaff(Path folder) {
        var problems = new Problems();
        return new ReadCenterFolder(FolderFiles.ofStaff(folder, problems), null, false, problems).read();
    }

    /**
     * The same with what calls before the week tell, read where the center file leaves something to them.
     *
     * @param week ISO
     * @throws org.hillsboro.files.BadInput with everything that is wrong in any of these files
     */
    public static CenterFolder readStaffAndCalls(Path folder, @Nullable String week) {
        var problems = new Problems();
        var staff = new ReadCenterFolder(FolderFiles.ofStaff(folder, problems), week, false, problems).read();
        return CallsOfFolder.areNeededToSimulate(staff.center())
                ? new ReadCenterFolder(FolderFiles.ofStaffAndCalls(folder, problems), week, true, problems).read()
                : staff;
    }

    private CenterFolder read() {
        warnings.addAll(files.warnings());
        var written = ReadCenter.of(files, problems, warnings);
        var calls = CallsOfFolder.read(files, written, problems);
        Map<String, AgentDraft> drafts =
                files.table("agents.csv").map(file -> ReadAgents.of(file, written, problems)).orElse(Map.of());
        readAboutAgents(drafts);
        var requirement = files.table("requirement.csv")
                .map(file -> ReadRequirement.of(file, written.center(), problems))
                .orElse(null);
        var imported = history(calls.measured(null, new ArrayList<>()), requirement);
        var planned = plannedWeek(written.center(), imported.history(), requirement);
        var fields = calls.measured(planned, warnings);
        var backlog = files.table("backlog.csv")
                .map(file -> ReadBacklog.of(file, fields.center(), requirement == null, problems))
                .orElse(List.of());
        if (withCalls) {
            CallsOfFolder.checkEmpirical(fields.center(), files.center().map(InputFile::name).orElse(""), problems);
        }
        problems.throwIfAny();

        var agents = drafts.values().stream().map(AgentDraft::agent).toList();
        warnAboutQueues(fields, agents);
        return new CenterFolder(
                fields.center(), fields.contracts(), fields.payRules(), fields.payroll(), agents, imported.history(),
                imported.findings().withCalls(calls.estimates(planned)), requirement, backlog, fields.historyMapping(), digest(),
                List.copyOf(warnings));
    }

    private @Nullable PlanningWeek plannedWeek(
            ContactCenter center, ContactHistory history, @Nullable GivenRequirement requirement) {
        if (week != null) {
            try {
                return PlanningWeek.parse(week, center.weekStarts(), center.zone());
            } catch (IllegalArgumentException toldByWhoeverPlans) {
                return null;
            }
        }
        return DefaultWeek.of(center, history, requirement).orElse(null);
    }

    private void readAboutAgents(Map<String, AgentDraft> drafts) {
        var about = new AgentFiles(drafts, problems);
        files.table("absences.csv").ifPresent(about::readAbsences);
        files.table("availability.csv").ifPresent(about::readAvailability);
        files.table("preferences.csv").ifPresent(about::readPreferences);
        files.table("previous-shifts.csv").ifPresent(file -> ReadPreviousShifts.of(file, drafts, problems));
    }

    private ImportedContacts history(CenterFields fields, @Nullable GivenRequirement requirement) {
        var contacts = files.contacts();
        if (requirement != null && !contacts.isEmpty()) {
            warnings.add("requirement.csv is taken as it is; the history of contacts beside it is not read.");
        }
        if (requirement != null || contacts.isEmpty()) {
            return ImportedContacts.NONE;
        }
        var imported = new ImportContacts(fields.center(), fields.historyMapping(), problems).read(contacts);
        warnings.addAll(imported.findings().warnings());
        return imported;
    }

    /** Work that nobody can do is no error: the plan reports it as a shortfall. */
    private void warnAboutQueues(CenterFields fields, List<Agent> agents) {
        var center = fields.center();
        var unserved = center.queues().stream()
                .filter(queue -> agents.stream().noneMatch(agent -> agent.servable(center).contains(queue)))
                .map(ContactQueue::id)
                .toList();
        if (!unserved.isEmpty()) {
            warnings.add("No agent may serve " + String.join(", ", unserved) + ": all demand there will be short.");
        }
        var idle = agents.stream().filter(agent -> agent.servable(center).isEmpty()).map(Agent::id).toList();
        if (!idle.isEmpty()) {
            warnings.add("These agents may serve no queue and get no shift: " + shortList(idle) + ".");
        }
    }

    private static String shortList(List<String> ids) {
        return ids.size() <= 10 ? String.join(", ", ids) : String.join(", ", ids.subList(0, 10)) + " and " + (ids.size() - 10) + " more";
    }

    private String digest() {
        try {
            return InputsDigest.of(files.all());
        } catch (UncheckedIOException vanished) {
            problems.add("", 0, "", "", "expected files that stay while they are read (" + vanished.getMessage() + ")", "");
            problems.throwIfAny();
            throw vanished;
        }
    }
}
