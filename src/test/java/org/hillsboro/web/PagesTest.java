package org.hillsboro.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages of a first start. */
class PagesTest {

    private static final Pattern LINK = Pattern.compile("(?:href|src)=\"([^\"]+)\"");

    private static RunningHillsboro service;

    @BeforeAll
    static void start() {
        service = RunningHillsboro.start();
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/first", "/password"})
    void isOpenToAllAndBringsNoCodeOfItsOwn(String path) {
        var page = service.browser().get(path).expect(200);
        assertThat(page.header("Content-Type")).startsWith("text/html");
        assertThat(page.header("Content-Security-Policy")).contains("default-src 'self'").doesNotContain("unsafe");
        assertThat(page.text()).doesNotContain("<style", "style=")
                .doesNotContainPattern("<script[^>]*>[^<]").doesNotContainPattern(" on\\w+=");
        for (String link : all(LINK, page.text())) {
            service.browser().get(link).expect(200);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/first", "/password"})
    void everyFieldHasItsLabel(String path) {
        String page = service.browser().get(path).text();
        assertThat(page.split("<label>").length).isEqualTo(page.split("<input ").length).isGreaterThan(1);
        assertThat(page).contains("lang=\"en\"", "name=\"viewport\"", "role=\"alert\"");
    }

    @Test
    void theLinkOfANewAccountLeadsToAPage() {
        var ada = service.administrator();
        String link = ada.post("/api/accounts", """
                {"email": "pat@example.com", "name": "Pat", "role": "HR"}""").expect(201).json().path("link").asString();
        assertThat(link).matches("/password#.+");
        service.browser().get(link.replaceFirst("#.*", "")).expect(200);
    }

    @Test
    void theScriptAsksOnlyForWhatThereIs() {
        var operations = new DocumentedApi(service).operations().keySet().stream()
                .map(operation -> operation.replaceFirst(".* ", "").replaceAll("\\{[^}]+}", "X"))
                .toList();
        String script = service.browser().get("/page.js").expect(200).text();
        var asked = all(Pattern.compile("['`](/api/[^'`?]*)"), script).stream()
                .map(path -> path.replaceAll("\\$\\{[^}]+}", "X").replace("/report.html", "/X"))
                .toList();
        assertThat(asked).hasSizeGreaterThan(5);
        assertThat(operations).containsAll(asked);
    }

    @Test
    void thePagesAreReadAndNothingElse() {
        service.browser().send("POST", "/first", BodyPublishers.ofString(""), "text/plain").expect(401);
        service.browser().get("/first.htm").expect(404);
    }

    private static List<String> all(Pattern pattern, String text) {
        var found = new ArrayList<String>();
        for (var match = pattern.matcher(text); match.find();) {
            found.add(match.group(1));
        }
        return found;
    }
}
