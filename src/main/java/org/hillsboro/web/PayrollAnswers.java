package org.hillsboro.web;

import org.hillsboro.closing.NoSuchPeriod;
import org.hillsboro.closing.OutdatedPeriod;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** The refusals of {@code closing} as problem details. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class PayrollAnswers {

    @ExceptionHandler
    ProblemDetail onNoSuchPeriod(NoSuchPeriod missing) {
        return ProblemDetail.forStatusAndDetail(HttpStatus.NOT_FOUND, missing.getMessage());
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> onOutdated(OutdatedPeriod refused) {
        var problem = ProblemDetail.forStatusAndDetail(HttpStatus.PRECONDITION_FAILED, refused.getMessage());
        problem.setProperty("version", refused.version());
        var answer = ResponseEntity.status(HttpStatus.PRECONDITION_FAILED);
        return (refused.version().isEmpty() ? answer : answer.eTag(EntityTags.of(refused.version()))).body(problem);
    }
}
