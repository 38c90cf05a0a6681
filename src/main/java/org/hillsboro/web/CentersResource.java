package org.hillsboro.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import org.hillsboro.keeping.Centers;
import org.hillsboro.keeping.ExportCenter;
import org.hillsboro.keeping.KeptCenter;
import org.hillsboro.keeping.ReadKeptCenter;
import org.hillsboro.security.Needs;
import org.hillsboro.security.Permission;
import org.hillsboro.security.SignedIn;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Centers and what is known of them. */
@RestController
@RequestMapping("/api/centers")
class CentersResource {

    record Listed(String id, String name, long version, Instant changed) {

        static Listed of(KeptCenter center) {
            return new Listed(center.id(), center.name(), center.version(), center.changed());
        }
    }

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
        var within = centers.all().stream().filter(center -> who.account().reaches(center.id())).map(Listed::of).toList();
        return Page.of(within, offset, limit);
    }

    /** What a center is made of, without what anyone is paid. */
    @GetMapping("/{id}")
    @Needs(Permission.CENTERS_READ)
    ResponseEntity<CenterView> getCenter(@AuthenticationPrincipal SignedIn who, @PathVariable String id) {
        var kept = reach.latest(who, id);
        return ResponseEntity.ok().eTag(EntityTags.of(kept.version())).body(CenterView.of(kept, read.people(kept)));
    }

    /** What was kept of a center, the latest first. */
    @GetMapping("/{id}/versions")
    @Needs(Permission.CENTERS_READ)
    Page<KeptCenter> listCenterVersions(
            @AuthenticationPrincipal SignedIn who,
            @PathVariable String id,
            @RequestParam(defaultValue = "0") int offset,
            @RequestParam(defaultValue = Page.DEFAULT_LIMIT) int limit) {
        var latest = reach.latest(who, id);
        Page.check(offset, limit);
        return new Page<>(centers.versions(id, offset, limit), offset, limit, latest.version());
    }

    /** What was understood of the past contacts, and what in them should be looked at. */
    @GetMapping("/{id}/history")
    @Needs(Permission.CENTERS_READ)
    HistoryView getCenterHistory(@AuthenticationPrincipal SignedIn who, @PathVariable String id) {
        return HistoryView.of(read.history(reach.latest(who, id)));
    }

    /** The folder as a zip, which holds what people are paid. */
    @GetMapping("/{id}/export")
    @Needs(Permission.PAY_READ)
    void exportCenter(@AuthenticationPrincipal SignedIn who, @PathVariable String id, HttpServletResponse response)
            throws IOException {
        var kept = reach.latest(who, id);
        response.setContentType(UploadResource.ZIP);
        response.setHeader(HttpHeaders.ETAG, EntityTags.of(kept.version()));
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + id + ".zip\"");
        export.write(kept, response.getOutputStream());
    }
}
