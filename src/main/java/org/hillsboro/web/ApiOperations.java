package org.hillsboro.web;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.RequestBody;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.hillsboro.security.Needs;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * What each operation of the API document says. Its id is the name of its method, its summary the method's Javadoc; which
 * refusals it may answer with follows from what it takes, and from {@link Answers} for the rest.
 */
@Component
class ApiOperations implements OperationCustomizer {

    /** Parameters that mean the same wherever they are. */
    private static final Map<String, String> PARAMETERS = Map.ofEntries(
            Map.entry("If-Match", "The ETag of what the change was made for, as it was read."),
            Map.entry("If-None-Match", "The ETag of what is known already; 304 where it is still so."),
            Map.entry("Idempotency-Key", "1 to 200 characters, made up for this request. Sent again it is not done twice."),
            Map.entry("Last-Event-ID", "Of the last event that was heard; only what is new follows."),
            Map.entry("offset", "How many of the list to leave out."),
            Map.entry("limit", "How many of the list at most."),
            Map.entry("center", "Id of a center."),
            Map.entry("agent", "Id of an agent, as in `agents.csv`."),
            Map.entry("table", "`absences`, `availability` or `preferences`."),
            Map.entry("row", "Id of a row, as the agent lists it."),
            Map.entry("pool", "Id of a pool."),
            Map.entry("contract", "Id of a contract."),
            Map.entry("team", "Name of a team."),
            Map.entry("search", "Part of an id, a name or an employee number, whatever its capitals."),
            Map.entry("week", "An ISO week such as `2003-W43`."),
            Map.entry("actor", "Id of the account that did it."),
            Map.entry("action", "What was done, such as `publish`."),
            Map.entry("from", "The first moment, or date."),
            Map.entry("to", "The moment after the last; of dates the last."),
            Map.entry("state", "Only those in this state."),
            Map.entry("start", "The first date of a pay period."),
            Map.entry("delivery", "Id of a delivery."),
            Map.entry("name", "Name of a file."),
            Map.entry("id", "Id of what the path names before it."));

    private static final String JSON = "application/json";

    private final Map<String, Map<String, Object>> examples;

    ApiOperations(JsonMapper json) throws IOException {
        try (var file = new ClassPathResource("api-examples.json", ApiOperations.class).getInputStream()) {
            examples = json.readValue(file, new TypeReference<>() {});
        }
    }

    static String tagOf(String controller) {
        return controller.replaceFirst("-resource$", "");
    }

    @Override
    public Operation customize(Operation operation, HandlerMethod handler) {
        operation.setTags(operation.getTags().stream().map(ApiOperations::tagOf).toList());
        String summary = Objects.requireNonNullElse(plain(operation.getSummary()), "");
        operation.setSummary(summary);
        operation.setDescription(Objects.requireNonNullElse(plain(operation.getDescription()), "").replace(summary, "").strip());
        if (operation.getParameters() != null) {
            operation.getParameters().forEach(ApiOperations::describe);
        }
        var method = handler.getMethod();
        operation.setOperationId(method.getName());
        if (hasTag(method)) {
            operation.addParametersItem(new HeaderParameter().name("If-None-Match").description(PARAMETERS.get("If-None-Match"))
                    .schema(ApiSchemas.typed("string")));
        }
        describeBody(operation, method);
        describePermission(operation, method);
        describeAnswers(operation, method);
        return operation;
    }

    private static void describe(Parameter parameter) {
        parameter.setDescription(parameter.getDescription() == null
                ? PARAMETERS.get(parameter.getName())
                : plain(parameter.getDescription()));
        if (parameter.getName().equals("offset")) {
            parameter.getSchema().setMinimum(BigDecimal.ZERO);
        } else if (parameter.getName().equals("limit")) {
            parameter.getSchema().minimum(BigDecimal.ONE).setMaximum(BigDecimal.valueOf(Page.MOST));
        }
    }

    /** Javadoc as Markdown. */
    static @Nullable String plain(@Nullable String javadoc) {
        return javadoc == null ? null : javadoc.replaceAll("</?code>", "`").replaceAll("\\s+", " ").strip();
    }

    private void describeBody(Operation operation, Method method) {
        var taken = List.of(method.getParameterTypes());
        var body = operation.getRequestBody();
        if (taken.contains(InputStream.class)) {
            body = new RequestBody().content(new Content().addMediaType("application/octet-stream", bytes()));
        } else if (takesParts(method)) {
            var parts = ApiSchemas.typed("object").additionalProperties(ApiSchemas.typed("string").format("binary"));
            body = new RequestBody().content(new Content()
                    .addMediaType("multipart/form-data", new MediaType().schema(parts))
                    .addMediaType(UploadResource.ZIP, bytes()));
        }
        if (body == null) {
            return;
        }
        boolean optional = Arrays.stream(method.getParameters())
                .map(parameter -> parameter.getAnnotation(org.springframework.web.bind.annotation.RequestBody.class))
                .anyMatch(asked -> asked != null && !asked.required());
        operation.setRequestBody(body.required(!optional));
        var example = examples.get(method.getName());
        if (example != null) {
            body.getContent().values().forEach(content -> content.setExample(example));
        }
    }

    private static boolean takesParts(Method method) {
        return List.of(mappingOf(method).consumes()).contains(org.springframework.http.MediaType.MULTIPART_FORM_DATA_VALUE);
    }

