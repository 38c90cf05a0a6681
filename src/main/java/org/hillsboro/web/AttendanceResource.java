package org.hillsboro.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.hillsboro.closing.FindAttendance;
import org.hillsboro.closing.SendAttendance;
import org.hillsboro.closing.SentAttendance;
import org.hillsboro.keeping.TemporaryFolder;
import org.hillsboro.keeping.UnpackCenter;
import org.hillsboro.security.Needs;
import org.hillsboro.security.Permission;
import org.hillsboro.security.SignedIn;
import org.hillsboro.web.PayrollPeriodView.AttendanceView;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.util.unit.DataSize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What was worked in a pay period: {@code agent,start,end,code}, as on the command line. */
@RestController
@RequestMapping("/api/centers/{center}/payroll/periods/{start}/attendance")
class AttendanceResource {

    private final CenterReach reach;
    private final FindAttendance find;
    private final SendAttendance send;
    private final long largest;

    AttendanceResource(
            CenterReach reach, FindAttendance find, SendAttendance send, @Value("${hillsboro.attendance.largest}") DataSize largest) {
        this.reach = reach;
        this.find = find;
        this.send = send;
        this.largest = largest.toBytes();
    }

    /** The attendance of a pay period, times with their offsets. */
    @GetMapping
    @Needs(Permission.PAYROLL_READ)
    @Answers(422)
    ResponseEntity<byte[]> getAttendance(
            @PathVariable String center, @PathVariable LocalDate start, @AuthenticationPrincipal SignedIn who) {
        reach.check(who, center);
        var sent = find.of(center, start);
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .eTag(EntityTags.weak(sent.sha256()))
                .body(find.text(sent).getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Takes the attendance of a pay period, whole or not at all. The first needs no If-Match. That of a closed period is compared as
     * well; what it changes is paid by the next.
     */
    @PutMapping
    @Needs(Permission.PAYROLL_EDIT)
    ResponseEntity<AttendanceView> putAttendance(
            @PathVariable String center,
            @PathVariable LocalDate start,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            InputStream sent,
            @AuthenticationPrincipal SignedIn who) {
        reach.check(who, center);
        String version = ifMatch == null && find.maybe(center, start).isEmpty() ? null : EntityTags.required(ifMatch);
        try (var folder = new TemporaryFolder()) {
            var unpack = new UnpackCenter(folder.path(), largest);
            unpack.add(SendAttendance.FILE, sent);
            unpack.finish();
            return answer(send.send(center, start, folder.path(), version, who.toString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Takes the attendance away: the rosters of the period count as worked again. */
    @DeleteMapping
    @Needs(Permission.PAYROLL_EDIT)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Answers(422)
    void removeAttendance(
            @PathVariable String center,
            @PathVariable LocalDate start,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @AuthenticationPrincipal SignedIn who) {
        reach.check(who, center);
        send.remove(center, start, EntityTags.required(ifMatch), who.toString());
    }

    private static ResponseEntity<AttendanceView> answer(SentAttendance sent) {
        return ResponseEntity.ok().eTag(EntityTags.of(sent.sha256())).body(AttendanceView.of(sent));
    }
}
