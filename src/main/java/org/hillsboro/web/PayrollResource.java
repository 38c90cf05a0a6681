package org.hillsboro.web;

import java.net.URI;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import org.hillsboro.closing.CloseAnswer;
import org.hillsboro.closing.CloseOrder;
import org.hillsboro.closing.ClosePeriod;
import org.hillsboro.closing.LookAtPeriods;
import org.hillsboro.closing.OutdatedPeriod;
import org.hillsboro.closing.PeriodLook;
import org.hillsboro.security.Needs;
import org.hillsboro.security.Permission;
import org.hillsboro.security.SignedIn;
import org.hillsboro.web.PayrollPeriodView.RowView;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Pay periods of a center, and closing them. */
@RestController
@RequestMapping("/api/centers/{center}/payroll/periods")
class PayrollResource {

    /**
     * What whoever closes agrees to.
     *
     * @param early the last date is still to come
     * @param withoutWeeks weeks that are not published
     * @param withoutPeriods earlier open periods, as {@code 2026-11-01..2026-11-30}, which then are never paid here
     */
    record Closing(@Nullable Boolean early, @Nullable Set<String> withoutWeeks, @Nullable Set<String> withoutPeriods) {

        private static final Closing AS_IT_IS = new Closing(null, null, null);

        private CloseOrder order(String key, String version, SignedIn who) {
            return new CloseOrder(key, version, Boolean.TRUE.equals(early), Objects.requireNonNullElse(withoutWeeks, Set.of()),
                    Objects.requireNonNullElse(withoutPeriods, Set.of()), who.toString());
        }
    }

    private final CenterReach reach;
    private final LookAtPeriods looks;
    private final ClosePeriod close;

    PayrollResource(CenterReach reach, LookAtPeriods looks, ClosePeriod close) {
        this.reach = reach;
        this.looks = looks;
        this.close = close;
    }

    /** Pay periods from the first published week to the one that holds today, the latest first. */
    @GetMapping
    @Needs(Permission.PAYROLL_READ)
    @Answers(422)
    Page<RowView> listPayrollPeriods(
            @PathVariable String center,
            @RequestParam(defaultValue = "0") int offset,
            @RequestParam(defaultValue = Page.DEFAULT_LIMIT) int limit,
            @AuthenticationPrincipal SignedIn who) {
        Page.check(offset, limit);
        reach.check(who, center);
        var state = looks.state(center);
        return Page.of(looks.periods(state), offset, limit).map(period -> RowView.of(looks.row(state, period)));
    }

    /** A pay period: as it was closed, or with the figures that it would be closed with now. */
    @GetMapping("/{start}")
    @Needs(Permission.PAYROLL_READ)
    @Answers(422)
    ResponseEntity<PayrollPeriodView> getPayrollPeriod(
            @PathVariable String center, @PathVariable LocalDate start, @AuthenticationPrincipal SignedIn who) {
        reach.check(who, center);
        return answer(HttpStatus.OK, looks.look(center, start));
    }

    /**
     * Closes a pay period for good, with the figures that If-Match names. Sent again with the same Idempotency-Key it answers the same.
     */
    @PostMapping("/{start}/close")
    @Needs(Permission.PAYROLL_CLOSE)
    @Answers({201, 409, 422})
    ResponseEntity<PayrollPeriodView> closePayrollPeriod(
            @PathVariable String center,
            @PathVariable LocalDate start,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody(required = false) @Nullable Closing closing,
            @AuthenticationPrincipal SignedIn who) {
        reach.check(who, center);
        String version = EntityTags.required(ifMatch);
        if (IdempotencyKeys.sound(key) == null) {
            throw refused(ProblemDetail.forStatusAndDetail(
                    HttpStatus.BAD_REQUEST, "An Idempotency-Key is needed. Maybe make one up for this closing."));
        }
        var agreed = closing == null ? Closing.AS_IT_IS : closing;
        return switch (close.close(center, start, agreed.order(Objects.requireNonNull(key), version, who))) {
            case CloseAnswer.Closed closed -> answer(HttpStatus.CREATED, looks.look(center, start));
            case CloseAnswer.ClosedBefore before -> throw refused(ProblemDetail.forStatusAndDetail(HttpStatus.CONFLICT,
                    "The period " + before.period().period() + " was closed at " + before.period().at() + "; nothing is closed twice."));
            case CloseAnswer.Outdated outdated -> throw new OutdatedPeriod(outdated.version());
            case CloseAnswer.Refused refused -> {
                var problem = ProblemDetail.forStatusAndDetail(HttpStatus.CONFLICT, "Something stands in the way; nothing is closed.");
                problem.setProperty("obstacles", refused.obstacles());
                throw refused(problem);
            }
        };
    }

    private static ResponseEntity<PayrollPeriodView> answer(HttpStatus status, PeriodLook look) {
        var answer = ResponseEntity.status(status).eTag(EntityTags.of(look.version()));
        if (status == HttpStatus.CREATED) {
            answer.location(URI.create("/api/centers/" + look.state().center().id() + "/payroll/periods/" + look.period().from()));
        }
        return answer.body(PayrollPeriodView.of(look));
    }

    private static ErrorResponseException refused(ProblemDetail problem) {
        return new ErrorResponseException(HttpStatus.valueOf(problem.getStatus()), problem, null);
    }
}
