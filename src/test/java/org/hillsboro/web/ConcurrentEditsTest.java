package org.hillsboro.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.hillsboro.accounts.Role;
import org.hillsboro.auditing.AuditTrail;
import org.hillsboro.auditing.Pseudonyms;
import org.hillsboro.auditing.InTransaction;
import org.hillsboro.drafts.Drafts;
import org.hillsboro.drafts.EditAnswer;
import org.hillsboro.drafts.EditDraft;
import org.hillsboro.drafts.EditOrder;
import org.hillsboro.drafts.FinishedPlans;
import org.hillsboro.drafts.OpenDrafts;
import org.hillsboro.drafts.Reach;
import org.hillsboro.drafts.RosterEdit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Many schedulers on one draft: whatever was acknowledged is in the log, in one order that all nodes tell alike. */
class ConcurrentEditsTest {

    private static final int CLIENTS = 16;
    private static final int EDITS = 25;

    private static RunningHillsboro service;
    private static DraftedCenter center;
    private static Browser sue;

    @BeforeAll
    static void start(@TempDir Path scratch) {
        service = RunningHillsboro.start();
        center = DraftedCenter.in(service, scratch, "small");
        sue = service.signedIn(Role.SCHEDULER, null, null);
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    /** A shift for each day and agent. */
    private static String newDraft() {
        var drawing = new StringBuilder();
        for (String agent : List.of("ann", "bob", "cid", "dee")) {
            for (String day : List.of("MON", "TUE", "WED", "THU", "FRI", "SAT", "SUN")) {
                drawing.append(agent).append(' ').append(day).append(" 09:00 |####|\n");
            }
        }
        return center.draft(sue, drawing.toString());
    }

    private static void all(Callable<?> client) throws Exception {
        var running = new ArrayList<Callable<Object>>();
        for (int i = 0; i < CLIENTS; i++) {
            running.add(client::call);
        }
        try (var threads = Executors.newFixedThreadPool(CLIENTS)) {
            for (var one : threads.invokeAll(running)) {
                one.get();
            }
        }
    }

    @Test
    void noEditOfSixteenClientsIsLost() throws Exception {
        String draft = newDraft();
        var acknowledged = new ConcurrentHashMap<Long, String>();
        var conflicts = new AtomicInteger();
        var seeds = new AtomicInteger();
        long start = System.nanoTime();
        all(() -> {
            var random = new SplittableRandom(seeds.incrementAndGet());
            var client = sue.at(service.address());
            long base = 0;
            for (int i = 0; i < EDITS; i++) {
                int shift = 1 + random.nextInt(28);
                String edit = random.nextBoolean() ? "PinShift" : "UnpinShift";
                var answer = client.post(draft + "/edits", """
                        {"edit": {"kind": "%s", "shift": "2026-W10-%d"}, "baseVersion": %d}""".formatted(edit, shift, base));
                if (answer.status() == 409) {
                    conflicts.incrementAndGet();
                    assertThat(answer.json().path("others")).isNotEmpty();
                    base = answer.json().path("version").asLong();
                } else {
                    base = answer.expect(200).json().path("version").asLong();
                    assertThat(acknowledged.put(base, edit + " 2026-W10-" + shift)).isNull();
                }
            }
            return base;
        });
        System.out.printf("%d edits acknowledged and %d conflicts in %d ms%n", acknowledged.size(), conflicts.get(),
                (System.nanoTime() - start) / 1_000_000);

        var log = sue.get(draft + "/edits?limit=500").expect(200).json();
        assertThat(log.path("total").asInt()).isEqualTo(acknowledged.size());
        for (var edit : log.path("items")) {
            assertThat(edit.path("edit").path("kind").asString() + " " + edit.path("edit").path("shift").asString())
                    .isEqualTo(acknowledged.get(edit.path("id").asLong()));
        }
        UUID id = UUID.fromString(draft.substring(draft.lastIndexOf('/') + 1));
        assertThat(service.bean(AuditTrail.class).after(0, 100_000).stream()
                        .filter(entry -> entry.subject().startsWith("draft/" + id + "/edit/")))
                .hasSize(acknowledged.size());
        assertThat(conflicts.get()).isPositive();
    }

    @Test
    void nodesThatKnowNothingOfEachOtherKeepOneLog() throws Exception {
        UUID id = UUID.fromString(newDraft().substring("/api/drafts/".length()));
        var acknowledged = ConcurrentHashMap.<Long>newKeySet();
        var numbers = new AtomicInteger();
        var nodes = List.of(node(), node(), node());
        all(() -> {
            int number = numbers.getAndIncrement();
            var node = nodes.get(number % nodes.size());
            for (int i = 0; i < EDITS; i++) {
                var edit = new RosterEdit.PinShift("2026-W10-" + (1 + number));
                var answer = node.apply(id, new EditOrder(i % 2 == 0 ? edit : new RosterEdit.UnpinShift(edit.shift()),
                        acknowledged.stream().mapToLong(version -> version).max().orElse(0), "client " + number, ""), Reach.EVERYBODY);
                assertThat(answer.orElseThrow()).isInstanceOfSatisfying(EditAnswer.Applied.class,
                        applied -> assertThat(acknowledged.add(applied.edit().id())).isTrue());
            }
            return number;
        });
        var log = service.bean(Drafts.class).log(id, 0, 10_000);
        assertThat(log).hasSize(CLIENTS * EDITS).extracting(edit -> edit.id()).containsExactlyInAnyOrderElementsOf(acknowledged);
        var loaded = new OpenDrafts(service.bean(Drafts.class), service.bean(FinishedPlans.class));
        assertThat(loaded.with(id, (draft, roster) -> roster.log()).orElseThrow()).isEqualTo(log);
    }

    private static EditDraft node() {
        var drafts = service.bean(Drafts.class);
        return new EditDraft(new OpenDrafts(drafts, service.bean(FinishedPlans.class)), drafts, service.bean(AuditTrail.class), service.bean(Pseudonyms.class),
                service.bean(InTransaction.class), fact -> "{}", Clock.systemUTC());
    }
}
