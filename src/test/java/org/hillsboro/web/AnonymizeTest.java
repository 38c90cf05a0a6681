package org.hillsboro.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.zip.GZIPInputStream;
import org.hillsboro.accounts.Role;
import org.hillsboro.files.CsvText;
import org.hillsboro.files.InputFile;
import org.hillsboro.folder.ReadCenterFolder;
import org.hillsboro.keeping.Centers;
import org.hillsboro.privacy.AnonymizeAgent;
import org.hillsboro.requests.Callout;
import org.hillsboro.requests.CalloutAnswer;
import org.hillsboro.requests.Callouts;
import org.hillsboro.requests.Choice;
import org.hillsboro.requests.Exchange;
import org.hillsboro.requests.Exchanges;
import org.hillsboro.roster.RosterCost;
import org.hillsboro.roster.RosterFile;
import org.hillsboro.serving.Checked;
import org.hillsboro.time.PlanningWeek;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.node.ObjectNode;

class AnonymizeTest {

    private static RunningHillsboro service;
    private static Browser ada;
    private static Browser hana;
    private static LivedInCenter center;

    @TempDir
    private Path scratch;

    @BeforeAll
    static void start() {
        service = RunningHillsboro.start();
        ada = service.administrator();
        hana = service.signedIn(Role.HR, null, null);
        center = LivedInCenter.in(ada, "lived-in");
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void nothingTellsWhoItWasAndNothingElseChanges() {
        String account = ada.post("/api/accounts", """
                {"email": "roberta.quux@example.com", "name": "Roberta Quux", "role": "AGENT", "center": "lived-in", "agent": "p0017"}""")
                .expect(201).json().path("account").path("id").asString();
        var roberta = service.signedIn(Role.AGENT, center.id, "p0017");
        roberta.post("/api/me" + center.secondPublication.substring("/api".length()) + "/acknowledgement", "").expect(200);
        askForThings(roberta);
        String draftBefore = ada.get(center.draft).expect(200).json().path("coverage").toString();
        var payroll = amounts(file("payroll.csv"));
        var costs = List.of(cost(center.firstPublication), cost(center.secondPublication));
        String original = publication("sha256");
        assertThat(traces("roberta quux")).isNotEmpty();
        assertThat(traces("p0017")).hasSizeGreaterThan(20);

        left("p0017", "2026-03-31");
        var done = hana.post(anonymize("p0017"), "").expect(200).json();

        String pseudonym = done.path("agent").asString();
        assertThat(pseudonym).matches("anon-[0-9a-f]{12}");
        assertThat(traces("roberta", "quux", "p0017", "990017")).isEmpty();
        assertThat(amounts(file("payroll.csv"))).isEqualTo(payroll);
        assertThat(file("payroll.csv")).contains(pseudonym + ",,in-house");
        assertThat(file("roster.csv")).contains(pseudonym + ",");
        assertThat(file("report.html")).contains("<bdi>" + pseudonym + "</bdi>");
        assertThat(List.of(cost(center.firstPublication), cost(center.secondPublication))).isEqualTo(costs);
        assertThat(ada.get(center.draft).json().path("coverage").toString()).isEqualTo(draftBefore);
        assertThat(ada.get(center.draft + "/edits").expect(200).text()).contains(pseudonym, "As " + pseudonym + " asked");
        assertThat(ada.get(center.secondPublication + "/differences").expect(200).text()).contains(pseudonym);
        assertThat(ada.get(center.secondPublication + "/acknowledgements").json().path("items").findValuesAsString("at"))
                .hasSize(LivedInCenter.AGENTS.size()).anyMatch(at -> at.startsWith("20"));

        assertThat(publication("sha256")).as("the original digest stays").isEqualTo(original);
        assertThat(ada.get(center.firstPublication + "/roster.csv").header("ETag"))
                .isEqualTo("W/\"" + publication("rewrittenSha256") + "\"");
        assertThat(check()).contains("All is well");

        roberta.get("/api/me/shifts").expect(401);
        assertThat(ada.get("/api/accounts/" + account).expect(200).json().path("active").asBoolean()).isFalse();
        hana.post(anonymize("p0017"), "").expect(404);
        assertThat(unusedContents()).isZero();
    }

    @Test
    void whoHasNotLeftStays() throws SQLException {
        String agent = anonymize("t0032");
        assertThat(hana.post(agent, "").expect(409).text()).contains("no last day");
        left("t0032", "2199-01-01");
        assertThat(hana.post(agent, "").expect(409).text()).contains("2199-01-01");
        left("t0032", "2026-03-31");
        service.asOwner("update plan_job set state = 'RUNNING'");
        assertThat(hana.post(agent, "").expect(409).text()).contains("plan");
        service.asOwner("update plan_job set state = 'DONE'");
        service.asOwner("alter table publication disable trigger all");
        service.asOwner("update publication set first_date = current_date where number = 1");
        assertThat(hana.post(agent, "").expect(409).text()).contains("2026-W10");
        service.asOwner("update publication set first_date = '2026-03-02'");
        service.asOwner("alter table publication enable trigger all");
        assertThat(ada.get(center.draft + "/shifts?agent=t0032").json().path("total").asInt()).isPositive();
        hana.post(anonymize("t0099"), "").expect(404);
        service.signedIn(Role.HR, "elsewhere", null).post(agent, "").expect(404);
        hana.post(agent, "").expect(200);
    }

    @Test
    void editsAndPublicationsMeanwhileBringNobodyBack() throws Exception {
        left("v0022", "2026-03-31");
        try (var clients = Executors.newFixedThreadPool(4)) {
            for (int i = 0; i < 40; i++) {
                int hour = 6 + i % 12;
                boolean publishes = i % 10 == 9;
                clients.execute(() -> {
                    if (publishes) {
                        LivedInCenter.publish(ada.at(service.address()), center.draft);
                    } else {
                        ada.at(service.address()).post(center.draft + "/edits", """
                                {"edit": {"kind": "AddShift", "agent": "v0022", "start": "2026-03-04T%02d:00:00+01:00", "paidMinutes": 60},
                                 "baseVersion": 5}""".formatted(hour));
                    }
                });
            }
            service.bean(AnonymizeAgent.class).anonymize(center.id, "v0022", "test");
        }
        assertThat(traces("v0022", "eckzl")).isEmpty();
        assertThat(check()).contains("All is well");
    }

    @Test
    void theServiceCanRenameAndNothingElse() {
        var jdbc = service.bean(JdbcClient.class);
        for (String change : new String[] {
            "update publication set csv = ''", "insert into anonymous_agent (center_id, pseudonym, made_by, at) values ('', '', '', now())",
            "update rewriting set new_sha256 = ''", "delete from rewriting"
        }) {
            assertThatThrownBy(() -> jdbc.sql(change).update()).as(change).rootCause().hasMessageContaining("permission denied");
        }
        assertThatThrownBy(() -> service.asOwner("update publication set csv = ''")).hasMessageContaining("never change");
        assertThatThrownBy(() -> service.asOwner("delete from rewriting")).hasMessageContaining("never change");
    }

    private static String anonymize(String agent) {
        return "/api/centers/" + center.id + "/agents/" + agent + "/anonymize";
    }

    private static void askForThings(Browser roberta) {
        roberta.post("/api/me/calendar", "").expect(201);
        String asked = roberta.post("/api/me/time-off", """
                {"from": "2999-03-01", "to": "2999-03-02", "kind": "VACATION"}""").expect(201).json().path("id").asString();
        ada.post("/api/centers/" + center.id + "/time-off/" + asked + "/decline", "{\"reason\": \"Roberta Quux has left.\"}").expect(200);
        var at = Instant.parse("2026-03-03T07:00:00Z");
        for (String giver : List.of("p0017", "p0018")) {
            String other = giver.equals("p0017") ? "p0018" : "p0017";
            service.bean(Exchanges.class).add(new Exchange(UUID.randomUUID(), center.id, LivedInCenter.WEEK, giver, at, false, other,
                    Exchange.State.DONE, other, null, Set.of("in-house"), "As p0017 asked", at, at));
        }
        var callout = new Callout(UUID.randomUUID(), center.id, LivedInCenter.WEEK, Callout.Kind.OVERTIME, at, at.plusSeconds(3600), 1,
                Callout.Rule.FIRST_COME, null, 0, Set.of(), true, at);
        service.bean(Callouts.class).add(callout);
        service.bean(Callouts.class).keep(new CalloutAnswer(callout.id(), "p0017", "in-house", new Choice(null, at, 60),
                CalloutAnswer.State.TAKEN, "", at));
    }

    /** Writes the last day. */
    private static void left(String agent, String date) {
        String path = "/api/centers/" + center.id + "/agents/" + agent;
        var known = ada.get(path).expect(200);
        var cells = (ObjectNode) known.json().path("cells");
        cells.put("left", date);
        ada.sendWith("PUT", path, cells.toString(), "If-Match", known.header("ETag")).expect(200);
    }

    private static String file(String name) {
        return ada.get(center.plan + "/files/" + name).expect(200).text();
    }

    private static String publication(String field) {
        return ada.get(center.firstPublication).expect(200).json().path(field).asString();
    }

    /** Of a payroll, by pool, date and category. */
    private static TreeMap<String, BigDecimal> amounts(String payroll) {
        var sums = new TreeMap<String, BigDecimal>();
        CsvText.of(payroll).rows().forEach(row -> sums.merge(
                row.cell("pool") + row.cell("date") + row.cell("category"), new BigDecimal(row.cell("amount")), BigDecimal::add));
        assertThat(sums).isNotEmpty();
        return sums;
    }

    /** What the published shifts cost, computed from the file and from the center as it was planned. */
    private BigDecimal cost(String publication) {
        try {
            var folder = Files.createTempDirectory(scratch, "center");
            var centers = service.bean(Centers.class);
            long planned = ada.get(center.plan).expect(200).json().path("centerVersion").asLong();
            centers.writeInto(centers.find(center.id, planned).orElseThrow(), folder);
            var read = ReadCenterFolder.read(folder);
            var week = PlanningWeek.parse(LivedInCenter.WEEK, read.center().weekStarts(), read.center().zone());
            Files.writeString(folder.resolve("roster.csv"), ada.get(publication + "/roster.csv").expect(200).text());
            var roster = RosterFile.read(InputFile.in(folder, "roster.csv"), read, week, List.of());
            return RosterCost.of(roster, read).total().major();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String check() {
        var text = new StringWriter();
        Checked.check(service.database(), new PrintWriter(text, true));
        return text.toString();
    }

    private static long unusedContents() {
        return service.bean(JdbcClient.class).sql("""
                        select count(*) from content c where not exists (select from plan_file f where f.sha256 = c.sha256)
                        and not exists (select from center_version v, jsonb_each_text(v.files) f where f.value = c.sha256)
                        """)
                .query(Long.class)
                .single();
    }

    /** Where the words stand, in small letters, in any row of any table and in what is packed in it. */
    private static List<String> traces(String... words) {
        var jdbc = service.bean(JdbcClient.class);
        var all = new TreeMap<String, List<String>>();
        jdbc.sql("select relname from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace")
                .query(String.class)
                .list()
                .forEach(table -> all.put(table, jdbc.sql("select t::text from " + table + " t").query(String.class).list()));
        all.put("published files", jdbc.sql("select convert_from(csv, 'UTF8') from publication").query(String.class).list());
        all.put("checkpoints", unzipped("select roster from plan_checkpoint"));
        all.put("stages", unzipped("select result from plan_stage"));
        all.put("contents", unzipped("select string_agg(bytes, '' order by number) from content_chunk group by sha256"));
        var found = new ArrayList<String>();
        for (String word : words) {
            all.forEach((place, texts) -> texts.forEach(text -> {
                int at = text.toLowerCase(Locale.ROOT).indexOf(word);
                if (at >= 0) {
                    found.add(place + ": " + text.substring(Math.max(0, at - 60), Math.min(text.length(), at + 60)));
                }
            }));
        }
        return found;
    }

    private static List<String> unzipped(String sql) {
        return service.bean(JdbcClient.class).sql(sql).query(byte[].class).list().stream().map(AnonymizeTest::unzipped).toList();
    }

    private static String unzipped(byte[] bytes) {
        try (var in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
