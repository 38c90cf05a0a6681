package org.hillsboro.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import org.hillsboro.accounts.Role;
import org.hillsboro.serving.Checked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code hillsboro check} finds what somebody changed in drafts, publications and plans past the service. */
class PublicationsCheckTest {

    private static final String[] TABLES = {"acknowledgement", "published_week", "publication", "draft_edit", "plan_file", "plan_checkpoint"};

    @Test
    void whatSomebodyChangedIsNamed(@TempDir Path scratch) throws SQLException {
        try (var service = RunningHillsboro.start()) {
            var sue = service.signedIn(Role.SCHEDULER, null, null);
            String draft = DraftedCenter.in(service, scratch, "small").draft(sue, "ann MON 08:00 |####|\ncid MON 12:00 |####|");
            for (int version = 0; version < 3; version++) {
                sue.post(draft + "/edits", """
                        {"edit": {"kind": "%s", "shift": "2026-W10-1"}, "baseVersion": %d}"""
                        .formatted(version % 2 == 0 ? "PinShift" : "UnpinShift", version)).expect(200);
                LivedInCenter.publish(sue, draft);
            }
            service.asOwner("""
                    insert into plan_job (id, center_id, center_version, request, state, attempt, failures, progress, reason, problems,
                        turn, created_at, created_by, version)
                    values ('00000000-0000-0001-0000-000000000001', 'small', 1, '{}', 'DONE', 1, 0, '{}', '', '[]', 1, now(),
                        '00000000-0000-0001-0000-000000000001', 1);
                    insert into plan_file select id, 'roster.csv', (select min(sha256) from content) from plan_job""");
            assertThat(check(service)).contains("1 logs with 3 edits", "Publications: 3", "1 files", "All is well");

            service.asOwner("alter table plan_file drop constraint plan_file_sha256_fkey");
            for (String table : TABLES) {
                service.asOwner("alter table " + table + " disable trigger all");
                service.asOwner("create table kept_" + table + " as select * from " + table);
            }
            var changes = new LinkedHashMap<String, String>();
            changes.put("delete from published_week where publication_id in (select id from publication where number = 2);"
                    + "delete from publication where number = 2", "publication 2 of center small week 2026-W10 is missing");
            changes.put("update publication set csv = csv || 'x'::bytea where number = 3", "is not the file of its digest");
            changes.put("delete from draft_edit where seq = 2", "has 2 of its 3 edits");
            changes.put("update plan_file set sha256 = 'gone'", "file roster.csv has no content");
            changes.put("insert into plan_checkpoint select id, 1, now(), 0, 0, 0, 0, 'x', 'x' from plan_job", "cannot be read");
            for (var change : changes.entrySet()) {
                service.asOwner(change.getKey());
                assertThat(check(service)).as(change.getKey()).contains("BROKEN: ", change.getValue()).doesNotContain("All is well");
                for (String table : TABLES) {
                    service.asOwner("delete from " + table);
                    service.asOwner("insert into " + table + " select * from kept_" + table);
                }
            }
            assertThat(check(service)).contains("All is well");
        }
    }

    private static String check(RunningHillsboro service) {
        var text = new StringWriter();
        Checked.check(service.database(), new PrintWriter(text, true));
        return text.toString();
    }
}
