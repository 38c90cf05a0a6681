package org.hillsboro.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ViewportSize;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The page in a browser, signed in or not. What the browser complains of is collected; axe looks for what keeps people out. */
final class ShownPage implements AutoCloseable {

    static final ViewportSize DESK = new ViewportSize(1920, 1080);
    static final ViewportSize PHONE = new ViewportSize(360, 780);

    private static final Path AXE = Path.of("frontend/node_modules/axe-core/axe.min.js");
    /** By the test itself. */
    private static final String CUT_OFF = "net::ERR_FAILED";
    private static final int WAIT_MILLIS = 30_000;

    private final Playwright playwright;
    private final com.microsoft.playwright.Browser browser;
    private final RunningHillsboro service;
    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();

    private ShownPage(Playwright playwright, com.microsoft.playwright.Browser browser, RunningHillsboro service, ViewportSize size) {
        this.playwright = playwright;
        this.browser = browser;
        this.service = service;
        context = browser.newContext(new NewContextOptions()
                .setBaseURL(service.address().toString())
                .setViewportSize(size.width, size.height)
                .setLocale("en-GB")
                .setTimezoneId("Europe/Berlin"));
        context.setDefaultTimeout(WAIT_MILLIS);
        page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !message.text().contains(CUT_OFF)) {
                complaints.add(message.text() + " " + message.location());
            }
        });
        page.onPageError(complaints::add);
    }

    static ShownPage desk(RunningHillsboro service) {
        return of(service, DESK);
    }

    static ShownPage phone(RunningHillsboro service) {
        return of(service, PHONE);
    }

    private static ShownPage of(RunningHillsboro service, ViewportSize size) {
        if (ShownPage.class.getResource("/static/index.html") == null) {
            return abort("This build has no web page, since there is no Node or no way to its packages.");
        }
        var playwright = Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        return new ShownPage(playwright, Chromium.launch(playwright), service, size);
    }

    /** Somebody else at a desk of their own; goes with this one when it is closed. */
    ShownPage beside() {
        return new ShownPage(playwright, browser, service, DESK);
    }

    /** Likewise with a phone. */
    ShownPage phoneBeside() {
        return new ShownPage(playwright, browser, service, PHONE);
    }

    /** Her, whom {@link RunningHillsboro#administrator()} lets in first. */
    ShownPage asAda() {
        return as("ada@example.com");
    }

    ShownPage as(String email) {
        page.navigate("/sign-in");
        fill("E-mail", email);
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

    void waitUntilForgotten(String path) {
        page.waitForFunction("path => caches.match(path).then(found => found === undefined)", path);
    }

    /** What axe finds wrong with what is shown now. */
    void expectForEverybody() throws IOException {
        page.evaluate(Files.readString(AXE));
        var found = page.evaluate("async () => (await axe.run()).violations"
                + ".map(one => one.id + ': ' + one.nodes.map(node => node.html.slice(0, 160)).join(' | '))");
        assertThat((List<?>) found).isEmpty();
    }

    /** Of the browser, since it was last asked. */
    void expectNoComplaints() {
        var heard = List.copyOf(complaints);
        complaints.clear();
        assertThat(heard).isEmpty();
    }

    /** The browser's clock; that of the service goes on. */
    ShownPage at(Instant now) {
        page.clock().setFixedTime(now.toEpochMilli());
        return this;
    }

    ShownPage at(String instant) {
        return at(Instant.parse(instant));
    }

    void size(ViewportSize size) {
        page.setViewportSize(size.width, size.height);
    }

    @Override
    public void close() {
        playwright.close();
    }
}
