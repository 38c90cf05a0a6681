package org.hillsboro.web;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Objects;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What never came to a resource, or failed before one, is a problem too and no page of the server's. */
@RestController
@Hidden
class LastResort implements ErrorController {

    @RequestMapping(path = "/error")
    ResponseEntity<ProblemDetail> answer(HttpServletRequest request) {
        int status = (int) Objects.requireNonNullElse(request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE), 404);
        var problem = problem(status);
        var asked = Objects.requireNonNullElse(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI), request.getRequestURI());
        problem.setInstance(URI.create(asked.toString()));
        return ResponseEntity.status(status).contentType(MediaType.APPLICATION_PROBLEM_JSON).body(problem);
    }

    private static ProblemDetail problem(int status) {
        if (status >= 500) {
            return ProblemAnswers.defect();
        }
        return switch (status) {
            case 404 -> ProblemDetail.forStatusAndDetail(HttpStatus.NOT_FOUND, "There is nothing here.");
            case 400 -> ProblemDetail.forStatusAndDetail(
                    HttpStatus.BAD_REQUEST, "The request is not well-formed. Maybe its address holds what it must not.");
            case 405 -> ProblemDetail.forStatusAndDetail(
                    HttpStatus.METHOD_NOT_ALLOWED, "This method does nothing here. Maybe GET or POST does.");
            default -> ProblemDetail.forStatus(status);
        };
    }
}
