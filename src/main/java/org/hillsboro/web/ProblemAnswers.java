package org.hillsboro.web;

import java.util.List;
import org.hillsboro.accounts.SignIn.TooManyFailures;
import org.hillsboro.files.BadInput;
import org.hillsboro.files.Problem;
import org.hillsboro.running.QueueFull;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Every refusal as problem details (RFC 9457); bad input with the same problems as on the command line. */
@RestControllerAdvice
class ProblemAnswers extends ResponseEntityExceptionHandler {

    @ExceptionHandler
    ProblemDetail onBadInput(BadInput bad) {
        var answer = ProblemDetail.forStatusAndDetail(
                HttpStatus.UNPROCESSABLE_CONTENT, "The input has problems; nothing was stored.");
        List<Problem> problems = bad.problems();
        answer.setProperty("problems", problems);
        return answer;
    }

    @ExceptionHandler
    ProblemDetail onRefused(IllegalArgumentException refused) {
        return ProblemDetail.forStatusAndDetail(HttpStatus.UNPROCESSABLE_CONTENT, refused.getMessage());
    }

    /** Two at once wanted the same unique thing. */
    @ExceptionHandler
    ProblemDetail onConflict(DataIntegrityViolationException conflict) {
        return ProblemDetail.forStatusAndDetail(
                HttpStatus.CONFLICT, "Someone else did the same at the same time. Maybe look again, then repeat it.");
    }

    @ExceptionHandler
    ProblemDetail onBrokenParts(MultipartException refused) {
        return ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, "The request is no readable multipart/form-data.");
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> onTooManyFailures(TooManyFailures refused) {
        return ResponseEntity.status(HttpStatus.TOO_MANY_REQUESTS)
                .header(HttpHeaders.RETRY_AFTER, Long.toString(refused.waitAtMost().toSeconds()))
                .body(ProblemDetail.forStatusAndDetail(HttpStatus.TOO_MANY_REQUESTS, refused.getMessage()));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> onQueueFull(QueueFull refused) {
        return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                .header(HttpHeaders.RETRY_AFTER, Long.toString(refused.retryAfter().toSeconds()))
                .body(ProblemDetail.forStatusAndDetail(HttpStatus.SERVICE_UNAVAILABLE, refused.getMessage()));
    }
}
