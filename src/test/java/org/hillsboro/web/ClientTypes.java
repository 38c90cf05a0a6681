package org.hillsboro.web;

import static java.util.stream.Collectors.joining;

import java.util.ArrayDeque;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * The schemas of the API document as TypeScript, as far as our document goes: whatever else it comes to say is refused.
 * A field that may be null is there all the same in what the server sends; in what it is sent, it may lack.
 */
final class ClientTypes {

    private static final String SCHEMAS = "#/components/schemas/";
    private static final String HEAD = """
            // Written from the API document by ClientTypesTest, which says how to renew it. Not to be edited.
            """;

    private final JsonNode document;
    private final Set<String> sent = new TreeSet<>();

    private ClientTypes(JsonNode document) {
        this.document = document;
        var open = new ArrayDeque<JsonNode>(DocumentedApi.all(document.path("paths"), "requestBody"));
        while (!open.isEmpty()) {
            for (var reference : DocumentedApi.all(open.pop(), "$ref")) {
                String name = nameOf(reference);
                if (sent.add(name)) {
                    open.add(schema(name));
                }
            }
        }
    }

    static String of(JsonNode document) {
        var types = new ClientTypes(document);
        return document.at("/components/schemas").propertyStream()
                .map(schema -> "\n" + types.declaration(schema.getKey(), schema.getValue()) + "\n")
                .collect(joining("", HEAD, ""));
    }

    private JsonNode schema(String name) {
        return document.at("/components/schemas").path(name);
    }

    private String declaration(String name, JsonNode schema) {
        return schema.has("properties")
                ? "export interface " + name + " " + fields(schema, "", sent.contains(name))
                : "export type " + name + " = " + type(schema, "", sent.contains(name)) + ";";
    }

    private static String fields(JsonNode schema, String indent, boolean sent) {
        var required = schema.path("required").valueStream().map(JsonNode::asString).toList();
        return schema.path("properties").propertyStream()
                .map(field -> "\n  " + indent + field.getKey() + (sent && !required.contains(field.getKey()) ? "?" : "") + ": "
                        + type(field.getValue(), indent + "  ", sent) + ";")
                .collect(joining("", "{", "\n" + indent + "}"));
    }

    private static String type(JsonNode schema, String indent, boolean sent) {
        if (schema.has("$ref")) {
            return nameOf(schema.path("$ref"));
        }
        if (schema.has("anyOf") || schema.has("oneOf")) {
            return union(Stream.concat(schema.path("anyOf").valueStream(), schema.path("oneOf").valueStream())
                    .map(one -> type(one, indent, sent)));
        }
        if (schema.has("const")) {
            return schema.path("const").toString();
        }
        if (schema.has("enum")) {
            return union(schema.path("enum").valueStream().map(JsonNode::toString));
        }
        return schema.path("type").isArray()
                ? union(schema.path("type").valueStream().map(type -> type(type.asString(), schema, indent, sent)))
                : type(schema.path("type").asString(""), schema, indent, sent);
    }

    private static String type(String type, JsonNode schema, String indent, boolean sent) {
        return switch (type) {
            case "string", "boolean", "null" -> type;
            case "integer", "number" -> "number";
            case "array" -> {
                String items = type(schema.path("items"), indent, sent);
                yield (items.contains(" | ") ? "(" + items + ")" : items) + "[]";
            }
            case "object" -> schema.has("properties")
                    ? fields(schema, indent, sent)
                    : "Record<string, " + (schema.path("additionalProperties").isObject()
                            ? type(schema.path("additionalProperties"), indent, sent)
                            : "unknown") + ">";
            default -> throw new IllegalArgumentException("No type of TypeScript for " + schema);
        };
    }

    private static String union(Stream<String> types) {
        return types.distinct().collect(joining(" | "));
    }

    private static String nameOf(JsonNode reference) {
        return reference.asString().substring(SCHEMAS.length());
    }
}
