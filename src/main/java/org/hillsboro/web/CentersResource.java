package org.hillsboro.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneId;
import org.hillsboro.keeping.Centers;
import org.hillsboro.keeping.ExportCenter;
import org.hillsboro.keeping.KeptCenter;
import org.hillsboro.keeping.ReadKeptCenter;
import org.hillsboro.security.Needs;
import org.hillsboro.security.Permission;
import org.hillsboro.security.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;

/** Centers and what is known of them. */
@RestController
@RequestMapping("/api/centers")
class CentersResource {

    record Listed(String id, String name, long version, Instant changed) {

        static Listed of(KeptCenter center) {
            return new Listed(center.id(), center.name(), center.version(), center.changed());
        }
    }

    /** What whoever sees anything of a center has to know to read it. */
    record Basics(String id, String name, ZoneId timeZone, String currency, DayOfWeek weekStarts) {}

    private final Centers centers;
    private final CenterReach reach;
    private final ReadKeptCenter read;
    private final ExportCenter export;

    CentersResource(Centers centers, CenterReach reach, ReadKeptCenter read, ExportCenter export) {
        this.centers = centers;
        this.reach = reach;
        this.read = read;
        this.export = export;
    }

    /** Centers within reach, by id. */
    @GetMapping
    @Needs(Permission.CENTERS_READ)
    Page<Listed> listCenters(
            @AuthenticationPrincipal SignedIn who,
            @RequestParam(defaultValue = "0") int offset,
            @RequestParam(defaultValue = Page.DEFAULT_LIMIT) int limit) {
        Page.check(offset, limit);
        String only = who.account().centerId();
        return new Page<>(centers.page(only, offset, limit), offset, limit, centers.count(only)).map(Listed::of);
    }

    /** What a center is made of, without what anyone is paid. */
    @GetMapping("/{id}")
    @Needs(Permission.CENTERS_READ)
    @Nullable ResponseEntity<CenterView> getCenter(
            @AuthenticationPrincipal SignedIn who, @PathVariable String id, WebRequest request) {
        var kept = reach.latest(who, id);
        return request.checkNotModified(EntityTags.of(kept.version()))
                ? null
                : ResponseEntity.ok(CenterView.of(kept, read.people(kept)));
    }

    /** The name of a center, its clock and its money. */
    @GetMapping("/{id}/basics")
    @Needs(Permission.PEOPLE_READ)
    @Nullable ResponseEntity<Basics> getCenterBasics(
            @AuthenticationPrincipal SignedIn who, @PathVariable String id, WebRequest request) {
        var kept = reach.latest(who, id);
        if (request.checkNotModified(EntityTags.of(kept.version()))) {
            return null;
        }
        var center = read.people(kept).center();
        return ResponseEntity.ok(new Basics(
                kept.id(), kept.name(), center.zone(), center.currency().getCurrencyCode(), center.weekStarts()));
    }

    /** What was kept of a center, the latest first. */
    @GetMapping("/{id}/versions")
    @Needs(Permission.CENTERS_READ)
    Page<KeptCenter> listCenterVersions(
            @AuthenticationPrincipal SignedIn who,
            @PathVariable String id,
            @RequestParam(defaultValue = "0") int offset,
            @RequestParam(defaultValue = Page.DEFAULT_LIMIT) int limit) {
        reach.latest(who, id);
        Page.check(offset, limit);
        return new Page<>(centers.versions(id, offset, limit), offset, limit, centers.countVersions(id));
    }

    /** What was understood of the past contacts, and what in them should be looked at. */
    @GetMapping("/{id}/history")
    @Needs(Permission.CENTERS_READ)
    @Nullable ResponseEntity<HistoryView> getCenterHistory(
            @AuthenticationPrincipal SignedIn who, @PathVariable String id, WebRequest request) {
        var kept = reach.latest(who, id);
        return request.checkNotModified(EntityTags.of(kept.version()))
                ? null
                : ResponseEntity.ok(HistoryView.of(read.history(kept)));
    }

    /** The folder as a zip, which holds what people are paid. */
    @GetMapping("/{id}/export")
    @Needs(Permission.PAY_READ)
    void exportCenter(
            @AuthenticationPrincipal SignedIn who, @PathVariable String id, WebRequest request, HttpServletResponse response)
            throws IOException {
        var kept = reach.latest(who, id);
        if (request.checkNotModified(EntityTags.of(kept.version()))) {
            return;
        }
        response.setContentType(UploadResource.ZIP);
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + id + ".zip\"");
        export.write(kept, response.getOutputStream());
    }
}
