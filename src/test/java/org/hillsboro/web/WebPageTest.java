package org.hillsboro.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How the page comes to a browser; built without one, a page that says so comes the same way. */
class WebPageTest {

    private static RunningHillsboro service;
    private static Browser anybody;

    @BeforeAll
    static void start() {
        service = RunningHillsboro.start();
        anybody = service.browser();
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/first", "/password", "/my", "/centers/corner/people", "/plans/7", "/drafts/7"})
    void everyAddressOfThePageIsThePageAsItIsNow(String address) {
        var answer = anybody.get(address).expect(200);
        assertThat(answer.text()).contains("<title>Hillsboro</title>");
        assertThat(answer.header("Content-Type")).startsWith("text/html");
        assertThat(answer.header("Cache-Control")).isEqualTo("no-cache");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/elsewhere", "/centers.html", "/assets/none.js", "/none.js"})
    void otherAddressesAreNotThere(String address) {
        anybody.get(address).expect(404);
    }

    @Test
    void theApiNeverAnswersWithThePage() {
        assertThat(anybody.get("/api/nothing-of-the-kind").expect(401).header("Content-Type")).contains("problem+json");
    }

    @Test
    void nothingInlineIsRunOrShown() {
        String policy = anybody.get("/").header("Content-Security-Policy");
        assertThat(policy).contains("default-src 'self'", "object-src 'none'").doesNotContain("unsafe");
        assertThat(anybody.get("/").text()).doesNotContain("style=", "<style", "onclick").doesNotContainPattern("<script[^>]*>[^<]");
    }

    @Test
    void whatIsNamedByItsContentIsKeptForEverButByNobodyElse() {
        var asset = Pattern.compile("/assets/[^\"]+\\.js").matcher(anybody.get("/").text());
        assumeTrue(asset.find(), "This build has no web page.");
        assertThat(anybody.get(asset.group()).expect(200).header("Cache-Control")).contains("private", "immutable", "max-age=31536000");
        anybody.with("Accept-Encoding", "gzip");
        assertThat(anybody.get(asset.group()).header("Content-Encoding")).isEqualTo("gzip");
        anybody.without("Accept-Encoding");
    }
}
