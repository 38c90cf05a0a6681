package org.hillsboro.web;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.http.server.ServletServerHttpResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;

/** Puts the number of the request into each problem, so that whoever reads it finds it in the log. */
@ControllerAdvice
class NumberedProblems implements ResponseBodyAdvice<Object> {

    @Override
    public boolean supports(MethodParameter type, Class<? extends HttpMessageConverter<?>> converter) {
        return true;
    }

    @Override
    public @Nullable Object beforeBodyWrite(
            @Nullable Object body,
            MethodParameter type,
            MediaType contentType,
            Class<? extends HttpMessageConverter<?>> converter,
            ServerHttpRequest request,
            ServerHttpResponse response) {
        if (body instanceof ProblemDetail problem && response instanceof ServletServerHttpResponse servlet) {
            String number = servlet.getServletResponse().getHeader(RequestNumbers.HEADER);
            if (number != null) {
                problem.setProperty("requestId", number);
            }
            if (problem.getInstance() == null) {
                problem.setInstance(URI.create(request.getURI().getRawPath()));
            }
        }
        return body;
    }
}
