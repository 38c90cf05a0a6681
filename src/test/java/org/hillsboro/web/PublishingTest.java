package org.hillsboro.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import org.hillsboro.accounts.Role;
import org.hillsboro.auditing.AuditTrail;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Each test has a center of its own, so that numbers begin with 1. */
class PublishingTest {

    private static final String MARCH = "?from=2026-03-01&to=2026-03-31";

    private static RunningHillsboro service;
    private static Browser sue;
    private static int centers;

    @TempDir
    private Path scratch;

    private DraftedCenter center;
    private String id;

    @BeforeAll
    static void start() {
        service = RunningHillsboro.start();
        sue = service.signedIn(Role.SCHEDULER, null, null);
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @BeforeEach
    void newCenter() {
        id = "small-" + ++centers;
        center = DraftedCenter.in(service, scratch, id);
    }

    private static Browser.Answer publish(String draft, String key) {
        return sue.at(service.address()).with("Idempotency-Key", key).post(draft + "/publish", "");
    }

    private static void edit(String draft, String edit, long base) {
        sue.post(draft + "/edits", "{\"edit\": %s, \"baseVersion\": %d}".formatted(edit, base)).expect(200);
    }

    private static String give(int shift, String agent) {
        return "{\"kind\": \"GiveShift\", \"shift\": \"2026-W10-%d\", \"agent\": \"%s\"}".formatted(shift, agent);
    }

    @Test
    void agentsSeePublicationsOnlyInTheirZone() {
        var bob = service.signedIn(Role.AGENT, id, "bob");
        String draft = center.draft(sue, "bob MON 08:00 |####|");
        assertThat(bob.get("/api/me/shifts" + MARCH).expect(200).json()).isEmpty();

        var published = publish(draft, "a").expect(201).json();
        edit(draft, "{\"kind\": \"DropShift\", \"shift\": \"2026-W10-1\"}", 0);

        var week = bob.get("/api/me/shifts" + MARCH).expect(200).json().get(0);
        assertThat(week.path("number").asInt()).isEqualTo(1);
        assertThat(week.path("zone").asString()).isEqualTo("Asia/Kolkata");
        var shift = week.path("shifts").get(0);
        assertThat(shift.path("start").asString()).isEqualTo("2026-03-02T08:00:00+05:30");
        assertThat(shift.path("place").asString()).isEqualTo("altona");
        assertThat(bob.get("/api/me/shifts?from=2026-03-09&to=2026-03-31").expect(200).json()).isEmpty();
        assertThat(service.signedIn(Role.AGENT, id, "cid").get("/api/me/shifts" + MARCH).json().get(0).path("shifts")).isEmpty();
        bob.get("/api/publications?center=" + id).expect(403);

        String seen = "/api/me/publications/" + published.path("id").asString() + "/acknowledgement";
        String at = bob.post(seen, "").expect(200).json().path("at").asString();
        assertThat(bob.post(seen, "").expect(200).json().path("at").asString()).isEqualTo(at);
        service.signedIn(Role.AGENT, "elsewhere", "bob").post(seen, "").expect(404);
        var all = sue.get("/api/publications/" + published.path("id").asString() + "/acknowledgements").expect(200).json();
        assertThat(all.path("total").asInt()).isEqualTo(4);
        assertThat(all.path("items").get(1).path("at").asString()).isEqualTo(at);
        assertThat(all.path("items").get(0).path("at").isNull()).isTrue();
    }

    @Test
    void theSecondPublicationTellsWhatIsDifferentForWhom() {
        String draft = center.draft(sue, """
                ann MON 08:00 |####|
                cid MON 12:00 |####|
                """);
        assertThat(publish(draft, "a").expect(201).json().path("number").asInt()).isEqualTo(1);
        edit(draft, give(1, "bob"), 0);
        var second = publish(draft, "b").expect(201).json();
        assertThat(second.path("number").asInt()).isEqualTo(2);

        String path = "/api/publications/" + second.path("id").asString();
        var differences = sue.get(path + "/differences").expect(200).json();
        assertThat(differences.path("total").asInt()).isEqualTo(2);
        var ann = differences.path("items").get(0);
        assertThat(ann.path("agent").asString()).isEqualTo("ann");
        assertThat(ann.path("differences").get(0).path("kind").asString()).isEqualTo("GIVEN_AWAY");
        assertThat(ann.path("differences").get(0).path("otherAgent").asString()).isEqualTo("bob");
        var vic = service.signedIn(Role.VENDOR_SCHEDULER, id, null, "vendor");
        assertThat(vic.get(path + "/differences").expect(200).json().path("total").asInt()).isZero();
        assertThat(vic.get(path + "/shifts").expect(200).text()).contains("cid").doesNotContain("ann");
        vic.get(path + "/roster.csv").expect(404);
        vic.with("Idempotency-Key", "v").post(draft + "/publish", "").expect(403);
        assertThat(sue.get("/api/publications?center=" + id + "&week=2026-W10").json().path("items").get(0)).isEqualTo(second);
    }

    @Test
    void theDigestIsOfTheFileAndNothingChangesIt() throws Exception {
        String draft = center.draft(sue, "ann MON 08:00 |####|");
        var published = publish(draft, "a").expect(201).json();
        byte[] csv = sue.get("/api/publications/" + published.path("id").asString() + "/roster.csv").expect(200).response().body();
        assertThat(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(csv)))
                .isEqualTo(published.path("sha256").asString());
        for (String change : new String[] {
            "update publication set number = 7", "delete from published_week", "delete from draft_edit", "truncate draft_edit"
        }) {
            assertThatThrownBy(() -> service.bean(JdbcClient.class).sql(change).update())
                    .rootCause().hasMessageContaining("permission denied");
            assertThatThrownBy(() -> service.asOwner(change)).hasMessageContaining("never change");
        }
    }

