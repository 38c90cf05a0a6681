package org.hillsboro.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.StreamSupport;
import org.hillsboro.accounts.Role;
import org.hillsboro.drafts.DraftRoster;
import org.hillsboro.drafts.Drafts;
import org.hillsboro.drafts.FinishedPlans;
import org.hillsboro.publishing.Publications;
import org.hillsboro.publishing.PublishedRoster;
import org.hillsboro.roster.RosterFile;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Two schedulers publish the same week, or the center changes under a draft; each test has a center of its own. */
class PublishingRacesTest {

    private static final String TWO_SHIFTS = """
            ann MON 08:00 |####|
            cid MON 12:00 |####|
            """;

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

    private static Browser.Answer publish(String draft, String key, String body) {
        return sue.at(service.address()).with("Idempotency-Key", key).post(draft + "/publish", body);
    }

    private static int published(String draft, String key, String body) {
        return publish(draft, key, body).expect(201).json().path("number").asInt();
    }

    /** @return the version that it made */
    private static long edit(String draft, String edit, long base) {
        return sue.post(draft + "/edits", "{\"edit\": %s, \"baseVersion\": %d}".formatted(edit, base))
                .expect(200).json().path("version").asLong();
    }

    private static String move(int shift, String to) {
        return "{\"kind\": \"MoveShift\", \"shift\": \"2026-W10-%d\", \"start\": \"2026-03-02T%s:00+01:00\"}".formatted(shift, to);
    }

    private String opened(UUID plan) {
        return sue.post("/api/drafts", "{\"plan\": \"%s\"}".formatted(plan)).expect(201).header("Location");
    }

    @Test
    void whatOthersPublishedSinceIsNotTakenBackUnknowingly() {
        var plan = center.plan(TWO_SHIFTS);
        String sues = opened(plan);
        String toms = opened(plan);
        edit(toms, move(1, "09:00"), 0);
        assertThat(published(toms, "t", "")).isEqualTo(1);

        edit(sues, move(2, "13:00"), 0);
        var refused = publish(sues, "s", "").expect(409).json();
        assertThat(refused.path("latest").path("number").asInt()).isEqualTo(1);
        assertThat(refused.path("undone")).hasSize(1);
        var undone = refused.path("undone").get(0);
        assertThat(undone.path("agent").asString()).isEqualTo("ann");
        assertThat(undone.path("start").asString()).isEqualTo("2026-03-02T08:00:00Z");
        assertThat(undone.path("newStart").asString()).isEqualTo("2026-03-02T07:00:00Z");
        publish(sues, "s", "{\"overwrites\": 2}").expect(409);

        edit(sues, move(1, "09:00"), 1);
        assertThat(published(sues, "s", "")).isEqualTo(2);
        assertThat(published(sues, "again", "")).as("its own publications it knows").isEqualTo(3);
    }

    @Test
    void whoKnowsMayOverwriteButOnlyWhatWasSeen() {
        var plan = center.plan(TWO_SHIFTS);
        String sues = opened(plan);
        String toms = opened(plan);
        edit(toms, move(1, "09:00"), 0);
        published(toms, "a", "");
        edit(toms, move(1, "10:00"), 1);
        published(toms, "b", "");

        publish(sues, "s", "{\"overwrites\": 1}").expect(409);
        assertThat(published(sues, "s", "{\"overwrites\": 2}")).isEqualTo(3);
        assertThat(published(sues, "s", "")).as("asked again").isEqualTo(3);
        assertThat(publish(toms, "c", "").status()).as("now tom's draft is behind").isEqualTo(409);
    }

    @Test
    void aDraftThatWasOpenedAfterwardsKnowsWhatWasPublished() {
        String first = center.draft(sue, TWO_SHIFTS);
        edit(first, move(1, "09:00"), 0);
        published(first, "a", "");
        String second = center.draft(sue, "ann MON 10:00 |####|");
        assertThat(published(second, "b", "")).isEqualTo(2);
    }

    @Test
    void theSameRosterPublishedOnPurposeIsANewNumberWithoutDifferences() {
        String draft = center.draft(sue, TWO_SHIFTS);
        var first = publish(draft, "a", "").expect(201).json();
        var second = publish(draft, "b", "").expect(201).json();
        assertThat(second.path("number").asInt()).isEqualTo(2);
        assertThat(second.path("sha256")).isEqualTo(first.path("sha256"));
        assertThat(sue.get("/api/publications/" + second.path("id").asString() + "/differences").json().path("total").asInt()).isZero();
    }

