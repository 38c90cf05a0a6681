package org.hillsboro.reliability;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/** Comes in by the link that the first start prints, or again by password, and makes a token for programs. */
final class FirstAdministrator {

    private static final String EMAIL = "bench@example.com";
    private static final String PASSWORD = "only a bench knows this one";
    private static final String TOKEN = """
            {"name": "bench", "scopes": ["CENTERS_READ", "CENTERS_EDIT", "PEOPLE_READ", "PEOPLE_EDIT", "PAY_READ", "COST_READ",
             "PLANS_READ", "PLANS_RUN", "ROSTERS_EDIT", "PUBLICATIONS_READ", "PUBLISH", "AUDIT_READ", "METRICS_READ"]}""";

    private final URI address;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient http = HttpClient.newBuilder().version(Version.HTTP_1_1).cookieHandler(cookies).build();

    private FirstAdministrator(URI address) {
        this.address = address;
    }

    /** @param link what stands behind the # of the printed link; nothing where somebody has an account already */
    static Client signIn(URI address, Optional<String> link) {
        var administrator = new FirstAdministrator(address);
        administrator.send("GET", "/api/session", "");
        var entered = link.isPresent()
                ? administrator.send("POST", "/api/first-administrator", """
                        {"token": "%s", "email": "%s", "name": "Bench", "password": "%s"}""".formatted(link.get(), EMAIL, PASSWORD))
                : administrator.send("POST", "/api/session", """
                        {"email": "%s", "password": "%s"}""".formatted(EMAIL, PASSWORD));
        if (entered.statusCode() != 200) {
            throw new IllegalStateException("The service at " + address + " lets the bench not in (" + entered.statusCode()
                    + "). Maybe give it a database of its own, empty or used by nothing but the bench.");
        }
        var issued = administrator.send("POST", "/api/tokens", TOKEN);
        if (issued.statusCode() != 201) {
            throw new IllegalStateException("No token: " + issued.body());
        }
        return new Client(address, new JsonMapper().readTree(issued.body()).path("secret").asString());
    }

    private HttpResponse<String> send(String method, String path, String json) {
        var request = HttpRequest.newBuilder(address.resolve(path))
                .method(method, json.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(json))
                .header("Content-Type", "application/json")
                .header("X-XSRF-TOKEN", csrf())
                .build();
        try {
            return http.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException("No answer to " + path, e);
        } catch (InterruptedException e) {
            throw Interrupted.now(e);
        }
    }

    private String csrf() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("XSRF-TOKEN"))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse("");
    }
}
