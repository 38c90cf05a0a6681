package org.hillsboro.web;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.hillsboro.files.Nearest;
import org.hillsboro.files.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Says where a body of JSON cannot be read, and what was expected there. */
final class UnreadableBody {

    private static final String TOO_LONG = "Document length";

    private UnreadableBody() {}

    static ProblemDetail explain(@Nullable Throwable cause) {
        if (!(cause instanceof JacksonException refused)) {
            return ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, "A body of JSON is needed. Maybe the request lost it.");
        }
        if (refused instanceof StreamConstraintsException && String.valueOf(refused.getOriginalMessage()).contains(TOO_LONG)) {
            return ProblemDetail.forStatusAndDetail(
                    HttpStatus.CONTENT_TOO_LARGE, "The body is larger than 4 MB. Maybe send it in several parts.");
        }
        var problem = problemOf(refused);
        var location = refused.getLocation();
        String place = location == null ? "" : ", line " + location.getLineNr() + ", column " + location.getColumnNr();
        String advice = problem.maybe().isEmpty() ? "" : " Maybe " + problem.maybe();
        var answer = ProblemDetail.forStatusAndDetail(
                HttpStatus.BAD_REQUEST, "The body cannot be read" + place + ": " + problem.expected() + "." + advice);
        answer.setProperty("problems", List.of(problem));
        return answer;
    }

    private static Problem problemOf(JacksonException refused) {
        return switch (refused) {
            case UnrecognizedPropertyException unknown -> {
                Collection<Object> known = Objects.requireNonNullElse(unknown.getKnownPropertyIds(), List.of());
                var names = known.stream().map(Object::toString).sorted().toList();
                yield problem(refused, unknown.getPropertyName(), names.isEmpty() ? "expected no fields" : "expected " + String.join(", ", names),
                        Nearest.to(unknown.getPropertyName(), names).map(near -> "it should be " + near + ".").orElse("leave it out."));
            }
            case InvalidFormatException wrong -> problem(
                    refused, String.valueOf(wrong.getValue()), "expected " + kindOf(wrong.getTargetType()), adviceFor(wrong));
            case MismatchedInputException wrong -> problem(refused, "", "expected " + kindOf(wrong.getTargetType()), "");
            case StreamConstraintsException beyond -> problem(refused, "", "expected less deep or shorter JSON", "it is not what was meant.");
            case StreamReadException broken when String.valueOf(broken.getOriginalMessage()).startsWith("Duplicate") ->
                problem(refused, "", "expected the field once", "one of the two is left over.");
            case DatabindException wrong -> problem(refused, "", "expected other fields", missing(wrong));
            default -> problem(refused, "", "expected JSON", "a comma, a quote or a bracket is missing.");
        };
    }

    private static Problem problem(JacksonException refused, String value, String expected, String maybe) {
        int line = refused.getLocation() == null ? 0 : Math.max(0, refused.getLocation().getLineNr());
        return new Problem("body", line, pathOf(refused), value, expected, maybe);
    }

    /** As in {@code changes[0].agent}. */
    private static String pathOf(JacksonException refused) {
        var path = new StringBuilder();
        refused.getPath().forEach(step -> {
            if (step.getPropertyName() == null) {
                path.append('[').append(step.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(step.getPropertyName());
            }
        });
        return path.toString();
    }

    private static String adviceFor(InvalidFormatException wrong) {
        Class<?> type = wrong.getTargetType();
        if (type != null && type.isEnum()) {
            return Nearest.to(String.valueOf(wrong.getValue()), constants(type)).map(near -> "it should be " + near + ".").orElse("");
        }
        return wrong.getValue() instanceof String && type != null && kindOf(type).contains("number") ? "write it without quotes." : "";
    }

    static String kindOf(@Nullable Class<?> type) {
        if (type == null) {
            return "another value";
        }
        if (type.isEnum()) {
            return "one of " + String.join(", ", constants(type));
        }
        return switch (type.getSimpleName()) {
            case "Integer", "int", "Long", "long" -> "a whole number";
            case "Double", "double", "BigDecimal" -> "a number";
            case "Boolean", "boolean" -> "true or false";
            case "Instant", "OffsetDateTime" -> "a time such as 2026-03-02T08:00:00+01:00";
            case "LocalDate" -> "a date such as 2026-03-02";
            case "UUID" -> "an id such as 3f1c9b52-7c1e-4a52-9a5c-0d4f8f0d9a11";
            case "String" -> "text";
            default -> Collection.class.isAssignableFrom(type) ? "a list" : "an object with fields";
        };
    }

    private static List<String> constants(Class<?> type) {
        return Arrays.stream(type.getEnumConstants()).map(Object::toString).toList();
    }

    /** Ours say which: a record that lacks something refuses itself. */
    private static String missing(DatabindException refused) {
        return refused.getCause() instanceof NullPointerException lacking && lacking.getMessage() != null
                ? lacking.getMessage() + " is missing."
                : "";
    }
}
