package org.hillsboro.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import org.hillsboro.attendance.Agreement;
import org.hillsboro.attendance.Difference;
import org.hillsboro.attendance.Difference.Kind;
import org.hillsboro.closing.DecideDifferences;
import org.hillsboro.closing.DecideDifferences.Wanted;
import org.hillsboro.closing.LookAtPeriods;
import org.hillsboro.closing.SeenDifference;
import org.hillsboro.security.Needs;
import org.hillsboro.security.Permission;
import org.hillsboro.security.SignedIn;
import org.hillsboro.workforce.Agent;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Differences between attendance and rosters, and what of them is paid. */
@RestController
@RequestMapping("/api/centers/{center}/payroll/periods/{start}/differences")
class DifferencesResource {

    private static final int MOST_DECISIONS = 10_000;

    /** @param decided absent: nobody has; then {@code paid} is what happens unless somebody does */
    record DifferenceView(
            String agent,
            LocalDate date,
            Kind kind,
            OffsetDateTime start,
            OffsetDateTime end,
            long minutes,
            boolean worked,
            boolean paid,
            @Nullable DecidedView decided) {}

    /** @param by account */
    record DecidedView(String by, Instant at) {}

    record Decisions(@Required @Nullable List<DecisionBody> decisions) {}

    /** One of the differences, told by the first four. */
    record DecisionBody(
            @Required @Nullable String agent,
            @Required @Nullable Kind kind,
            @Required @Nullable OffsetDateTime start,
            @Required @Nullable OffsetDateTime end,
            @Required @Nullable Boolean paid) {

        private Wanted wanted() {
            if (agent == null || kind == null || start == null || end == null || paid == null) {
                throw new IllegalArgumentException("Expected `agent`, `kind`, `start`, `end` and `paid` in each decision.");
            }
            return new Wanted(new Agreement.Key(agent, kind, start.toInstant(), end.toInstant()), paid);
        }
    }

    /** @param version of the period from now on, as its ETag */
    record DecidedPeriod(int decided, String version) {}

    private final CenterReach reach;
    private final LookAtPeriods looks;
    private final DecideDifferences decide;

    DifferencesResource(CenterReach reach, LookAtPeriods looks, DecideDifferences decide) {
        this.reach = reach;
        this.looks = looks;
        this.decide = decide;
    }

    /**
     * Differences of a pay period; of a closed one those that somebody decided.
     *
     * @param undecided true: only those that nobody has decided
     * @param kind only those of this kind
     */
    @GetMapping
    @Needs(Permission.PAYROLL_READ)
    @Answers(422)
    Page<DifferenceView> listDifferences(
            @PathVariable String center,
            @PathVariable LocalDate start,
            @RequestParam(defaultValue = "false") boolean undecided,
            @RequestParam(required = false) @Nullable Kind kind,
            @RequestParam(required = false) @Nullable String agent,
            @RequestParam(defaultValue = "0") int offset,
            @RequestParam(defaultValue = Page.DEFAULT_LIMIT) int limit,
            @AuthenticationPrincipal SignedIn who) {
        Page.check(offset, limit);
        reach.check(who, center);
        var folder = looks.state(center).folder();
        var zones = folder.agents().stream().collect(Collectors.toMap(Agent::id, Agent::zone));
        var wanted = looks.differences(center, start).stream()
                .filter(seen -> isWanted(seen, undecided, kind, agent))
                .toList();
        return Page.of(wanted, offset, limit)
                .map(seen -> view(seen, zones.getOrDefault(seen.difference().agentId(), folder.center().zone())));
    }

    private static boolean isWanted(SeenDifference seen, boolean undecided, @Nullable Kind kind, @Nullable String agent) {
        Difference difference = seen.difference();
        return (!undecided || seen.decision() == null)
                && (kind == null || difference.kind() == kind)
                && (agent == null || difference.agentId().equals(agent));
    }

    private static DifferenceView view(SeenDifference seen, ZoneId zone) {
        var difference = seen.difference();
        var decision = seen.decision();
        return new DifferenceView(
                difference.agentId(), difference.date(), difference.kind(), difference.start().atZone(zone).toOffsetDateTime(),
                difference.end().atZone(zone).toOffsetDateTime(), difference.minutes(), difference.worked(), seen.paid(),
                decision == null ? null : new DecidedView(decision.by(), decision.at()));
    }

    /** Decides many differences in one act, all of them or none; If-Match is the ETag of the pay period. */
    @PostMapping("/decisions")
    @Needs(Permission.PAYROLL_EDIT)
    @Answers(422)
    ResponseEntity<DecidedPeriod> decideDifferences(
            @PathVariable String center,
            @PathVariable LocalDate start,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody Decisions body,
            @AuthenticationPrincipal SignedIn who) {
        reach.check(who, center);
        String version = EntityTags.required(ifMatch);
        var decisions = body.decisions();
        if (decisions == null || decisions.isEmpty() || decisions.size() > MOST_DECISIONS) {
            throw new IllegalArgumentException("Expected 1 to " + MOST_DECISIONS + " `decisions`.");
        }
        String next = decide.decide(center, start, decisions.stream().map(DecisionBody::wanted).toList(), version, who.toString());
        return ResponseEntity.ok().eTag(EntityTags.of(next)).body(new DecidedPeriod(decisions.size(), next));
    }
}
