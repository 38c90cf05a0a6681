package org.hillsboro.web;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.hillsboro.closing.LookAtPeriods;
import org.hillsboro.closing.NoSuchPeriod;
import org.hillsboro.closing.PeriodLook;
import org.hillsboro.exports.OfficeFile;
import org.hillsboro.exports.PayrollFiles;
import org.hillsboro.exports.PayrollFiles.Offer;
import org.hillsboro.files.Problem;
import org.hillsboro.security.Needs;
import org.hillsboro.security.Permission;
import org.hillsboro.security.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** The files of a pay period: for payroll offices, vendors and contractors. */
@RestController
@RequestMapping("/api/centers/{center}/payroll/periods/{start}/files")
class PayrollFilesResource {

    /**
     * @param agent whose statement it is; absent: it is none
     * @param rows absent where it is no office's, or cannot be written; likewise the hours
     * @param amount that it pays, by our rates where an office works it out from hours; absent where it cannot be written
     * @param refusal what the form cannot hold, by agent and line; empty: it can be written
     */
    record OfferView(
            String name,
            @Nullable String agent,
            boolean writable,
            @Nullable Integer rows,
            @Nullable BigDecimal hours,
            @Nullable BigDecimal amount,
            List<String> warnings,
            List<Problem> refusal) {

        private static OfferView of(Offer offer) {
            OfficeFile office = offer.office();
            var amount = offer.amount();
            return new OfferView(
                    offer.name(),
                    offer.agent(),
                    offer.refusal().isEmpty(),
                    office == null ? null : office.rows(),
                    office == null ? null : PayrollPeriodView.hours(office.minutes()),
                    amount == null ? null : amount.major(),
                    office == null ? List.of() : office.warnings(),
                    offer.refusal());
        }
    }

    private final CenterReach reach;
    private final LookAtPeriods looks;

    PayrollFilesResource(CenterReach reach, LookAtPeriods looks) {
        this.reach = reach;
        this.looks = looks;
    }

    /** Files that a pay period has, or would have if it were closed now, and whether each can be written. */
    @GetMapping
    @Needs(Permission.PAYROLL_READ)
    @Answers(422)
    Page<OfferView> listPayrollFiles(
            @PathVariable String center,
            @PathVariable LocalDate start,
            @RequestParam(defaultValue = "0") int offset,
            @RequestParam(defaultValue = Page.DEFAULT_LIMIT) int limit,
            @AuthenticationPrincipal SignedIn who) {
        Page.check(offset, limit);
        reach.check(who, center);
        return Page.of(files(looks.look(center, start)).offers(), offset, limit).map(OfferView::of);
    }

    /** A file of a closed pay period: the same bytes each time, as long as names and codes of the center are the same. */
    @GetMapping("/{*name}")
    @Needs(Permission.PAYROLL_READ)
    @Answers({409, 422})
    ResponseEntity<byte[]> getPayrollFile(
            @PathVariable String center,
            @PathVariable LocalDate start,
            @PathVariable String name,
            @AuthenticationPrincipal SignedIn who) {
        reach.check(who, center);
        var look = looks.look(center, start);
        if (look.kept() == null) {
            throw new ResponseStatusException(HttpStatus.CONFLICT, "The period is open. Maybe close it first: files go out once.");
        }
        var file = files(look).find(name.substring(1)).orElseThrow(() -> new NoSuchPeriod("file"));
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .header(HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(file.fileName(), StandardCharsets.UTF_8).build().toString())
                .eTag(EntityTags.weak(look.version() + "-" + look.state().center().version()))
                .body(file.text().getBytes(StandardCharsets.UTF_8));
    }

    private static PayrollFiles files(PeriodLook look) {
        return new PayrollFiles(look.payroll(), look.state().folder());
    }
}
