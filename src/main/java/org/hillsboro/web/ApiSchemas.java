package org.hillsboro.web;

import com.fasterxml.jackson.databind.JavaType;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.jackson.ModelResolver;
import io.swagger.v3.core.jackson.TypeNameResolver;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.models.media.Discriminator;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.RecordComponent;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.hillsboro.drafts.EditRecord;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.providers.ObjectMapperProvider;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/**
 * Our records as exact schemas: no other fields than theirs. A component that is {@code @Nullable} may be null, and where
 * a request brings the record it may lack; all others are always there.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE) // The first is the last that Swagger asks.
@SuppressWarnings("rawtypes") // Swagger's own signatures.
class ApiSchemas extends ModelResolver {

    static final String EDIT = "RosterEdit";

    ApiSchemas(ObjectMapperProvider mapper) {
        super(mapper.jsonMapper(), new Names());
        openapi31(true);
    }

    @Override
    public @Nullable Schema<?> resolve(AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
        JavaType java = Json.mapper().constructType(type.getType());
        Class<?> raw = java == null ? Object.class : java.getRawClass();
        if (ZoneId.class.isAssignableFrom(raw)) {
            return typed("string").description("IANA name of a time zone");
        }
        if (JsonNode.class.isAssignableFrom(raw)) {
            return typed("object").additionalProperties(true);
        }
        if (raw == EditRecord.class && context.getDefinedModels().containsKey(EDIT)) {
            return ref(EDIT);
        }
        Schema<?> resolved = super.resolve(type, context, chain);
        if (resolved == null || !raw.isRecord() || !raw.getName().startsWith("org.hillsboro")) {
            return resolved;
        }
        Schema<?> model = resolved.get$ref() == null
                ? resolved
                : context.getDefinedModels().get(resolved.get$ref().substring(resolved.get$ref().lastIndexOf('/') + 1));
        if (raw == EditRecord.class) {
            return oneOfEdits(model, context);
        }
        if (model != null && model.getAdditionalProperties() == null) {
            makeExact(model, raw);
        }
        return resolved;
    }

    private static void makeExact(Schema<?> model, Class<?> type) {
        model.setAdditionalProperties(false);
        var components = type.getRecordComponents();
        model.setRequired(Arrays.stream(components)
                .filter(component -> !mayBeNull(component))
                .map(RecordComponent::getName)
                .toList());
        var properties = new LinkedHashMap<String, Schema>();
        for (var component : components) {
            Schema<?> property = model.getProperties().get(component.getName());
            if (property != null && holdsNulls(component)) {
                property.setItems(orNull(property.getItems()));
            }
            if (property != null) {
                properties.put(component.getName(), mayBeNull(component) ? orNull(property) : property);
            }
        }
        model.setProperties(properties);
    }

    private static boolean mayBeNull(RecordComponent component) {
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class) && !component.isAnnotationPresent(Required.class);
    }

    /** Such as {@code List<@Nullable Double>}. */
    private static boolean holdsNulls(RecordComponent component) {
        return component.getType() == List.class
                && component.getAnnotatedType() instanceof AnnotatedParameterizedType list
                && list.getAnnotatedActualTypeArguments()[0].isAnnotationPresent(Nullable.class);
    }

    private static Schema<?> orNull(Schema<?> schema) {
        if (schema.get$ref() != null) {
            return new Schema<>().description(schema.getDescription())
                    .addAnyOfItem(ref(schema.get$ref()))
                    .addAnyOfItem(typed("null"));
        }
        schema.addType("null");
        if (schema.getEnum() != null && !schema.getEnum().contains(null)) {
            schema.addEnumItemObject(null);
        }
        return schema;
    }

    /** The flat record as what it stands for: one shape for each kind of edit. */
    private static Schema<?> oneOfEdits(@Nullable Schema<?> flat, ModelConverterContext context) {
        var fields = flat == null ? Map.<String, Schema>of() : flat.getProperties();
        var any = new Schema<>().description("One thing that is done to a roster, told apart by its `kind`.");
        var discriminator = new Discriminator().propertyName("kind");
        EditRecord.fieldsByKind().forEach((kind, names) -> {
            var one = typed("object");
            one.setAdditionalProperties(false);
            one.setRequired(Stream.concat(Stream.of("kind"), names.stream()).toList());
            one.addProperty("kind", new Schema<>()._const(kind));
            names.forEach(name -> one.addProperty(name, fields.get(name)));
            context.defineModel(kind, one);
            any.addOneOfItem(ref(kind));
            discriminator.mapping(kind, "#/components/schemas/" + kind);
        });
        context.defineModel(EDIT, any.discriminator(discriminator));
        return ref(EDIT);
    }

    static Schema<?> ref(String name) {
        return new Schema<>().$ref(name);
    }

    static Schema<?> typed(String type) {
        return new Schema<>().types(Set.of(type));
    }

    /**
     * Without the words that say how a class is used here, which nobody outside needs to know. Nested records go by the
     * name of their class too: there are several that are called Wanted.
     */
    private static final class Names extends TypeNameResolver {

        @Override
        protected String nameForClass(Class<?> type, Set<Options> options) {
            return type.getName().startsWith("org.hillsboro") ? nameOf(type) : super.nameForClass(type, options);
        }

        @Override
        protected String nameForGenericType(JavaType type, Set<Options> options) {
            return nameForType(type.containedTypeOrUnknown(0), options) + nameForClass(type, options);
        }

        private static String nameOf(Class<?> type) {
            String own = type.getSimpleName().replaceFirst("(View|Body|Resource)$", "");
            return type.getEnclosingClass() == null ? own : nameOf(type.getEnclosingClass()) + own;
        }
    }
}
