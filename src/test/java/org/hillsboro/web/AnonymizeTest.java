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
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Executors;
import java.util.zip.GZIPInputStream;
import org.hillsboro.accounts.Role;
import org.hillsboro.files.CsvText;
import org.hillsboro.files.InputFile;
import org.hillsboro.folder.ReadCenterFolder;
import org.hillsboro.roster.RosterCost;
import org.hillsboro.roster.RosterFile;
import org.hillsboro.serving.Checked;
import org.hillsboro.time.PlanningWeek;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

class AnonymizeTest {

    private static RunningHillsboro service;
    private static Browser ada;
    private static Browser hana;

    @TempDir
    private Path scratch;

    @BeforeAll
    static void start() {
        service = RunningHillsboro.start();
        ada = service.administrator();
        hana = service.signedIn(Role.HR, null, null);
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void nothingTellsWhoItWasAndNothingElseChanges() throws SQLException {
        var center = LivedInCenter.in(ada, "gone");
        String account = ada.post("/api/accounts", """
                {"email": "roberta.quux@example.com", "name": "Roberta Quux", "role": "AGENT", "center": "gone", "agent": "p0017"}""")
                .expect(201).json().path("id").asString();
        var roberta = service.signedIn(Role.AGENT, "gone", "p0017");
        roberta.post("/api/me" + center.secondPublication.substring("/api".length()) + "/acknowledgement", "").expect(200);
        String draftBefore = ada.get(center.draft).expect(200).json().path("coverage").toString();
        var payroll = amounts(file(center, "payroll.csv"));
        var published = new BigDecimal[] {cost(center, center.firstPublication), cost(center, center.secondPublication)};
        String original = publication(center.firstPublication, "sha256");
        assertThat(everything()).contains("roberta quux", "p0017", "990017");

        leave("gone");
        var done = hana.post("/api/centers/gone/agents/p0017/anonymize", "").expect(200).json();

        String pseudonym = done.path("agent").asString();
        assertThat(pseudonym).matches("anon-[0-9a-f]{12}");
        assertThat(everything()).doesNotContain("roberta", "quux", "p0017", "990017");
        assertThat(amounts(file(center, "payroll.csv"))).isEqualTo(payroll);
        assertThat(file(center, "payroll.csv")).contains(pseudonym + ",,in-house");
        assertThat(file(center, "roster.csv")).contains(pseudonym + ",");
        assertThat(file(center, "report.html")).contains("<bdi>" + pseudonym + "</bdi>");
        assertThat(cost(center, center.firstPublication)).isEqualTo(published[0]);
        assertThat(cost(center, center.secondPublication)).isEqualTo(published[1]);
        assertThat(ada.get(center.draft).json().path("coverage").toString()).isEqualTo(draftBefore);
        assertThat(ada.get(center.draft + "/edits").expect(200).text()).contains(pseudonym, "As " + pseudonym + " asked");
        assertThat(ada.get(center.secondPublication + "/differences").expect(200).text()).contains(pseudonym);
        var seen = ada.get(center.secondPublication + "/acknowledgements").json().path("items").get(0);
        assertThat(seen.path("agent").asString()).isEqualTo(pseudonym);
        assertThat(seen.path("at").isNull()).isFalse();

        assertThat(publication(center.firstPublication, "sha256")).as("the original digest stays").isEqualTo(original);
        assertThat(ada.get(center.firstPublication + "/roster.csv").header("ETag"))
                .isEqualTo("\"" + publication(center.firstPublication, "rewrittenSha256") + "\"");
        assertThat(check()).contains("All is well");

        roberta.get("/api/me/shifts").expect(401);
        assertThat(ada.get("/api/accounts/" + account).expect(200).json().path("active").asBoolean()).isFalse();
        hana.post("/api/centers/gone/agents/p0017/anonymize", "").expect(404);
        assertThat(unusedContents()).isZero();
    }

    @Test
    void whoHasNotLeftStays() throws SQLException {
        var center = LivedInCenter.in(ada, "stays");
        String agent = "/api/centers/stays/agents/p0017/anonymize";
        assertThat(hana.post(agent, "").expect(409).text()).contains("no last day");
        left("stays", "2999-01-01");
        assertThat(hana.post(agent, "").expect(409).text()).contains("2999-01-01");
        leave("stays");
        service.asOwner("update plan_job set state = 'RUNNING' where center_id = 'stays'");
        assertThat(hana.post(agent, "").expect(409).text()).contains("plan");
        service.asOwner("update plan_job set state = 'DONE' where center_id = 'stays'");
        service.asOwner("alter table publication disable trigger all");
        service.asOwner("update publication set first_date = current_date where center_id = 'stays' and number = 1");
        assertThat(hana.post(agent, "").expect(409).text()).contains("2026-W10");
        service.asOwner("update publication set first_date = '2026-03-02' where center_id = 'stays'");
        service.asOwner("alter table publication enable trigger all");
        assertThat(ada.get(center.draft + "/shifts?agent=p0017").json().path("total").asInt()).isPositive();
        hana.post("/api/centers/stays/agents/p0099/anonymize", "").expect(404);
        service.signedIn(Role.HR, "elsewhere", null).post(agent, "").expect(404);
        hana.post(agent, "").expect(200);
    }

    @Test
    void editsAndPublicationsMeanwhileBringNobodyBack() throws Exception {
        var center = LivedInCenter.in(ada, "busy");
        leave("busy");
        try (var clients = Executors.newFixedThreadPool(4)) {
            for (int i = 0; i < 40; i++) {
                boolean publishes = i % 10 == 9;
                clients.execute(() -> {
                    if (publishes) {
                        LivedInCenter.publish(ada.at(service.address()), center.draft);
                    } else {
                        ada.at(service.address()).sendWith("POST", center.draft + "/edits", """
                                {"edit": {"kind": "PinShift", "shift": "2026-W10-1"}, "baseVersion": 5}""", "X-Nothing", "");
                    }
                });
            }
            hana.post("/api/centers/busy/agents/p0017/anonymize", "").expect(200);
        }
        assertThat(everything()).doesNotContain("p0017", "quux");
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

    private static void leave(String center) {
        left(center, "2026-03-31");
    }

    private static void left(String center, String date) {
        String path = "/api/centers/" + center + "/agents/p0017";
        ada.sendWith("PUT", path, """
                {"agent": "p0017", "name": "Roberta Quux", "pool": "in-house", "contract": "free", "queues": "voice", "hired": "2020-01-01",
                 "left": "%s", "employee_number": "990017", "team": "red"}""".formatted(date), "If-Match",
                ada.get(path).expect(200).header("ETag")).expect(200);
    }

    private static String file(LivedInCenter center, String name) {
        return ada.get(center.plan + "/files/" + name).expect(200).text();
    }

    private static String publication(String path, String field) {
        return ada.get(path).expect(200).json().path(field).asString();
    }

    /** Of a payroll, by pool, date and category. */
    private static TreeMap<String, BigDecimal> amounts(String payroll) {
        var sums = new TreeMap<String, BigDecimal>();
        CsvText.of(payroll).rows().forEach(row -> sums.merge(
                row.cell("pool") + row.cell("date") + row.cell("category"), new BigDecimal(row.cell("amount")), BigDecimal::add));
        assertThat(sums).isNotEmpty();
        return sums;
    }

    /** What the published shifts cost, computed from the file and the center as they are now. */
    private BigDecimal cost(LivedInCenter center, String publication) {
        try {
            var folder = Files.createTempDirectory(scratch, "center");
            var files = new TreeMap<>(LivedInCenter.folder().files());
            files.putAll(SentFolder.unzipped(ada.get("/api/centers/" + center.id + "/export").expect(200)));
            String csv = ada.get(publication + "/roster.csv").expect(200).text();
            var agents = CsvText.of(new String(LivedInCenter.folder().files().get("agents.csv"), StandardCharsets.UTF_8));
            csv.lines().map(line -> line.substring(0, line.indexOf(','))).filter(agent -> agent.startsWith("anon-")).findFirst()
                    .ifPresent(anonymous -> {
                        var row = agents.rows().stream().filter(one -> one.cell("agent").equals("p0017")).findFirst().orElseThrow();
                        var cells = new TreeMap<>(row.cells());
                        cells.put("agent", anonymous);
                        agents.replace(row, cells);
                    });
            files.put("agents.csv", agents.toString().getBytes(StandardCharsets.UTF_8));
            files.keySet().retainAll(Set.of("center.yaml", "agents.csv", "requirement.csv"));
            for (var file : files.entrySet()) {
                Files.write(folder.resolve(file.getKey()), file.getValue());
            }
            var read = ReadCenterFolder.read(folder);
            var week = PlanningWeek.parse(LivedInCenter.WEEK, read.center().weekStarts(), read.center().zone());
            Files.writeString(folder.resolve("roster.csv"), csv);
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

    /** All rows of all tables, with what is packed in them, in small letters. */
    private static String everything() {
        var jdbc = service.bean(JdbcClient.class);
        var all = new StringBuilder();
        jdbc.sql("select relname from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace")
                .query(String.class)
                .list()
                .forEach(table -> all.append(String.join("\n", jdbc.sql("select t::text from " + table + " t").query(String.class).list())));
        jdbc.sql("select convert_from(csv, 'UTF8') from publication").query(String.class).list().forEach(all::append);
        jdbc.sql("select roster from plan_checkpoint").query(byte[].class).list().forEach(bytes -> all.append(unzipped(bytes)));
        jdbc.sql("select result from plan_stage").query(byte[].class).list().forEach(bytes -> all.append(unzipped(bytes)));
        jdbc.sql("select string_agg(bytes, '' order by number) from content_chunk group by sha256")
                .query(byte[].class)
                .list()
                .forEach(bytes -> all.append(unzipped(bytes)));
        return all.toString().toLowerCase(Locale.ROOT);
    }

    private static String unzipped(byte[] bytes) {
        try (var in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
