package org.hillsboro.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The page in a Chromium that is installed, signed in or not. What the browser complains of is collected; axe looks for
 * what keeps people out.
 */
final class ShownPage implements AutoCloseable {

    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome", "chrome");
    private static final Path AXE = Path.of("frontend/node_modules/axe-core/axe.min.js");
    private static final int WAIT_MILLIS = 30_000;

    private final Playwright playwright;
    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();

    private ShownPage(Playwright playwright, BrowserContext context) {
        this.playwright = playwright;
        this.context = context;
        context.setDefaultTimeout(WAIT_MILLIS);
        page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.text() + " " + message.location());
            }
        });
        page.onPageError(complaints::add);
    }

    static ShownPage desk(RunningHillsboro service) {
        return of(service, 1920, 1080);
    }

    static ShownPage phone(RunningHillsboro service) {
        return of(service, 360, 740);
    }

    private static ShownPage of(RunningHillsboro service, int width, int height) {
        var chromium = Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst()
                .orElse(null);
        if (chromium == null) {
            return abort("No Chromium on this machine, so the page is not looked at.");
        }
        if (ShownPage.class.getResource("/static/index.html") == null) {
            return abort("This build has no web page, since there is no Node or no way to its packages.");
        }
        var playwright = Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        var browser = playwright.chromium().launch(new LaunchOptions()
                .setExecutablePath(chromium)
                .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update",
                        "--disable-sync", "--no-first-run")));
        return new ShownPage(playwright, browser.newContext(new NewContextOptions()
                .setBaseURL(service.address().toString())
                .setViewportSize(width, height)
                .setLocale("en-GB")
                .setTimezoneId("Europe/Berlin")));
    }

    /** Her, whom {@link RunningHillsboro#administrator()} lets in first. */
    ShownPage asAda() {
        page.navigate("/sign-in");
        fill("E-mail", "ada@example.com");
        fill("Password", RunningHillsboro.PASSWORD);
        press("Sign in");
        page.getByText("Sign out").waitFor();
        return this;
    }

    /** Whoever was sent the link, with a password of their own. */
    ShownPage by(String link) {
        page.navigate(link);
        fill("Password", RunningHillsboro.PASSWORD);
        press("Go on");
        page.getByText("Sign out").waitFor();
        return this;
    }

    /** In the eyes of the browser. */
    ShownPage at(String instant) {
        page.clock().setFixedTime(Instant.parse(instant).toEpochMilli());
        return this;
    }

    Page page() {
        return page;
    }

    BrowserContext context() {
        return context;
    }

    void fill(String label, String text) {
        page.getByLabel(label).fill(text);
    }

    void press(String button) {
        button(button).click();
    }

    Locator button(String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    void waitFor(String text) {
        page.getByText(text).first().waitFor();
    }

    void waitUntilGone(String selector) {
        page.locator(selector).first().waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
    }

    /** By the service worker, for when there is no connection. */
    void waitUntilKept(String path) {
        page.waitForFunction("path => caches.match(path).then(found => found !== undefined)", path);
    }

    /** What axe finds wrong with what is shown now. */
    void expectForEverybody() throws IOException {
        page.evaluate(Files.readString(AXE));
        var found = page.evaluate("async () => (await axe.run()).violations"
                + ".map(one => one.id + ': ' + one.nodes.map(node => node.html.slice(0, 160)).join(' | '))");
        assertThat((List<?>) found).isEmpty();
    }

    void expectNoComplaints() {
        assertThat(complaints).isEmpty();
    }

    @Override
    public void close() {
        playwright.close();
    }
}
