package org.hillsboro.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.UUID;
import org.hillsboro.accounts.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Drafts over HTTP: what an edit answers, who may do what, and two schedulers at once. */
class EditingTest {

    private static final String TWO_SHIFTS = """
            ann MON 08:00 |####|
            cid MON 12:00 |####|
            """;

    private static RunningHillsboro service;
    private static DraftedCenter center;
    private static Browser sue;
    private static Browser tom;

    @BeforeAll
    static void start(@TempDir Path scratch) {
        service = RunningHillsboro.start();
        center = DraftedCenter.in(service, scratch, "small");
        sue = service.signedIn(Role.SCHEDULER, null, null);
        tom = service.signedIn(Role.SCHEDULER, null, null);
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    private static String move(int shift, String to, long base) {
        return """
                {"edit": {"kind": "MoveShift", "shift": "2026-W10-%d", "start": "2026-03-02T%s:00+01:00"}, "baseVersion": %d}"""
                .formatted(shift, to, base);
    }

    private static String startOf(Browser browser, String draft, int shift) {
        for (var found : browser.get(draft + "/shifts").expect(200).json().path("items")) {
            if (found.path("id").asString().equals("2026-W10-" + shift)) {
                return found.path("start").asString();
            }
        }
        return "";
    }

    @Test
    void aPlanIsOpenedLookedAtAndEdited() {
        String draft = center.draft(sue, TWO_SHIFTS);

        var opened = sue.get(draft).expect(200);
        assertThat(opened.header("ETag")).isEqualTo("\"0\"");
        assertThat(opened.json().path("coverage").path("shortfall").decimalValue()).isZero();
        assertThat(opened.json().path("cost").path("total").decimalValue()).isEqualByComparingTo("32.00");

        var previewed = sue.post(draft + "/preview", move(1, "08:15", 0)).expect(200).json();
        assertThat(previewed.path("coverage").path("shortfall").decimalValue()).isEqualByComparingTo("15");
        assertThat(sue.get(draft).header("ETag")).isEqualTo("\"0\"");

        var edited = sue.post(draft + "/edits", move(1, "08:15", 0)).expect(200);
        assertThat(edited.header("ETag")).isEqualTo("\"1\"");
        assertThat(edited.json().path("impact")).isEqualTo(previewed);
        assertThat(startOf(sue, draft, 1)).isEqualTo("2026-03-02T08:15:00+01:00");
        assertThat(sue.get(draft + "/shifts?agent=ann").json().path("total").asLong()).isEqualTo(1);
        assertThat(sue.get(draft + "/shifts?date=2026-03-03").json().path("total").asLong()).isZero();
        assertThat(sue.get(draft + "/coverage").expect(200).json().path("queues").get(0).path("shortfall").get(32).decimalValue())
                .isEqualByComparingTo("1");
    }

    @Test
    void undoAndRedoGoStepByStepAndNeverTakeBackAnothersEdit() {
        var sue = service.signedIn(Role.SCHEDULER, null, null);
        String draft = center.draft(sue, TWO_SHIFTS);
        sue.post(draft + "/edits", move(1, "09:00", 0)).expect(200);
        tom.post(draft + "/edits", move(2, "13:00", 1)).expect(200);

        sue.with("If-Match", "\"2\"").post(draft + "/undo", "{}").expect(200);
        assertThat(startOf(sue, draft, 1)).startsWith("2026-03-02T08:00");
        assertThat(startOf(sue, draft, 2)).startsWith("2026-03-02T13:00");
        sue.with("If-Match", "\"3\"").post(draft + "/undo", "{}").expect(422);
        sue.post(draft + "/redo", "{}").expect(200);
        assertThat(startOf(sue, draft, 1)).startsWith("2026-03-02T09:00");
        sue.with("If-Match", "\"4\"").post(draft + "/redo", "{}").expect(422);
        assertThat(sue.get(draft + "/edits").json().path("total").asLong()).isEqualTo(4);
    }

    @Test
    void theSecondSchedulerGetsTheDifference() {
        String draft = center.draft(sue, TWO_SHIFTS);
        sue.post(draft + "/edits", move(1, "09:00", 0)).expect(200);

        var conflict = tom.post(draft + "/edits", move(1, "10:00", 0)).expect(409).json();
        assertThat(conflict.path("version").asLong()).isEqualTo(1);
        var change = conflict.path("others").get(0).path("change").path("shifts").get(0);
        assertThat(change.path("before").path("start").asString()).startsWith("2026-03-02T08:00");
        assertThat(change.path("after").path("start").asString()).startsWith("2026-03-02T09:00");

        tom.post(draft + "/edits", move(2, "13:00", 0)).expect(200);
        tom.post(draft + "/edits", move(1, "10:00", 2)).expect(200);
    }

    @Test
    void refusedEditsNameTheRuleAndWhatAReasonWouldAllow() {
        String draft = center.draft(sue, TWO_SHIFTS);

        var early = sue.post(draft + "/edits", move(1, "05:00", 0)).expect(422).json();
        assertThat(early.path("impact").path("verdict").asString()).isEqualTo("NEEDS_REASON");
        assertThat(early.path("impact").path("because").get(0).path("words").asString()).isEqualTo("shifts start inside the contract's windows");
        assertThat(early.path("detail").asString()).contains("`reason`");
        sue.post(draft + "/edits", move(1, "05:00", 0).replace("}, \"base", "}, \"reason\": \"agreed\", \"base")).expect(200);

        var long_ = sue.post(draft + "/edits", """
                {"edit": {"kind": "ResizeShift", "shift": "2026-W10-2", "start": "2026-03-02T12:00:00+01:00", "paidMinutes": 180},
                 "baseVersion": 1, "reason": "please"}""").expect(422).json();
        assertThat(long_.path("impact").path("verdict").asString()).isEqualTo("REFUSED");
        sue.post(draft + "/edits", move(9, "05:00", 1)).expect(422);
        sue.post(draft + "/edits", "{\"edit\": {\"kind\": \"PinShift\", \"shift\": \"2026-W10-1\"}}").expect(428);
        assertThat(sue.get(draft).json().path("waived").asInt()).isEqualTo(1);
    }

    @Test
    void aVendorSeesAndEditsItsOwnShiftsAndNoCost() {
        String draft = center.draft(sue, TWO_SHIFTS);
        var vic = service.signedIn(Role.VENDOR_SCHEDULER, "small", null, "vendor");

        var seen = vic.get(draft + "/shifts").expect(200);
        assertThat(seen.json().path("total").asLong()).isEqualTo(1);
        assertThat(seen.text()).contains("cid").doesNotContain("ann");
        assertThat(vic.get(draft).expect(200).json().path("cost").isNull()).isTrue();
        vic.post(draft + "/edits", move(1, "09:00", 0)).expect(404);
        vic.post(draft + "/edits", move(9, "09:00", 0)).expect(404);
        vic.post(draft + "/preview", """
                {"edit": {"kind": "GiveShift", "shift": "2026-W10-2", "agent": "ann"}}""").expect(404);
        var edited = vic.post(draft + "/edits", """
                {"edit": {"kind": "GiveShift", "shift": "2026-W10-2", "agent": "dee"}, "baseVersion": 0}""").expect(200);
        assertThat(edited.json().path("impact").path("cost").isNull()).isTrue();
        assertThat(edited.json().path("impact").path("sentence").asString()).doesNotContain("cost").doesNotContain("EUR");
        assertThat(vic.get(draft).json().path("shifts").asInt()).isEqualTo(1);
        sue.post(draft + "/edits", move(1, "09:00", 1)).expect(200);
        assertThat(vic.get(draft + "/edits").json().path("total").asLong()).isEqualTo(1);
        vic.post(draft + "/edits", "{\"edit\": {\"kind\": \"UndoEdit\", \"edit\": 2}, \"baseVersion\": 2}").expect(404);
        service.signedIn(Role.VENDOR_SCHEDULER, "other", null, "vendor").get(draft).expect(404);
    }

    @Test
    void aConflictTellsAVendorNothingOfOthersShifts() {
        String draft = center.draft(sue, TWO_SHIFTS);
        sue.post(draft + "/edits", """
                {"edit": {"kind": "SwapShifts", "shift": "2026-W10-1", "other": "2026-W10-2"}, "baseVersion": 0}""").expect(200);
        var vic = service.signedIn(Role.VENDOR_SCHEDULER, "small", null, "vendor");
        vic.post(draft + "/edits", move(2, "13:00", 1)).expect(404);
        var conflict = vic.post(draft + "/edits", move(1, "13:00", 0)).expect(409);
        assertThat(conflict.json().path("others")).hasSize(1);
        assertThat(conflict.text()).doesNotContain("ann");
        assertThat(conflict.json().path("others").get(0).path("edit").isNull()).isTrue();
    }

    @Test
    void theRestIsSolvedAnewAroundWhatIsPinnedAndThatIsOneEdit() {
        String draft = center.draft(sue, "cid MON 14:00 |####|\nann MON 08:00 |####|\ndee MON 16:00 |####|");
        sue.post(draft + "/edits", "{\"edit\": {\"kind\": \"PinShift\", \"shift\": \"2026-W10-3\"}, \"baseVersion\": 0}").expect(200);
        sue.post(draft + "/edits", "{\"edit\": {\"kind\": \"TakeSolved\", \"plan\": \"x\"}, \"baseVersion\": 1}").expect(422);

        var job = sue.post(draft + "/resolve", "{\"seconds\": 2}").expect(202);
        WatchedPlan.at(job, sue).until("DONE");

        // A quarter of an hour's need is met by the cheapest who can; nobody else is needed but who is pinned.
        var solved = sue.get(draft).expect(200).json();
        assertThat(solved.path("version").asLong()).isEqualTo(2);
        assertThat(solved.path("broken").asInt()).isZero();
        assertThat(solved.path("coverage").path("shortfall").decimalValue()).isZero();
        assertThat(solved.path("cost").path("total").decimalValue()).isEqualByComparingTo("24.00");
        assertThat(startOf(sue, draft, 3)).isEqualTo("2026-03-02T16:00:00+01:00");
        assertThat(startOf(sue, draft, 2)).isEmpty();
        sue.post(draft + "/undo", "{\"baseVersion\": 2}").expect(200);
        assertThat(startOf(sue, draft, 2)).isEqualTo("2026-03-02T08:00:00+01:00");
    }

    @Test
    void whatIsNotThereAndWhoMayNot() {
        sue.post("/api/drafts", "{\"plan\": \"" + new UUID(0, 1) + "\"}").expect(404);
        sue.get("/api/drafts/" + new UUID(0, 1)).expect(404);
        String draft = center.draft(sue, TWO_SHIFTS);
        service.signedIn(Role.AGENT, "small", "ann").get(draft).expect(403);
        service.signedIn(Role.AUDITOR, null, null).post(draft + "/edits", move(1, "09:00", 0)).expect(403);
        service.browser().get(draft).expect(401);
    }
}
