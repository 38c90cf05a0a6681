package org.hillsboro.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** What the page takes the API for. {@code ./mvnw test -Dtest=ClientTypesTest -Dtypes=renew} writes it anew. */
class ClientTypesTest {

    private static final Path FILE = Path.of("frontend/src/api/schema.d.ts");

    @Test
    void thePageKnowsTheApiAsItIs() throws IOException {
        try (var service = RunningHillsboro.start()) {
            String types = ClientTypes.of(service.browser().get("/v3/api-docs").expect(200).json());
            if (System.getProperty("types", "").equals("renew")) {
                Files.writeString(FILE, types);
            }
            assertThat(FILE)
                    .as("%s is not of this API. Maybe renew it: ./mvnw test -Dtest=ClientTypesTest -Dtypes=renew", FILE)
                    .hasContent(types);
        }
    }

    @Test
    void whatMayBeNullIsAlwaysThereInAnswersOnly() {
        var document = new JsonMapper().readTree("""
                {"paths": {"/x": {"post": {"requestBody": {"schema": {"$ref": "#/components/schemas/Sent"}}}}},
                 "components": {"schemas": {
                   "Heard": {"type": "object", "required": ["b"], "properties": {
                     "a": {"type": ["string", "null"]},
                     "b": {"type": "array", "items": {"anyOf": [{"$ref": "#/components/schemas/Kind"}, {"type": "null"}]}}}},
                   "Kind": {"type": "string", "enum": ["ONE", "TWO"]},
                   "Sent": {"type": "object", "required": ["a"], "properties": {
                     "a": {"type": "object", "additionalProperties": {"type": "integer"}}, "b": {"type": ["number", "null"]}}}}}}
                """);
        assertThat(ClientTypes.of(document)).endsWith("""

                export interface Heard {
                  a: string | null;
                  b: (Kind | null)[];
                }

                export type Kind = "ONE" | "TWO";

                export interface Sent {
                  a: Record<string, number>;
                  b?: number | null;
                }
                """);
    }
}
