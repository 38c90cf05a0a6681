package org.hillsboro.web;

import java.util.List;
import java.util.UUID;
import org.hillsboro.keeping.Centers;
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
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** The files of a finished plan, the same bytes that {@code hillsboro plan} writes. */
@RestController
@RequestMapping("/api/plans/{id}/files")
class PlanFileResource {

    /** The report brings its own styles and pictures, and asks for nothing. */
    private static final String REPORT_POLICY =
            "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'self'";

    record FileView(String name, long size, String sha256) {}

    private final PlanJobs jobs;
    private final Centers centers;

    PlanFileResource(PlanJobs jobs, Centers centers) {
        this.jobs = jobs;
        this.centers = centers;
    }

    /** Files of a plan that is over, as far as whoever asks may see them. */
    @GetMapping
    @Needs(Permission.PLANS_READ)
    List<FileView> listPlanFiles(@PathVariable UUID id, @AuthenticationPrincipal SignedIn signedIn) {
        checkReach(id, signedIn);
        return jobs.files(id).entrySet().stream()
                .filter(file -> PlanFileAccess.allows(signedIn, file.getKey()))
                .map(file -> new FileView(file.getKey(), file.getValue().size(), file.getValue().sha256()))
                .toList();
    }

    /** A file of a plan that is over. */
    @GetMapping("/{*name}")
    @Needs(Permission.PLANS_READ)
    ResponseEntity<InputStreamResource> getPlanFile(@PathVariable UUID id, @PathVariable String name, @AuthenticationPrincipal SignedIn signedIn) {
        checkReach(id, signedIn);
        String file = name.substring(1);
        if (!PlanFileAccess.allows(signedIn, file)) {
            throw notFound();
        }
        var kept = jobs.file(id, file).orElseThrow(PlanFileResource::notFound);
        var answer = ResponseEntity.ok().contentType(typeOf(file)).contentLength(kept.size()).eTag(EntityTags.of(kept.sha256()));
        if (file.endsWith(".html")) {
            answer.header("Content-Security-Policy", REPORT_POLICY);
        }
        return answer.body(new InputStreamResource(centers.open(kept.sha256())));
    }

    private void checkReach(UUID id, SignedIn signedIn) {
        if (jobs.find(id).filter(job -> signedIn.account().reaches(job.center())).isEmpty()) {
            throw notFound();
        }
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