    @Test
    void nothingIsPublishedWhileARuleIsBrokenThatNobodyAgreedTo() {
        String draft = center.draft(sue, "ann MON 08:00 |#### ####|\nann MON 09:00 |####|");
        var refused = publish(draft, "a").expect(409).json();
        assertThat(refused.path("violations").get(0).path("rule").asString()).isEqualTo("one_place");
        assertThat(sue.get("/api/publications?center=" + id).json().path("total").asInt()).isZero();

        edit(draft, "{\"kind\": \"DropShift\", \"shift\": \"2026-W10-2\"}", 0);
        publish(draft, "a").expect(201);
    }

    @Test
    void whatIsMissingOrOutdatedIsToldAndNothingIsPublished() {
        String draft = center.draft(sue, "ann MON 08:00 |####|");
        sue.post(draft + "/publish", "").expect(400);
        edit(draft, give(1, "bob"), 0);
        var late = sue.at(service.address()).with("Idempotency-Key", "a").with("If-Match", "\"0\"");
        assertThat(late.post(draft + "/publish", "").expect(412).json().path("version").asLong()).isEqualTo(1);
        late.with("If-Match", "\"1\"").post(draft + "/publish", "").expect(201);
    }

    @Test
    void aThousandRetriesMakeOnePublication() {
        String draft = center.draft(sue, "ann MON 08:00 |####|");
        var ids = ConcurrentHashMap.<String>newKeySet();
        long before = service.bean(AuditTrail.class).after(0, 100_000).stream().filter(entry -> entry.action().equals("publish")).count();
        try (var clients = Executors.newFixedThreadPool(16)) {
            for (int i = 0; i < 1000; i++) {
                clients.execute(() -> ids.add(publish(draft, "the key").expect(201).json().path("id").asString()));
            }
        }
        assertThat(ids).hasSize(1);
        assertThat(sue.get("/api/publications?center=" + id).json().path("total").asInt()).isEqualTo(1);
        assertThat(service.bean(AuditTrail.class).after(0, 100_000).stream().filter(entry -> entry.action().equals("publish")).count())
                .isEqualTo(before + 1);
    }
}
