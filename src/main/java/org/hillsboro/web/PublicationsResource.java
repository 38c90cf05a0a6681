package org.hillsboro.web;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hillsboro.drafts.Draft;
import org.hillsboro.drafts.Drafts;
import org.hillsboro.publishing.Publications;
import org.hillsboro.publishing.Publications.Acknowledgement;
import org.hillsboro.publishing.PublishAnswer;
import org.hillsboro.publishing.PublishOrder;
import org.hillsboro.publishing.PublishRoster;
import org.hillsboro.publishing.PublishedRoster;
import org.hillsboro.publishing.PublishedWeek;
import org.hillsboro.roster.RosterDifference.Kind;
import org.hillsboro.roster.Shift;
import org.hillsboro.security.Needs;
import org.hillsboro.security.Permission;
import org.hillsboro.security.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Publishing, and what was published. */
@RestController
@RequestMapping("/api")
class PublicationsResource {

    private static final int LONGEST_KEY = 200;
    private static final int MOST_VIOLATIONS = 500;

    /** @param shifts in the agent's zone */
    record AgentWeekView(String agent, String pool, String zone, String place, List<ShiftView> shifts) {

        private static AgentWeekView of(PublishedWeek week) {
            var zone = ZoneId.of(week.zone());
            return new AgentWeekView(week.agent(), week.pool(), week.zone(), week.place(),
                    week.shifts().stream().map(shift -> ShiftView.of(shift, week.pool(), zone)).toList());
        }
    }

    record DifferenceView(String agent, List<OneDifferenceView> differences) {

        /** The other agent is who took a shift over, or whose it was. */
        record OneDifferenceView(
                Kind kind, @Nullable ShiftView before, @Nullable ShiftView after, @Nullable String otherAgent) {}

        private static DifferenceView of(PublishedWeek week, boolean withOthers) {
            return new DifferenceView(week.agent(), week.differences().stream()
                    .map(one -> new OneDifferenceView(
                            one.kind(), view(one.before(), week), view(one.after(), week), withOthers ? one.otherAgent() : null))
                    .toList());
        }

        private static @Nullable ShiftView view(@Nullable Shift shift, PublishedWeek week) {
            return shift == null ? null : ShiftView.of(shift, week.pool(), ZoneId.of(week.zone()));
        }
    }

    private final Drafts drafts;
    private final Publications publications;
    private final PublishRoster publish;

    PublicationsResource(Drafts drafts, Publications publications, PublishRoster publish) {
        this.drafts = drafts;
        this.publications = publications;
        this.publish = publish;
    }

    /** Publishes a draft. Sent again with the same Idempotency-Key it answers the same, whatever became of the draft since. */
    @PostMapping("/drafts/{id}/publish")
    @Needs(Permission.PUBLISH)
    @Answers({201, 409})
    ResponseEntity<PublicationView> publishDraft(
            @PathVariable UUID id,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @AuthenticationPrincipal SignedIn signedIn) {
        if (key == null || key.isBlank() || key.length() > LONGEST_KEY) {
            throw refused(ProblemDetail.forStatusAndDetail(
                    HttpStatus.BAD_REQUEST, "Send an Idempotency-Key of 1 to " + LONGEST_KEY + " characters, made up for this publication."));
        }
        Reachable.check(signedIn.account(), drafts.find(id).map(Draft::center), "draft");
        Long version = ifMatch == null ? null : EntityTags.requiredNumber(ifMatch);
        var answer = publish.publish(id, new PublishOrder(key, version, signedIn.account().id().toString()))
                .orElseThrow(() -> Reachable.notFound("draft"));
        return switch (answer) {
            case PublishAnswer.Published published -> ResponseEntity.status(HttpStatus.CREATED)
                    .location(URI.create("/api/publications/" + published.roster().id()))
                    .body(PublicationView.of(published.roster()));
            case PublishAnswer.Broken broken -> {
                var problem = ProblemDetail.forStatusAndDetail(
                        HttpStatus.CONFLICT, "The draft breaks " + broken.violations().size() + " rules that nobody agreed to; nothing is published.");
                problem.setProperty("violations", broken.violations().stream().limit(MOST_VIOLATIONS).map(ViolationView::of).toList());
                throw refused(problem);
            }
            case PublishAnswer.Outdated outdated -> {
                var problem = ProblemDetail.forStatusAndDetail(
                        HttpStatus.PRECONDITION_FAILED, "The draft was edited meanwhile; nothing is published.");
                problem.setProperty("version", outdated.version());
                throw refused(problem);
            }
        };
    }

