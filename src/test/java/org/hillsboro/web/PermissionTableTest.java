package org.hillsboro.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.hillsboro.accounts.Role;
import org.hillsboro.security.Needs;
import org.hillsboro.security.OpenToAll;
import org.hillsboro.security.Permission;
import org.hillsboro.security.Permissions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every endpoint that answers, asked by everyone: the answers are those of the one table. */
class PermissionTableTest {

    private static final String NOBODY = "Sign in first";
    private static final String NOT_YOU = "Your role does not allow this.";

    private static RunningHillsboro service;
    private static Browser administrator;

    @BeforeAll
    static void start() {
        service = RunningHillsboro.start();
        administrator = service.administrator();
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void everyEndpointSaysForWhomItIs() {
        assertThat(endpoints()).isNotEmpty();
        assertThat(unmarked(endpoints().stream().map(Endpoint::method))).isEmpty();
    }

    @Test
    void anEndpointThatDoesNotIsFound() {
        assertThat(unmarked(Stream.of(Unmarked.class.getDeclaredMethods()))).hasSize(1);
    }

    @Test
    void nobodyGetsNowhereButWhereItIsOpen() {
        var answers = new Disagreements();
        for (var endpoint : endpoints()) {
            answers.compare("nobody", endpoint, service.browser(), endpoint.needs().isEmpty(), NOBODY);
        }
        assertThat(answers.found).isEmpty();
    }

    @Test
    void everyRoleGetsWhatTheTableSays() {
        var signedIn = new EnumMap<Role, Browser>(Role.class);
        for (var role : Role.values()) {
            signedIn.put(role, switch (role) {
                case AGENT -> service.signedIn(role, "somewhere", "0001");
                case VENDOR_SCHEDULER -> service.signedIn(role, "somewhere", null, "vendor");
                default -> service.signedIn(role, null, null);
            });
        }
        var answers = new Disagreements();
        for (var endpoint : endpoints()) {
            for (var role : Role.values()) {
                boolean allowed = endpoint.needs().map(needed -> Permissions.allow(role, needed)).orElse(true);
                answers.compare(role.name(), endpoint, signedIn.get(role), allowed, NOT_YOU);
            }
        }
        assertThat(answers.found).isEmpty();
    }

    @Test
    void aTokenGetsWhatItsScopesSay() {
        var answers = new Disagreements();
        Map<Permission, Browser> programs = new EnumMap<>(Permission.class);
        for (var scope : List.of(Permission.OWN_ACCOUNT, Permission.METRICS_READ)) {
            programs.put(scope, program(scope));
        }
        for (var endpoint : endpoints()) {
            programs.forEach((scope, program) -> {
                boolean allowed = endpoint.needs().map(scope::equals).orElse(true);
                answers.compare("token for " + scope, endpoint, program, allowed, NOT_YOU);
            });
        }
        assertThat(answers.found).isEmpty();
    }

    @Test
    void whatIsNoEndpointIsNothing() {
        service.browser().get("/api/nothing-of-the-kind").expect(401);
        administrator.get("/api/nothing-of-the-kind").expect(404);
        service.browser().post("/elsewhere", "").expect(401);
    }

    @Test
    void figuresOfTheServiceNeedTheirPermissionAndHealthNone() {
        service.browser().get("/actuator/prometheus").expect(401);
        program(Permission.OWN_ACCOUNT).get("/actuator/prometheus").expect(403);
        service.signedIn(Role.SCHEDULER, null, null).get("/actuator/prometheus").expect(403);
        assertThat(program(Permission.METRICS_READ).get("/actuator/prometheus").expect(200).text()).contains("jvm_memory_used_bytes");
        var health = service.browser().get("/actuator/health").expect(200);
        assertThat(health.text()).contains("UP").doesNotContain("PostgreSQL", "diskSpace");
        service.browser().get("/actuator/health/liveness").expect(200);
        service.browser().get("/actuator/health/readiness").expect(200);
        administrator.get("/actuator/env").expect(404);
    }

    private static Browser program(Permission scope) {
        String secret = administrator.post("/api/tokens", """
                {"name": "program", "scopes": ["%s"]}""".formatted(scope)).expect(201).json().path("secret").asString();
        return service.browser().with("Authorization", "Bearer " + secret);
    }

    private static List<Method> unmarked(Stream<Method> endpoints) {
        return endpoints.filter(endpoint ->
                endpoint.isAnnotationPresent(Needs.class) == endpoint.isAnnotationPresent(OpenToAll.class)).toList();
    }

    /** Those of ours, with the one that signs out last, since nobody is signed in after it. */
    private static List<Endpoint> endpoints() {
        var endpoints = new ArrayList<Endpoint>();
        service.beans(RequestMappingHandlerMapping.class).forEach(all -> all.getHandlerMethods().forEach((mapping, handler) -> {
            if (handler.getBeanType().getName().startsWith("org.hillsboro")) {
                String type = mapping.getConsumesCondition().getConsumableMediaTypes().stream()
                        .findFirst().map(Object::toString).orElse("application/json");
                for (var path : mapping.getPatternValues()) {
                    mapping.getMethodsCondition().getMethods().forEach(verb ->
                            endpoints.add(new Endpoint(verb.name(), filled(path, handler), handler.getMethod(), type)));
                }
            }
        }));
        endpoints.sort(Comparator.comparing((Endpoint endpoint) -> endpoint.toString().equals("DELETE /api/session"))
                .thenComparing(Endpoint::toString));
        return endpoints;
    }

    /** The path with something in each of its gaps that the parameter takes and that is nowhere. */
    private static String filled(String path, HandlerMethod handler) {
        String filled = path;
        for (var parameter : handler.getMethodParameters()) {
            if (parameter.hasParameterAnnotation(PathVariable.class)) {
                Class<?> type = parameter.getParameterType();
                String value = type == UUID.class ? new UUID(7, 7).toString() : type == String.class ? "nowhere" : "7";
                filled = filled.replaceFirst("\\{[^}]*}", value);
            }
        }
        return filled.replaceAll("\\{[^}]*}", "nowhere");
    }

    private record Endpoint(String verb, String path, Method method, String contentType) {

        /** Empty: open to all. */
        Optional<Permission> needs() {
            return Optional.ofNullable(method.getAnnotation(Needs.class)).map(Needs::value);
        }

        @Override
        public String toString() {
            return verb + " " + path;
        }
    }

    private static final class Disagreements {

        private final List<String> found = new ArrayList<>();

        void compare(String who, Endpoint endpoint, @Nullable Browser browser, boolean allowed, String refusal) {
            var body = BodyPublishers.ofString(endpoint.verb().equals("GET") ? "" : "{}");
            var answer = Objects.requireNonNull(browser).send(endpoint.verb(), endpoint.path(), body, endpoint.contentType());
            boolean refused = (answer.status() == 401 || answer.status() == 403) && answer.text().contains(refusal);
            if (refused == allowed || answer.status() >= 500) {
                found.add("%s %s: %d %s, the table says %s".formatted(
                        who, endpoint, answer.status(), answer.text(), allowed ? "yes" : "no"));
            }
        }
    }

    private static final class Unmarked {

        @Needs(Permission.OWN_ACCOUNT)
        void marked() {}

        void forgotten() {}
    }
}
