package org.hillsboro.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TreeSet;
import org.hillsboro.security.Needs;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The document at {@code /v3/api-docs} against the service that gives it. */
class ApiDocumentTest {

    private static RunningHillsboro service;
    private static DocumentedApi api;

    @BeforeAll
    static void start() {
        service = RunningHillsboro.start();
        api = new DocumentedApi(service);
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void itIsValidByTheSchemaOfOpenApi31() throws IOException {
        try (var official = ApiDocumentTest.class.getResourceAsStream("openapi-3.1-schema.json")) {
            var schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(new String(Objects.requireNonNull(official).readAllBytes(), StandardCharsets.UTF_8), InputFormat.JSON);
            assertThat(schema.validate(api.document().toString(), InputFormat.JSON)).isEmpty();
            String broken = api.document().toString().replaceFirst("\"responses\"", "\"answers\"");
            assertThat(schema.validate(broken, InputFormat.JSON)).isNotEmpty();
        }
    }

    @Test
    void everyReferenceLeadsSomewhere() {
        var lost = DocumentedApi.all(api.document(), "$ref").stream()
                .filter(reference -> api.document().at(reference.asString().substring(1)).isMissingNode())
                .toList();
        assertThat(lost).isEmpty();
    }

    @Test
    void everySchemaIsUsed() {
        var used = new TreeSet<String>();
        DocumentedApi.all(api.document(), "$ref").forEach(reference -> used.add(reference.asString()));
        var unused = api.document().at("/components/schemas").propertyStream()
                .map(schema -> "#/components/schemas/" + schema.getKey())
                .filter(name -> !used.contains(name))
                .toList();
        assertThat(unused).isEmpty();
    }

    @Test
    void everyEndpointIsInItAndNothingElse() {
        var endpoints = new TreeSet<String>();
        service.beans(RequestMappingHandlerMapping.class).forEach(all -> all.getHandlerMethods().forEach((mapping, handler) -> {
            if (handler.getBeanType().getName().startsWith("org.hillsboro")) {
                mapping.getPatternValues().forEach(path -> mapping.getMethodsCondition().getMethods()
                        .forEach(verb -> endpoints.add(verb + " " + path.replace("{*", "{"))));
            }
        }));
        assertThat(api.operations().keySet()).isNotEmpty().isEqualTo(endpoints);
    }

    @Test
    void eachOperationNamesItsPermission() {
        service.beans(RequestMappingHandlerMapping.class).forEach(all -> all.getHandlerMethods().forEach((mapping, handler) -> {
            var needs = handler.getMethodAnnotation(Needs.class);
            if (handler.getBeanType().getName().startsWith("org.hillsboro") && needs != null) {
                mapping.getPatternValues().forEach(path -> mapping.getMethodsCondition().getMethods().forEach(verb -> {
                    var operation = Objects.requireNonNull(api.operations().get(verb + " " + path.replace("{*", "{")));
                    assertThat(operation.path("description").asString()).contains("`" + needs.value() + "`");
                    assertThat(operation.at("/security/1/token/0").asString()).isEqualTo(needs.value().name());
                }));
            }
        }));
    }

    @Test
    void everyOperationHasAnIdOfItsOwnASummaryOfALineAndATag() {
        var ids = new ArrayList<String>();
        api.operations().forEach((name, operation) -> {
            ids.add(operation.path("operationId").asString());
            assertThat(operation.path("summary").asString()).as(name).isNotBlank().hasSizeLessThan(120).doesNotContain("\n", "@", "<");
            assertThat(operation.path("tags").size()).as(name).isEqualTo(1);
        });
        assertThat(ids).doesNotHaveDuplicates().allMatch(id -> id.matches("[a-z][A-Za-z]+"));
    }

    @Test
    void everyParameterIsDescribed() {
        var silent = new ArrayList<String>();
        api.operations().forEach((name, operation) -> operation.path("parameters").forEach(parameter -> {
            if (parameter.path("description").asString("").isBlank()) {
                silent.add(name + ": " + parameter.path("name").asString());
            }
        }));
        assertThat(silent).isEmpty();
    }

    @Test
    void everyRefusalIsAProblem() {
        api.operations().forEach((name, operation) -> operation.path("responses").properties().forEach(response -> {
            if (Integer.parseInt(response.getKey()) >= 400) {
                var content = api.document().at(response.getValue().path("$ref").asString().substring(1)).path("content");
                assertThat(content.propertyNames()).as(name + " " + response.getKey()).containsExactly("application/problem+json");
            }
        }));
    }

    @Test
    void everyBodyOfFieldsHasAnExampleThatIsValid() {
        var wrong = new ArrayList<String>();
        api.operations().forEach((name, operation) -> {
            var content = operation.at("/requestBody/content/application~1json");
            if (!content.isMissingNode()) {
                String path = name.split(" ")[1];
                String verb = name.split(" ")[0].toLowerCase(Locale.ROOT);
                String pointer = "/paths/" + DocumentedApi.escaped(path) + "/" + verb + "/requestBody/content/application~1json/schema";
                String objections = content.has("example") ? api.objections(pointer, content.path("example")) : "no example";
                if (!objections.isEmpty()) {
                    wrong.add(name + ": " + objections);
                }
            }
        });
        assertThat(wrong).isEmpty();
    }

    @Test
    void anEditIsOneOfItsKindsAndNoOther() {
        assertThat(edit("{\"kind\": \"DropShift\", \"shift\": \"2026-W10-1\"}")).isEmpty();
        assertThat(edit("{\"kind\": \"Together\", \"parts\": [{\"kind\": \"DropShift\", \"shift\": \"2026-W10-1\"}]}")).isEmpty();
        for (String wrong : List.of(
                "{\"kind\": \"DropShift\"}", "{\"kind\": \"DropShift\", \"shift\": \"2026-W10-1\", \"agent\": \"ann\"}",
                "{\"kind\": \"Drop\", \"shift\": \"2026-W10-1\"}", "{\"shift\": \"2026-W10-1\"}",
                "{\"kind\": \"AddShift\", \"agent\": \"ann\", \"start\": \"today\", \"paidMinutes\": 60}")) {
            assertThat(edit(wrong)).as(wrong).isNotEmpty();
        }
    }

    private static String edit(String json) {
        return api.objections("/components/schemas/RosterEdit", read(json));
    }

    private static JsonNode read(String json) {
        return new JsonMapper().readTree(json);
    }
}
