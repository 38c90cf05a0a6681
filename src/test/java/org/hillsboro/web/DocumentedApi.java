package org.hillsboro.web;

import static java.util.stream.Collectors.joining;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** The API document of a running service, and what it says of an answer. */
final class DocumentedApi {

    private static final String PLACE = "https://hillsboro.example/openapi.json";

    private final JsonNode document;
    private final SchemaRegistry schemas;

    DocumentedApi(RunningHillsboro service) {
        document = service.browser().get("/v3/api-docs").expect(200).json();
        schemas = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12,
                builder -> builder.schemas(Map.of(PLACE, document.toString())));
    }

    JsonNode document() {
        return document;
    }

    /** Each operation by its verb and path, such as {@code GET /api/plans/{id}}. */
    TreeMap<String, JsonNode> operations() {
        var operations = new TreeMap<String, JsonNode>();
        document.path("paths").properties().forEach(path -> path.getValue().properties().forEach(verb ->
                operations.put(verb.getKey().toUpperCase(Locale.ROOT) + " " + path.getKey(), verb.getValue())));
        return operations;
    }

    /** What of the answer the document does not say. */
    String objections(Browser.Answer answer) {
        var request = answer.response().request();
        var found = operations().entrySet().stream()
                .filter(one -> matches(one.getKey(), request.method() + " " + request.uri().getPath()))
                .min(Comparator.comparing(one -> one.getKey().chars().filter(letter -> letter == '{').count()));
        if (found.isEmpty()) {
            return "no operation";
        }
        String pointer = "/paths/" + escaped(found.get().getKey().split(" ")[1]) + "/" + request.method().toLowerCase(Locale.ROOT)
                + "/responses/" + answer.status();
        var response = document.at(pointer);
        if (response.isMissingNode()) {
            return "no answer " + answer.status() + ": " + answer.text();
        }
        if (response.has("$ref")) {
            pointer = response.path("$ref").asString().substring(1);
            response = document.at(pointer);
        }
        if (answer.response().body().length == 0) {
            return response.has("content") ? "no content" : "";
        }
        String type = answer.header("Content-Type").replaceFirst(";.*", "");
        var content = response.path("content").has(type) ? type : "*/*";
        if (!response.path("content").has(content)) {
            return "no type " + type;
        }
        return type.endsWith("json") && content.equals(type)
                ? objections(pointer + "/content/" + escaped(content) + "/schema", answer.json())
                : "";
    }

    /** What is wrong with a value by the schema at the pointer. */
    String objections(String pointer, JsonNode value) {
        Schema schema = schemas.getSchema(SchemaLocation.of(PLACE + "#" + pointer));
        return schema.validate(value.toString(), InputFormat.JSON,
                        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true))).stream()
                .map(Error::toString)
                .collect(joining("\n"));
    }

    static String escaped(String segment) {
        return segment.replace("~", "~0").replace("/", "~1").replace("{", "%7B").replace("}", "%7D");
    }

    private static boolean matches(String operation, String request) {
        var pattern = new StringBuilder();
        for (String part : operation.split("(?=\\{)|(?<=\\})")) {
            pattern.append(part.equals("{name}") ? ".+" : part.startsWith("{") ? "[^/]+" : Pattern.quote(part));
        }
        return request.matches(pattern.toString());
    }

    /** Everything that has the name, at whatever depth. */
    static List<JsonNode> all(JsonNode node, String name) {
        return new ArrayList<>(node.findValues(name));
    }
}
