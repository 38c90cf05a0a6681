package org.hillsboro.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.List;
import org.hillsboro.accounts.SignIn.TooManyFailures;
import org.hillsboro.files.BadInput;
import org.hillsboro.files.Problem;
import org.hillsboro.levels.CannotSimulate;
import org.hillsboro.levels.CoresTaken;
import org.hillsboro.levels.SimulationsFull;
import org.hillsboro.running.QueueFull;
import org.hillsboro.store.DatabaseOutage;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.NoHandlerFoundException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** Every refusal as problem details (RFC 9457); bad input with the same problems as on the command line. */
@RestControllerAdvice
class ProblemAnswers extends ResponseEntityExceptionHandler {

    private static final String NOTHING_HERE = "There is nothing here. Maybe /v3/api-docs helps, which names all there is.";
    private static final Logger LOG = LoggerFactory.getLogger(ProblemAnswers.class);

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
        return ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST,
                "The request is no readable multipart/form-data. Maybe its boundary is missing.");
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> onTooManyFailures(TooManyFailures refused) {
        return ResponseEntity.status(HttpStatus.TOO_MANY_REQUESTS)
                .header(HttpHeaders.RETRY_AFTER, Long.toString(refused.waitAtMost().toSeconds()))
                .body(ProblemDetail.forStatusAndDetail(HttpStatus.TOO_MANY_REQUESTS, refused.getMessage()));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> onQueueFull(QueueFull refused) {
        return later(refused, refused.retryAfter());
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> onSimulationsFull(SimulationsFull refused) {
        return later(refused, refused.retryAfter());
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> onCoresTaken(CoresTaken refused) {
        return later(refused, refused.retryAfter());
    }

    private static ResponseEntity<ProblemDetail> later(RuntimeException refused, Duration retryAfter) {
        return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                .header(HttpHeaders.RETRY_AFTER, Long.toString(retryAfter.toSeconds()))
                .body(ProblemDetail.forStatusAndDetail(HttpStatus.SERVICE_UNAVAILABLE, refused.getMessage()));
    }

    @ExceptionHandler
    ProblemDetail onCannotSimulate(CannotSimulate refused) {
        return ProblemDetail.forStatusAndDetail(HttpStatus.NOT_FOUND, refused.getMessage());
    }

    /** A defect of ours. What it was stands in the log, under the number that the answer has. */
    @ExceptionHandler
    ProblemDetail onDefect(RuntimeException defect, HttpServletRequest request) {
        if (DatabaseOutage.isBehind(defect)) {
            throw defect; // which OutageAnswers answers, wherever it came about
        }
        LOG.error("{} {} failed", request.getMethod(), request.getServletPath(), defect);
        return defect();
    }

    static ProblemDetail defect() {
        return ProblemDetail.forStatusAndDetail(HttpStatus.INTERNAL_SERVER_ERROR,
                "Something is broken in the service. Maybe tell its operator the requestId, under which the log says more.");
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException refused, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        var problem = UnreadableBody.explain(refused.getCause());
        return handleExceptionInternal(refused, problem, headers, HttpStatusCode.valueOf(problem.getStatus()), request);
    }

    /** A path with something that can be no id names nothing. */
    @Override
    protected @Nullable ResponseEntity<Object> handleTypeMismatch(
            TypeMismatchException wrong, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        boolean isPath = wrong instanceof MethodArgumentTypeMismatchException argument
                && argument.getParameter().hasParameterAnnotation(PathVariable.class);
        var problem = isPath
                ? ProblemDetail.forStatusAndDetail(HttpStatus.NOT_FOUND, "There is nothing here.")
                : ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, wrong.getPropertyName() + ": expected "
                        + UnreadableBody.kindOf(wrong.getRequiredType()) + ", got \"" + wrong.getValue() + "\".");
        return handleExceptionInternal(wrong, problem, headers, HttpStatusCode.valueOf(problem.getStatus()), request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleNoResourceFoundException(
            NoResourceFoundException refused, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return refuse(refused, NOTHING_HERE, headers, status, request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleNoHandlerFoundException(
            NoHandlerFoundException refused, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return refuse(refused, NOTHING_HERE, headers, status, request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleHttpRequestMethodNotSupported(
            HttpRequestMethodNotSupportedException refused, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return refuse(refused, refused.getMethod() + " does nothing here. Maybe one of " + headers.getAllow() + " does.",
                headers, status, request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleHttpMediaTypeNotSupported(
            HttpMediaTypeNotSupportedException refused, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return refuse(refused, "The Content-Type is none that is read here. Maybe send " + refused.getSupportedMediaTypes() + ".",
                headers, status, request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleHttpMediaTypeNotAcceptable(
            HttpMediaTypeNotAcceptableException refused, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return refuse(refused, "There is nothing here of the type that Accept asks for. Maybe ask for "
                + refused.getSupportedMediaTypes() + ".", headers, status, request);
    }

    private @Nullable ResponseEntity<Object> refuse(
            Exception refused, String detail, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return handleExceptionInternal(refused, ProblemDetail.forStatusAndDetail(status, detail), headers, status, request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleMissingServletRequestParameter(
            MissingServletRequestParameterException missing, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return refuse(missing, "The parameter " + missing.getParameterName() + " is missing. Maybe add ?"
                + missing.getParameterName() + "=… to the address.", headers, status, request);
    }
}
