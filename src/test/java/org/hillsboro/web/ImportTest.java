package org.hillsboro.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.hillsboro.accounts.Role;
import org.hillsboro.web.Browser.Answer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** Files on their way into a center, and its file changed field by field. */
class ImportTest {

    private static final String FOREIGN = "Start;Skill;Calls\n02.03.2026 11:00;voice;7\n02.03.2026 11:15;voice;8\n";
    private static final String MAPPING = "history:\n  columns: {interval_start: Start, queue: Skill, offered: Calls}";

    private static RunningHillsboro service;
    private static Browser scheduler;

    @BeforeAll
    static void start() {
        service = RunningHillsboro.start();
        scheduler = service.signedIn(Role.SCHEDULER, null, null);
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    private static String kept(String id) {
        new SentFolder().zippedTo(scheduler, "/api/centers/" + id).expect(201);
        return "/api/centers/" + id;
    }

    private static SentFolder file(String name, String text) {
        return new SentFolder().empty().with(name, text);
    }

    private static Answer preview(String center, SentFolder sent, Map<String, String> fields) {
        return sent.inPartsTo(scheduler, "POST", center + "/preview", fields);
    }

    private static Answer change(String center, int version, SentFolder sent, Map<String, String> fields) {
        scheduler.with("If-Match", "\"" + version + "\"");
        try {
            return sent.inPartsTo(scheduler, "PATCH", center, fields);
        } finally {
            scheduler.without("If-Match");
        }
    }

    @Test
    void aPreviewSaysWhatIsUnderstoodAndKeepsNothing() {
        String center = kept("seen");
        var seen = preview(center, file("contacts-b.csv", "interval_start,queue,offered\n2026-03-03T10:00-05:00,voice,9\n"), Map.of())
                .expect(200).json();
        assertThat(seen.path("problems").size()).isZero();
        assertThat(seen.path("center").path("agents").asInt()).isEqualTo(4);
        assertThat(seen.path("history").path("files").findValuesAsString("name")).containsExactly("contacts-b.csv", "contacts.csv");
        assertThat(seen.path("history").path("queues").path(0).path("contacts").asInt()).isEqualTo(16);
        assertThat(scheduler.get(center).json().path("version").asInt()).isEqualTo(1);
    }

    @Test
    void aPreviewOfABrokenFileNamesEveryPlaceAndStillTellsTheHistory() {
        String center = kept("broken");
        var agents = preview(center, file("agents.csv", SentFolder.COLUMNS + "A1,Ann,nowhere,full-time,voice,,,,,,1,\n"), Map.of())
                .expect(200).json();
        assertThat(agents.path("problems").path(0).path("line").asInt()).isEqualTo(2);
        assertThat(agents.path("problems").path(0).path("column").asString()).isEqualTo("pool");
        assertThat(agents.path("center").isNull()).isTrue();
        assertThat(agents.path("history").path("files").size()).isEqualTo(1);
        var contacts = preview(center, file("contacts.csv", "interval_start,queue,offered\nsoon,voice,9\n"), Map.of()).expect(200).json();
        assertThat(contacts.path("problems").path(0).path("column").asString()).isEqualTo("interval_start");
        assertThat(contacts.path("history").isNull()).isTrue();
    }

    @Test
    void aForeignFileIsShownByItsColumnsAndUnderstoodOnceTheyAreMapped() {
        String center = kept("foreign");
        var unknown = preview(center, file("contacts-x.csv", FOREIGN), Map.of()).expect(200).json();
        assertThat(unknown.path("problems").path(0).path("file").asString()).isEqualTo("contacts-x.csv");
        assertThat(unknown.path("tables").path(0).path("columns").toString()).isEqualTo("[\"Start\",\"Skill\",\"Calls\"]");
        assertThat(unknown.path("tables").path(0).path("rows").path(1).path(2).asString()).isEqualTo("8");
        var mapped = preview(center, file("contacts-x.csv", FOREIGN), Map.of("history", MAPPING)).expect(200).json();
        assertThat(mapped.path("problems").size()).isZero();
        change(center, 1, file("contacts-x.csv", FOREIGN), Map.of("history", MAPPING, "remove", "contacts.csv")).expect(200);
        var history = scheduler.get(center + "/history").json();
        assertThat(history.path("files").findValuesAsString("name")).containsExactly("contacts-x.csv");
        assertThat(history.path("queues").path(0).path("contacts").asInt()).isEqualTo(15);
    }

    @Test
    void filesAreKeptTogetherOrNotAtAllAndOnlyOnWhatWasSeen() {
        String center = kept("together");
        var both = file("availability.csv", "agent,weekday,from,to\nA1,MON,08:00,20:00\n").with("absences.csv", "agent,from\nA1,soon\n");
        assertThat(change(center, 1, both, Map.of()).expect(422).json().path("problems").size()).isPositive();
        assertThat(scheduler.get(center).json().path("files").has("availability.csv")).isFalse();
        var good = file("availability.csv", "agent,weekday,from,to\nA1,MON,08:00,20:00\n");
        change(center, 1, good, Map.of()).expect(200);
        change(center, 1, file("availability.csv", "agent,weekday,from,to\nA2,MON,08:00,20:00\n"), Map.of()).expect(412);
        change(center, 1, file("preferences.csv", "agent,weekday,from,to,wish,weight\nA2,MON,,,OFF,1\n"), Map.of())
                .expect(200);
        good.inPartsTo(scheduler, "PATCH", center, Map.of()).expect(428);
    }

    @Test
    void aWholeFolderIsSeenBeforeThereIsACenter() {
        var sent = new SentFolder().zippedTo(scheduler, "/api/centers/new-one/preview").expect(200).json();
        assertThat(sent.path("center").path("name").asString()).isEqualTo("Corner");
        scheduler.get("/api/centers/new-one").expect(404);
        String center = kept("part");
        var whole = new SentFolder().without("contacts.csv").zippedTo(scheduler, center + "/preview?whole=true").expect(200).json();
        assertThat(whole.path("problems").path(0).path("expected").asString()).contains("contacts.csv");
        assertThat(whole.path("problems").path(0).path("file").asString()).isEqualTo("part");
    }

    @Test
    void aFieldIsChangedAndWhatIsWrongIsNamedByItsLineInTheFile() {
        String center = kept("fields");
        var fields = scheduler.get(center + "/fields").expect(200);
        var contracts = fields.json().valueStream().filter(field -> field.path("name").asString().equals("contracts")).findFirst().orElseThrow();
        assertThat(contracts.path("firstLine").asInt()).isEqualTo(10);
        String text = contracts.path("text").asString();
        var wrong = put(center, "contracts", text.replace("max: 40", "max: many"), fields.header("ETag")).expect(422);
        assertThat(wrong.json().path("problems").path(0).path("line").asInt()).isEqualTo(12);
        put(center, "contracts", text.replace("min: 40, max: 40", "min: 38, max: 40"), fields.header("ETag")).expect(200);
        assertThat(scheduler.get(center + "/rules").json().path("contracts").path(0).path("weeklyHours").path("min").asInt()).isEqualTo(38 * 60);
        put(center, "special_days", "special_days: [{date: 2026-12-25, closed: true}]", fields.header("ETag")).expect(412);
    }

    @Test
    void whatIsPaidIsForThoseWhoMayKnow() {
        String center = kept("paid");
        assertThat(scheduler.get(center + "/fields").text()).doesNotContain("15.50").contains("\"pools\"");
        assertThat(scheduler.get(center + "/rules").text()).doesNotContain("15.5", "hourly");
        var hana = service.signedIn(Role.HR, null, null);
        assertThat(hana.get(center + "/fields").text()).contains("15.50");
        assertThat(hana.get(center + "/rules").json().path("pools").path(0).path("pay").path("hourly").decimalValue()).isEqualByComparingTo("15.5");
    }

    @Test
    void aFileWhoseFieldsCannotBeToldApartIsNotShownInParts() {
        new SentFolder().with("center.yaml", SentFolder.CENTER.replace("pools:", "\"pools\":"))
                .zippedTo(scheduler, "/api/centers/quoted").expect(201);
        assertThat(scheduler.get("/api/centers/quoted/fields").expect(200).json().size()).isZero();
    }

    private static Answer put(String center, String field, String text, String tag) {
        String body = JsonMapper.shared().writeValueAsString(Map.of("text", text));
        return scheduler.sendWith("PUT", center + "/fields/" + field, body, "If-Match", tag);
    }
}
