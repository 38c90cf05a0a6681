package org.hillsboro.web;

import org.hillsboro.keeping.NotKept;
import org.hillsboro.keeping.Outdated;
import org.hillsboro.keeping.UnpackCenter.TooLarge;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** The refusals of {@code keeping} as problem details. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class KeepingAnswers {

    @ExceptionHandler
    ProblemDetail onNotKept(NotKept missing) {
        return ProblemDetail.forStatusAndDetail(HttpStatus.NOT_FOUND, missing.getMessage());
    }

    @ExceptionHandler
    ProblemDetail onTooLarge(TooLarge refused) {
        return ProblemDetail.forStatusAndDetail(HttpStatus.CONTENT_TOO_LARGE, refused.getMessage());
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> onOutdated(Outdated refused) {
        var answer = ProblemDetail.forStatusAndDetail(HttpStatus.PRECONDITION_FAILED, refused.getMessage());
        answer.setProperty("version", refused.version());
        answer.setProperty("difference", refused.differences());
        return ResponseEntity.status(HttpStatus.PRECONDITION_FAILED)
                .eTag(EntityTags.of(refused.version()))
                .body(answer);
    }
}