    /** Publications of a center, the latest first. */
    @GetMapping("/publications")
    @Needs(Permission.PUBLICATIONS_READ)
    Page<PublicationView> listPublications(
            @RequestParam String center,
            @RequestParam(required = false) @Nullable String week,
            @RequestParam(defaultValue = "0") int offset,
            @RequestParam(defaultValue = Page.DEFAULT_LIMIT) int limit,
            @AuthenticationPrincipal SignedIn signedIn) {
        Page.check(offset, limit);
        Reachable.check(signedIn.account(), Optional.of(center), "center");
        return new Page<>(publications.ofCenter(center, week, offset, limit), offset, limit,
                publications.countOfCenter(center, week)).map(PublicationView::of);
    }

    /** A publication without its shifts. */
    @GetMapping("/publications/{id}")
    @Needs(Permission.PUBLICATIONS_READ)
    PublicationView getPublication(@PathVariable UUID id, @AuthenticationPrincipal SignedIn signedIn) {
        return PublicationView.of(find(id, signedIn));
    }

    /** The roster as a file, told by its digest; for those whose reach is the whole center. */
    @GetMapping("/publications/{id}/roster.csv")
    @Needs(Permission.PUBLICATIONS_READ)
    ResponseEntity<byte[]> getPublishedRoster(@PathVariable UUID id, @AuthenticationPrincipal SignedIn signedIn) {
        var published = find(id, signedIn);
        if (!Reachable.of(signedIn.account()).isEverybody()) {
            throw Reachable.notFound("file");
        }
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .eTag(EntityTags.of(published.fileSha256()))
                .body(publications.csv(id));
    }

    /** What each agent works. */
    @GetMapping("/publications/{id}/shifts")
    @Needs(Permission.PUBLICATIONS_READ)
    Page<AgentWeekView> listPublishedWeeks(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "0") int offset,
            @RequestParam(defaultValue = Page.DEFAULT_LIMIT) int limit,
            @AuthenticationPrincipal SignedIn signedIn) {
        Page.check(offset, limit);
        find(id, signedIn);
        return new Page<>(publications.weeks(id, pools(signedIn), false, offset, limit), offset, limit,
                publications.countWeeks(id, pools(signedIn), false)).map(AgentWeekView::of);
    }

    /** Differences to the publication before, for each agent who has any. */
    @GetMapping("/publications/{id}/differences")
    @Needs(Permission.PUBLICATIONS_READ)
    Page<DifferenceView> listPublishedDifferences(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "0") int offset,
            @RequestParam(defaultValue = Page.DEFAULT_LIMIT) int limit,
            @AuthenticationPrincipal SignedIn signedIn) {
        Page.check(offset, limit);
        find(id, signedIn);
        boolean withOthers = Reachable.of(signedIn.account()).isEverybody();
        return new Page<>(publications.weeks(id, pools(signedIn), true, offset, limit), offset, limit,
                publications.countWeeks(id, pools(signedIn), true)).map(week -> DifferenceView.of(week, withOthers));
    }

    /** Who has seen it, and who has not. */
    @GetMapping("/publications/{id}/acknowledgements")
    @Needs(Permission.PUBLICATIONS_READ)
    Page<Acknowledgement> listAcknowledgements(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "0") int offset,
            @RequestParam(defaultValue = Page.DEFAULT_LIMIT) int limit,
            @AuthenticationPrincipal SignedIn signedIn) {
        Page.check(offset, limit);
        find(id, signedIn);
        return new Page<>(publications.acknowledgements(id, pools(signedIn), offset, limit), offset, limit,
                publications.countWeeks(id, pools(signedIn), false));
    }

    private PublishedRoster find(UUID id, SignedIn signedIn) {
        return publications.find(id)
                .filter(published -> signedIn.account().reaches(published.center()))
                .orElseThrow(() -> Reachable.notFound("publication"));
    }

    private static @Nullable Set<String> pools(SignedIn signedIn) {
        return Reachable.of(signedIn.account()).pools();
    }

    private static ErrorResponseException refused(ProblemDetail problem) {
        return new ErrorResponseException(HttpStatus.valueOf(problem.getStatus()), problem, null);
    }
}
