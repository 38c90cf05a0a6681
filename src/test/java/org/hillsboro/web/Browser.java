package org.hillsboro.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A client with cookies that sends the CSRF token as our page does. */
public final class Browser {

    private static final JsonMapper JSON = new JsonMapper();

    private final URI address;
    private final CookieManager cookies;
    private final HttpClient client;
    private final Map<String, String> headers = new HashMap<>();

    Browser(URI address) {
        this(address, new CookieManager());
    }

    private Browser(URI address, CookieManager cookies) {
        this.address = address;
        this.cookies = cookies;
        this.client = HttpClient.newBuilder().cookieHandler(cookies).build();
    }

    /** The same user with the same cookies, at another node. */
    public Browser at(URI other) {
        return new Browser(other, cookies);
    }

    /** A header for all requests from now on. */
    public Browser with(String header, String value) {
        headers.put(header, value);
        return this;
    }

    public Browser without(String header) {
        headers.remove(header);
        return this;
    }

    /**
     * What somebody who asks again and again finds at last.
     *
     * @throws AssertionError after a minute without it
     */
    public <T> T until(Supplier<Optional<T>> wanted) {
        var patience = Instant.now().plusSeconds(60);
        while (Instant.now().isBefore(patience)) {
            var found = wanted.get();
            if (found.isPresent()) {
                return found.get();
            }
            LockSupport.parkNanos(50_000_000);
        }
        throw new AssertionError("Nothing within a minute.");
    }

    public Answer get(String path) {
        return send("GET", path, BodyPublishers.noBody(), "application/json");
    }

    public Answer post(String path, String json) {
        return send("POST", path, BodyPublishers.ofString(json), "application/json");
    }

    public Answer put(String path, String json) {
        return send("PUT", path, BodyPublishers.ofString(json), "application/json");
    }

    public Answer delete(String path) {
        return send("DELETE", path, BodyPublishers.noBody(), "application/json");
    }

    /** With one more header, this time only. */
    public Answer sendWith(String method, String path, String json, String header, String value) {
        var once = new Browser(address, cookies);
        once.headers.putAll(headers);
        return once.with(header, value).send(method, path, BodyPublishers.ofString(json), "application/json");
    }

    public Answer send(String method, String path, BodyPublisher body, String contentType) {
        if (csrf().isEmpty() && !method.equals("GET")) {
            get("/api/session");
        }
        var request = HttpRequest.newBuilder(address.resolve(path))
                .method(method, body)
                .header("Content-Type", contentType)
                .header("X-XSRF-TOKEN", csrf());
        headers.forEach(request::setHeader);
        try {
            return new Answer(client.send(request.build(), BodyHandlers.ofByteArray()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The lines of an answer as they come; to be closed. */
    public Stream<String> lines(String path) {
        var request = HttpRequest.newBuilder(address.resolve(path)).header("Accept", "text/event-stream");
        headers.forEach(request::setHeader);
        try {
            return client.send(request.build(), BodyHandlers.ofLines()).body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private String csrf() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("XSRF-TOKEN"))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse("");
    }

    /** What came back. */
    public record Answer(HttpResponse<byte[]> response) {

        public int status() {
            return response.statusCode();
        }

        public String text() {
            return new String(response.body(), StandardCharsets.UTF_8);
        }

        public JsonNode json() {
            return JSON.readTree(response.body());
        }

        public String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }

        /** @throws AssertionError with the answer where it has another status */
        public Answer expect(int status) {
            if (status() != status) {
                throw new AssertionError("Expected " + status + " of " + response.request().method() + " "
                        + response.request().uri().getPath() + ", got " + status() + ": " + text());
            }
            return this;
        }
    }
}