    /** What is read with an ETag can be asked for again with it. */
    private static boolean hasTag(Method method) {
        boolean answersItself = List.of(method.getParameterTypes()).contains(WebRequest.class);
        return List.of(mappingOf(method).method()).contains(RequestMethod.GET)
                && (method.getReturnType() == ResponseEntity.class || answersItself);
    }

    private static RequestMapping mappingOf(Method method) {
        return Objects.requireNonNull(AnnotatedElementUtils.findMergedAnnotation(method, RequestMapping.class));
    }

    private static MediaType bytes() {
        return new MediaType().schema(ApiSchemas.typed("string").format("binary"));
    }

    private static void describePermission(Operation operation, Method method) {
        var needs = method.getAnnotation(Needs.class);
        boolean changes = Stream.of(mappingOf(method).method())
                .anyMatch(verb -> verb != RequestMethod.GET);
        if (needs == null) {
            operation.setSecurity(changes ? List.of(new SecurityRequirement().addList(ApiDocument.CSRF)) : List.of());
            return;
        }
        String permission = needs.value().name();
        var session = new SecurityRequirement().addList(ApiDocument.SESSION);
        if (changes) {
            session.addList(ApiDocument.CSRF);
        }
        operation.setSecurity(List.of(session, new SecurityRequirement().addList(ApiDocument.TOKEN, permission)));
        operation.addExtension("x-permission", permission);
        operation.setDescription((operation.getDescription() + "\n\nNeeds the permission `" + permission + "`.").strip());
    }

    private static void describeAnswers(Operation operation, Method method) {
        var answers = method.getAnnotation(Answers.class);
        var told = answers == null ? List.<Integer>of() : Arrays.stream(answers.value()).boxed().toList();
        var responses = new ApiResponses();
        var known = operation.getResponses().values().stream().findFirst().orElseThrow();
        var good = told.stream().filter(status -> status < 400).toList();
        for (int status : good.isEmpty() ? List.of(usualStatus(method)) : good) {
            responses.addApiResponse(Integer.toString(status), success(known, method, status));
        }
        if (hasTag(method)) {
            responses.addApiResponse("304", new ApiResponse().description(HttpStatus.NOT_MODIFIED.getReasonPhrase()));
        }
        var refusals = new TreeSet<>(told.stream().filter(status -> status >= 400).toList());
        refusals.addAll(refusalsOf(operation, method));
        for (int status : refusals) {
            var refusal = ApiRefusal.of(status);
            responses.addApiResponse(Integer.toString(status), new ApiResponse().$ref(refusal.name()));
        }
        operation.setResponses(responses);
    }

    private static int usualStatus(Method method) {
        var status = method.getAnnotation(ResponseStatus.class);
        return status == null ? 200 : status.value().value();
    }

    private static ApiResponse success(ApiResponse known, Method method, int status) {
        var response = new ApiResponse().description(HttpStatus.valueOf(status).getReasonPhrase());
        if ((status == 201 || status == 202) && method.getReturnType() != void.class) {
            response.addHeaderObject("Location", new Header().description("Where it is.").schema(ApiSchemas.typed("string")));
        }
        return status == 204 ? response : response.content(contentOf(known, method));
    }

    private static @Nullable Content contentOf(ApiResponse known, Method method) {
        var taken = List.of(method.getParameterTypes());
        if (taken.contains(HttpServletResponse.class)) {
            return new Content().addMediaType(UploadResource.ZIP, bytes());
        }
        if (method.getReturnType() == SseEmitter.class) {
            return new Content().addMediaType("text/event-stream", new MediaType().schema(ApiSchemas.typed("string")
                    .description("Events `state` and `progress`, whose data is a Plan and whose id is its version.")));
        }
        String[] produced = mappingOf(method).produces();
        if (produced.length > 0) {
            return new Content().addMediaType(produced[0].replaceFirst(";.*", ""), new MediaType().schema(ApiSchemas.typed("string")));
        }
        String returned = method.getGenericReturnType().getTypeName();
        if (returned.contains("byte[]")) {
            return new Content().addMediaType("text/csv", bytes());
        }
        if (returned.contains("InputStreamResource")) {
            return new Content().addMediaType("*/*", bytes());
        }
        return known.getContent() == null
                ? null
                : new Content().addMediaType(JSON, known.getContent().values().iterator().next());
    }

    private static Set<Integer> refusalsOf(Operation operation, Method method) {
        var refusals = new TreeSet<Integer>();
        var parameters = operation.getParameters() == null ? List.<Parameter>of() : operation.getParameters();
        var names = parameters.stream().map(Parameter::getName).toList();
        if (method.isAnnotationPresent(Needs.class)) {
            refusals.addAll(List.of(401, 403));
        } else {
            refusals.add(403);
        }
        if (parameters.stream().anyMatch(parameter -> parameter.getIn().equals("query")) || names.contains("Idempotency-Key")) {
            refusals.add(400);
        }
        if (parameters.stream().anyMatch(parameter -> parameter.getIn().equals("path")) || names.contains("center")) {
            refusals.add(404);
        }
        if (operation.getRequestBody() != null) {
            refusals.addAll(List.of(400, 413, 415, 422));
        }
        if (names.contains("Idempotency-Key")) {
            refusals.add(422);
        }
        if (names.contains("If-Match")) {
            refusals.addAll(List.of(412, 428));
        }
        return refusals;
    }
}