    @Test
    void aPublicationIsTheDraftAtItsVersionWhateverIsEditedMeanwhile() throws Exception {
        String draft = center.draft(sue, TWO_SHIFTS);
        var clients = new ArrayList<Callable<Integer>>();
        for (int client = 0; client < 4; client++) {
            int number = client;
            clients.add(() -> {
                long base = 0;
                for (int i = 0; i < 8; i++) {
                    if (number % 2 == 0) {
                        base = edit(draft, move(1 + number / 2, "%02d:15".formatted(8 + i)), base);
                    } else {
                        published(draft, "key " + number + " " + i, "");
                    }
                }
                return number;
            });
        }
        try (var threads = Executors.newFixedThreadPool(clients.size())) {
            for (var client : threads.invokeAll(clients)) {
                client.get();
            }
        }

        var draftId = UUID.fromString(draft.substring("/api/drafts/".length()));
        var all = service.bean(Publications.class).ofCenter(id, null, 0, 100);
        assertThat(all).hasSize(16).extracting(PublishedRoster::number).doesNotHaveDuplicates().contains(1, 16);
        for (var one : all) {
            assertThat(new String(service.bean(Publications.class).csv(one.id()), StandardCharsets.UTF_8))
                    .isEqualTo(csvAt(draftId, one.draftVersion()));
        }
    }

    /** Made anew from the plan and so much of the log. */
    private String csvAt(UUID draftId, long version) throws Exception {
        var draft = service.bean(Drafts.class).find(draftId).orElseThrow();
        var plan = service.bean(FinishedPlans.class).find(draft.plan(), draft.attempt()).orElseThrow();
        var log = service.bean(Drafts.class).log(draftId, 0, 1000);
        var roster = DraftRoster.rebuilt(
                plan.roster(), plan.folder(), plan.requirement(), List.of(), log.subList(0, Math.toIntExact(version)));
        var csv = new StringWriter();
        RosterFile.write(roster.roster(), roster.folder(), csv);
        return csv.toString();
    }

    @Test
    void whoLeftOrIsAbsentSinceStandsInTheWayUntilTheDraftIsRebasedAndMended() {
        String draft = center.draft(sue, TWO_SHIFTS);
        center.change("agents.csv", text -> text.replaceAll("cid,.*\n", ""));
        center.change("absences.csv", text -> "agent,from,to,kind,paid\nann,2026-03-02,2026-03-03,SICK,true\n");

        var seen = sue.get(draft).expect(200).json();
        assertThat(seen.path("centerVersion").asLong()).isEqualTo(1);
        assertThat(seen.path("newestCenterVersion").asLong()).isEqualTo(3);
        var refused = publish(draft, "a", "").expect(409).json();
        assertThat(refused.path("gone").get(0).asString()).isEqualTo("cid");
        assertThat(rules(refused.path("violations"))).containsExactly("absence");

        sue.post(draft + "/rebase", "").expect(428);
        var rebased = sue.sendWith("POST", draft + "/rebase", "", "If-Match", "\"0\"").expect(200).json();
        assertThat(rebased.path("version").asLong()).isEqualTo(1);
        assertThat(rules(rebased.path("impact").path("brought"))).containsExactly("absence");
        assertThat(sue.get(draft).json().path("centerVersion").asLong()).isEqualTo(3);
        assertThat(rules(sue.get(draft + "/violations").json().path("items"))).containsExactly("absence");
        assertThat(sue.get(draft + "/edits").expect(200).json().path("items").get(0).path("words").get(0).asString()).contains("cid", "dropped");
        sue.sendWith("POST", draft + "/rebase", "", "If-Match", "\"1\"").expect(422);
        publish(draft, "a", "").expect(409);

        service.restart();
        sue = sue.at(service.address());
        edit(draft, "{\"kind\": \"GiveShift\", \"shift\": \"2026-W10-1\", \"agent\": \"bob\"}", 1);
        assertThat(published(draft, "a", "")).isEqualTo(1);
    }

    @Test
    void aCenterThatChangedHarmlesslyIsNoHindrance() {
        String draft = center.draft(sue, TWO_SHIFTS);
        center.change("agents.csv", text -> text + "eve,Eve E,vendor,free,voice,,,,,,\n");
        assertThat(published(draft, "a", "")).isEqualTo(1);
    }

    @Test
    void severalEditsAreAppliedTogetherOrNotAtAll() {
        String draft = center.draft(sue, TWO_SHIFTS);
        String bad = "{\"edits\": [%s, {\"kind\": \"DropShift\", \"shift\": \"none\"}], \"baseVersion\": 0}".formatted(move(1, "09:00"));
        assertThat(sue.post(draft + "/edits", bad).expect(422).text()).contains("parts[1].shift");
        assertThat(sue.get(draft).header("ETag")).isEqualTo("\"0\"");
        var good = "{\"edits\": [%s, %s], \"baseVersion\": 0}".formatted(move(1, "09:00"), move(2, "13:00"));
        assertThat(sue.post(draft + "/edits", good).expect(200).json().path("version").asLong()).isEqualTo(1);
        sue.post(draft + "/edits", "{\"baseVersion\": 1}").expect(422);
        sue.post(draft + "/edits", "{\"edits\": [], \"baseVersion\": 1}").expect(422);
        sue.post(draft + "/undo", "{\"baseVersion\": 1}").expect(200);
        assertThat(sue.get(draft + "/shifts").json().path("items").get(0).path("start").asString()).startsWith("2026-03-02T08:00");
    }

    private static List<String> rules(JsonNode violations) {
        return StreamSupport.stream(violations.spliterator(), false).map(one -> one.path("rule").asString()).toList();
    }
}
