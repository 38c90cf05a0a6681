package org.hillsboro.reliability;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A program that uses the API with a token, as anybody's program would. */
final class Client {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(45);
    private static final int LARGEST_PAGE = 500;

    private final URI address;
    private final String token;
    private final HttpClient http;

    Client(URI address, String token) {
        this(address, token, HttpClient.newBuilder().version(Version.HTTP_1_1).build());
    }

    private Client(URI address, String token, HttpClient http) {
        this.address = address;
        this.token = token;
        this.http = http;
    }

    /** The connection broke, or was too slow: whether the request had an effect is not known. */
    static final class NoAnswer extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private NoAnswer(String request, IOException cause) {
            super("No answer to " + request, cause);
        }
    }

    /** An answer that no client of the service should get. */
    static final class Unexpected extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private Unexpected(String message) {
            super(message);
        }
    }

    /** @param request for messages */
    record Answer(String request, int status, byte[] body, HttpHeaders headers) {

        JsonNode json() {
            return JSON.readTree(body);
        }

        String text() {
            return new String(body, StandardCharsets.UTF_8);
        }

        String header(String name) {
            return headers.firstValue(name).orElse("");
        }

        /** Whether the service said that it is done. */
        boolean isAcknowledged() {
            return status / 100 == 2;
        }

        /** Whether the service itself failed, after which nobody knows what it did. */
        boolean isFailure() {
            return status >= 500;
        }

        Answer expect(int expected) {
            if (status != expected) {
                throw new Unexpected("Expected " + expected + " of " + request + ", got " + status + ": " + text());
            }
            return this;
        }
    }

    /** The same user at another address of the service. */
    Client at(URI other) {
        return new Client(other, token, http);
    }

    URI address() {
        return address;
    }

    String token() {
        return token;
    }

    Answer get(String path) {
        return send("GET", path, new byte[0], "application/json", request -> {});
    }

    Answer post(String path, String json) {
        return send("POST", path, json.getBytes(StandardCharsets.UTF_8), "application/json", request -> {});
    }

    Answer postWith(String header, String value, String path, String json) {
        return send("POST", path, json.getBytes(StandardCharsets.UTF_8), "application/json", request -> request.header(header, value));
    }

    /** A center folder, new or in a new version. @param version of the center so far, 0: none */
    Answer upload(String center, long version, byte[] zip) {
        return send("PUT", "/api/centers/" + center, zip, "application/zip", request -> {
            if (version > 0) {
                request.header("If-Match", "\"" + version + "\"");
            }
        });
    }

    /** All items of a list that comes in pages. @param path with a question mark in it */
    List<JsonNode> all(String path) {
        var items = new ArrayList<JsonNode>();
        while (true) {
            var page = get(path + "&offset=" + items.size() + "&limit=" + LARGEST_PAGE).expect(200).json();
            page.path("items").forEach(items::add);
            if (page.path("items").isEmpty() || items.size() >= page.path("total").asInt()) {
                return items;
            }
        }
    }

    private Answer send(String method, String path, byte[] body, String type, Consumer<HttpRequest.Builder> more) {
        var request = HttpRequest.newBuilder(address.resolve(path))
                .method(method, body.length == 0 ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body))
                .header("Content-Type", type)
                .header("Authorization", "Bearer " + token)
                .timeout(PATIENCE);
        more.accept(request);
        String named = method + " " + path;
        try {
            var response = http.send(request.build(), BodyHandlers.ofByteArray());
            return new Answer(named, response.statusCode(), response.body(), response.headers());
        } catch (IOException e) {
            throw new NoAnswer(named, e);
        } catch (InterruptedException e) {
            throw Interrupted.now(e);
        }
    }
}
