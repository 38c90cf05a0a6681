package org.hillsboro.web;

import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Paths;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import io.swagger.v3.oas.models.tags.Tag;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hillsboro.reporting.Versions;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The API document at {@code /v3/api-docs}: what is true of all operations. What each of them says is in {@link ApiOperations}. */
@Configuration(proxyBeanMethods = false)
class ApiDocument {

    static final String SESSION = "session";
    static final String CSRF = "csrf";
    static final String TOKEN = "token";

    private static final String PROBLEM = "ProblemDetail";

    private static final String ABOUT = """
            Plans the weeks of contact centers. A guide with examples is docs/api.md.

            - Who asks shows a token (`Authorization: Bearer …`), whose scopes are permissions, or has a session and repeats \
            the cookie `XSRF-TOKEN` in the header `X-XSRF-TOKEN` of whatever changes something. Each operation names the \
            permission that it needs. What is out of reach answers 404.
            - What can be edited has an `ETag`; a change names it in `If-Match` (428 without, 412 with an old one).
            - Lists come in pages: `offset`, `limit`, and `total` in the answer.
            - Every refusal is a problem (RFC 9457); input that has problems hears of all of them at once.
            - Times are ISO 8601 with their offset, money is in units of the center's currency.
            """;

    /** The permission and its answers come from {@link ApiOperations}; here is what they refer to. */
    @Bean
    OpenAPI whatAllShare() {
        var components = new Components()
                .addSecuritySchemes(SESSION, new SecurityScheme().type(SecurityScheme.Type.APIKEY)
                        .in(SecurityScheme.In.COOKIE).name("hillsboro").description("Begins with `POST /api/session`."))
                .addSecuritySchemes(CSRF, new SecurityScheme().type(SecurityScheme.Type.APIKEY)
                        .in(SecurityScheme.In.HEADER).name("X-XSRF-TOKEN")
                        .description("The value of the cookie `XSRF-TOKEN`; asked of sessions that change something."))
                .addSecuritySchemes(TOKEN, new SecurityScheme().type(SecurityScheme.Type.HTTP).scheme("bearer")
                        .description("A token of `POST /api/tokens`. Its scopes are permissions, named at each operation."));
        for (var refusal : ApiRefusal.values()) {
            components.addResponses(refusal.name(), refusal.response(PROBLEM));
        }
        return new OpenAPI()
                .info(new Info().title("Hillsboro").version(Versions.HILLSBORO).description(ABOUT)
                        .license(new License().name("Apache-2.0").identifier("Apache-2.0")))
                .servers(List.of(new Server().url("/")))
                .components(components);
    }

    /** The same document for the same code, whatever order its classes were found in. */
    @Bean
    OpenApiCustomizer inOrder() {
        return document -> {
            var paths = new Paths();
            new TreeMap<>(document.getPaths()).forEach(paths::addPathItem);
            document.setPaths(paths);
            var components = document.getComponents();
            var problem = ModelConverters.getInstance(true)
                    .resolveAsResolvedSchema(new AnnotatedType(ProblemView.class).resolveAsRef(false));
            problem.referencedSchemas.forEach(components::addSchemas);
            components.addSchemas(PROBLEM, problem.schema);
            components.getSchemas().remove("EditRecord");
            components.setSchemas(new TreeMap<>(components.getSchemas()));
            components.getSchemas().values().forEach(ApiDocument::makePlain);
            document.getTags().forEach(tag -> tag.name(ApiOperations.tagOf(tag.getName()))
                    .description(ApiOperations.plain(tag.getDescription())));
            document.getTags().sort(Comparator.comparing(Tag::getName));
        };
    }

    @SuppressWarnings("rawtypes") // Swagger's own signature.
    private static void makePlain(Schema<?> schema) {
        schema.setDescription(ApiOperations.plain(schema.getDescription()));
        Map<String, Schema> properties = schema.getProperties();
        if (properties != null) {
            properties.values().forEach(property -> property.setDescription(ApiOperations.plain(property.getDescription())));
        }
    }
}
