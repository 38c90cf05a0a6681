package org.hillsboro.serving;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.hillsboro.auditing.AuditTrail;
import org.hillsboro.auditing.Change;
import org.hillsboro.web.RunningHillsboro;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CheckTest {

    private RunningHillsboro service;

    @BeforeEach
    void start() {
        service = RunningHillsboro.start();
    }

    @AfterEach
    void stop() {
        service.close();
    }

    @Test
    void aChangeFromOutsideIsFoundByItsNumber() throws SQLException {
        var trail = service.bean(AuditTrail.class);
        IntStream.range(0, 64).parallel().forEach(i ->
                trail.append(new Change("anna", "edit", "center/" + i, "", "{}"), Instant.ofEpochMilli(i)));
        assertThat(check()).as("entries of many at once make one chain").contains("Audit trail: 64 entries", "All is well");
        service.asOwner("alter table audit_entry disable trigger all");
        service.asOwner("create table kept as select * from audit_entry");
        for (var tampering : List.of(
                "update audit_entry set after_value = '[]' where number = 3",
                "update audit_entry set at = at + interval '1 microsecond' where number = 3",
                "update audit_entry set previous_hash = 'x', hash = 'y' where number = 3",
                "delete from audit_entry where number = 3")) {
            service.asOwner(tampering);
            assertThat(check()).as(tampering).contains("BROKEN: entry 3 ").doesNotContain("All is well");
            service.asOwner("delete from audit_entry");
            service.asOwner("insert into audit_entry select * from kept");
        }
    }

    @Test
    void aContentThatChangedOrIsMissingIsFound() throws SQLException {
        service.administrator().post("/api/centers/sample", "").expect(201);
        assertThat(check()).contains("All is well");
        service.asOwner("update content_chunk set bytes = substring(bytes from 1 for 20) where number = 0");
        assertThat(check()).contains("BROKEN: content ");
        service.asOwner("delete from content_chunk");
        service.asOwner("delete from content");
        assertThat(check()).contains("center hillsboro version 1 file ").doesNotContain("All is well");
    }

    private String check() {
        var text = new StringWriter();
        CheckCommand.check(service.database(), new PrintWriter(text, true));
        return text.toString();
    }
}
