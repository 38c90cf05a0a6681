package org.hillsboro.web;

import java.util.UUID;
import org.hillsboro.running.PlanJob;
import org.hillsboro.running.PlanJobs;
import org.hillsboro.security.Needs;
import org.hillsboro.security.Permission;
import org.hillsboro.security.SignedIn;
import org.springframework.core.io.InputStreamResource;
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

/** The files of a finished plan. */
@RestController
@RequestMapping("/api/plans/{id}/files")
class PlanFileResource {

    /** The report brings its own styles and pictures, and asks for nothing. */
    private static final String REPORT_POLICY =
            "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'self'";

    record FileView(String name, long size, String sha256) {}

    private final PlanJobs jobs;
    private final SeenPlanFiles files;

    PlanFileResource(PlanJobs jobs, SeenPlanFiles files) {
        this.jobs = jobs;
        this.files = files;
    }

    /** Files of a plan that is over, as far as whoever asks may see them. */
    @GetMapping
    @Needs(Permission.PLANS_READ)
    Page<FileView> listPlanFiles(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "0") int offset,
            @RequestParam(defaultValue = Page.DEFAULT_LIMIT) int limit,
            @AuthenticationPrincipal SignedIn signedIn) {
        return Page.of(files.all(withinReach(id, signedIn), signedIn), offset, limit)
                .map(file -> new FileView(file.name(), file.size(), file.sha256()));
    }

    /** A file of a plan that is over. */
    @GetMapping("/{*name}")
    @Needs(Permission.PLANS_READ)
    ResponseEntity<InputStreamResource> getPlanFile(
            @PathVariable UUID id, @PathVariable String name, @AuthenticationPrincipal SignedIn signedIn) {
        String file = name.substring(1);
        var seen = files.find(withinReach(id, signedIn), file, signedIn).orElseThrow(PlanFileResource::notFound);
        var answer = ResponseEntity.ok().contentType(typeOf(file)).contentLength(seen.size()).eTag(EntityTags.weak(seen.sha256()));
        if (file.endsWith(".html")) {
            answer.header("Content-Security-Policy", REPORT_POLICY);
        }
        return answer.body(new InputStreamResource(seen.content().get()));
    }

    private PlanJob withinReach(UUID id, SignedIn signedIn) {
        return jobs.find(id).filter(job -> signedIn.account().reaches(job.center())).orElseThrow(PlanFileResource::notFound);
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND, "There is no such file.");
    }

    private static MediaType typeOf(String file) {
        return MediaType.parseMediaType(switch (file.substring(file.lastIndexOf('.') + 1)) {
            case "json" -> "application/json";
            case "html" -> "text/html;charset=UTF-8";
            case "ics" -> "text/calendar;charset=UTF-8";
            default -> "text/csv;charset=UTF-8";
        });
    }
}
