package org.hillsboro.payroll;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hillsboro.DrawnRoster;
import org.hillsboro.attendance.Agreement;
import org.hillsboro.attendance.MatchAttendance;
import org.hillsboro.attendance.ReadAttendance;
import org.hillsboro.attendance.WorkedWeek;
import org.hillsboro.files.InputFile;
import org.hillsboro.folder.CenterFolder;
import org.hillsboro.folder.ReadCenterFolder;
import org.hillsboro.offices.PayrollPeriod;
import org.hillsboro.roster.Roster;
import org.hillsboro.time.PlanningWeek;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** A worked pay case of src/test/resources/pay-cases: one agent, one week, and what it pays. */
record PayCase(JsonNode text) {

    private static final Path CASES = Path.of("src/test/resources/pay-cases");

    static List<Path> files() {
        try (var files = Files.list(CASES)) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static PayCase read(Path file) {
        return new PayCase(YAMLMapper.builder().build().readTree(file.toFile()));
    }

    List<String> expected() {
        return strings("paid");
    }

    /** The lines as the cases write them: date, category, hours and minutes, amount. */
    List<String> paid(Path here) throws IOException {
        var folder = folder(here);
        var week = PlanningWeek.parse(text.path("week").asString(), folder.center().weekStarts(), folder.center().zone());
        var priced = PricedWeek.of(worked(DrawnRoster.of(folder, week, text.path("roster").asString()), folder, here), folder);
        var period = text.has("period")
                ? PayrollPeriod.parse(text.path("period").asString())
                : new PayrollPeriod(week.firstDate().minusDays(1), week.firstDate().plusDays(7));
        return MakePayroll.make(folder, period, List.of(priced), List.of()).lines().stream().map(PayCase::written).toList();
    }

    private static String written(PeriodLine line) {
        var pay = line.pay();
        return "%s %s %d:%02d %s".formatted(
                pay.date(), line.title(), pay.minutes() / 60, pay.minutes() % 60, pay.amount().major().toPlainString());
    }

    private WorkedWeek worked(Roster roster, CenterFolder folder, Path here) throws IOException {
        if (!text.has("attendance")) {
            return WorkedWeek.of(roster, folder.agents());
        }
        Path file = here.resolve("attendance.csv");
        Files.write(file, strings("agent,start,end,code", "attendance"));
        var attended = ReadAttendance.read(new InputFile(file, "attendance.csv"), folder.agents(), folder.center().zone());
        return MatchAttendance.match(List.of(roster), folder.agents(), attended, date -> true).worked(Agreement.NONE).getFirst();
    }

    private CenterFolder folder(Path here) throws IOException {
        var center = JsonMapper.shared().createObjectNode();
        center.put("name", "Case").put("interval_minutes", 15);
        center.set("time_zone", text.path("time_zone"));
        center.set("currency", text.path("currency"));
        center.putArray("queues").addObject()
                .put("id", "voice").put("channel", "VOICE").put("opening_hours", "24/7")
                .putObject("goal").put("share", 0.8).put("within", "20s");
        var pool = center.putArray("pools").addObject().put("id", "staff").put("sourcing", "IN_HOUSE");
        pool.set("pay", text.path("pay"));
        contract(center.putArray("contracts").addObject());
        var days = center.putArray("special_days");
        strings("holidays").forEach(date -> days.addObject().put("date", date).put("holiday", true));
        strings("closed").forEach(date -> days.addObject().put("date", date).put("closed", true));
        Files.writeString(here.resolve("center.json"), center.toString());
        Files.writeString(here.resolve("agents.csv"), """
                agent,name,pool,contract,queues,languages,time_zone,hired,left,max_weekly_hours,employee_number
                ann,Ann Lee,staff,any,voice,,%s,,,,1
                """.formatted(text.path("agent_time_zone").asString("")));
        Files.write(here.resolve("absences.csv"), strings("agent,from,to,kind,paid", "absences"));
        return ReadCenterFolder.readStaff(here);
    }

    private void contract(ObjectNode contract) {
        contract.put("id", "any").put("rest_between_shifts", "0");
        contract.putObject("weekly_hours").put("max", 168).put("min", text.path("contract").path("min_weekly_hours").asInt(0));
        contract.putObject("days").put("max", text.path("contract").path("dates").asInt(7));
        contract.putObject("shifts").putArray("paid_hours").add(8);
        contract.putArray("breaks").addObject().put("kind", "MEAL").put("minutes", 30).put("before", "7h");
    }

    private List<String> strings(String header, String field) {
        var lines = new ArrayList<String>(List.of(header));
        lines.addAll(strings(field));
        return lines;
    }

    private List<String> strings(String field) {
        var strings = new ArrayList<String>();
        text.path(field).forEach(item -> strings.add(item.asString()));
        return strings;
    }
}
