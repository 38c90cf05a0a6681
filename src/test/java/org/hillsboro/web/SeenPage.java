package org.hillsboro.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import org.hillsboro.accounts.Role;
import org.jspecify.annotations.Nullable;

/**
 * A page as somebody sees it. Each is a line of {@link #ALL}; axe, the console, the width of a phone and the screenshots
 * follow from it.
 *
 * @param by absent: nobody who is signed in
 * @param address with the {@link SeenCenter#places} of the center in braces
 * @param until words that stand on it once it is there
 * @param given done before it is opened
 * @param then done once it is there
 */
record SeenPage(
        String name, @Nullable Role by, String address, String until, Consumer<Page> given, Consumer<ShownPage> then) {

    static final List<SeenPage> ALL = List.of(
            of("sign-in", null, "/", "Sign in"),
            of("first-start", null, "/first#token", "Welcome to Hillsboro"),
            of("centers", Role.ADMINISTRATOR, "/", "Another center"),
            of("center", Role.SCHEDULER, "/centers/{center}", "Weeks in work"),
            of("center-empty", Role.SCHEDULER, "/centers/{empty}", "No week is planned yet"),
            of("center-long-names", Role.SCHEDULER, "/centers/{long}", "Weeks in work"),
            of("center-error", Role.SCHEDULER, "/centers/{center}", "cannot be reached").given(page -> page.route("**/api/plans?**", Route::abort)),
            of("solve", Role.SCHEDULER, "/plans/{plan}", "What the cores did"),
            of("service", Role.SCHEDULER, "/plans/{simulated}/service", "by day and interval"),
            of("service-what-if", Role.SCHEDULER, "/plans/{simulated}/service", "by day and interval").then(SeenPage::askWhatIf),
            of("service-empty", Role.SCHEDULER, "/plans/{unsimulated}/service", "was not simulated"),
            of("week", Role.SCHEDULER, "/drafts/{draft}", "paid").then(SeenPage::waitForRows),
            of("week-shift", Role.SCHEDULER, "/drafts/{draft}", "paid").then(SeenPage::chooseShift),
            of("week-day", Role.SCHEDULER, "/drafts/{draft}", "paid").then(SeenPage::chooseDay),
            of("week-long-names", Role.SCHEDULER, "/drafts/{longDraft}", "paid").then(SeenPage::chooseShift),
            of("week-loading", Role.SCHEDULER, "/drafts/{draft}", "Loading the week").given(SeenPage::answerNever),
            of("week-error", Role.SCHEDULER, "/drafts/{draft}", "cannot be reached").given(SeenPage::answerNot),
            of("publish", Role.SCHEDULER, "/centers/{center}/publications?draft={draft}", "Back to the week"),
            of("publications", Role.SCHEDULER, "/centers/{center}/publications", "Digest").then(SeenPage::showPublication),
            of("publications-empty", Role.SCHEDULER, "/centers/{empty}/publications", "Nothing is published yet"),
            of("people", Role.SCHEDULER, "/centers/{center}/people", "agents"),
            of("people-agent", Role.SCHEDULER, "/centers/{center}/people", "agents").then(SeenPage::chooseAgent),
            of("people-long-names", Role.SCHEDULER, "/centers/{long}/people", "agents").then(SeenPage::chooseAgent),
            of("forecast", Role.SCHEDULER, "/centers/{history}/forecast", "How good it is"),
            of("forecast-change", Role.SCHEDULER, "/centers/{history}/forecast", "How good it is").then(shown -> shown.press("Change a stretch")),
            of("forecast-empty", Role.SCHEDULER, "/centers/{empty}/forecast", "brings its requirement"),
            of("import", Role.SCHEDULER, "/centers/{history}/import", "Contacts that are kept"),
            of("import-problems", Role.SCHEDULER, "/centers/{history}/import", "Contacts that are kept").then(SeenPage::chooseBrokenFile),
            of("rules", Role.SCHEDULER, "/centers/{center}/rules", "Contracts"),
            of("rules-edit", Role.SCHEDULER, "/centers/{center}/rules", "Contracts").then(SeenPage::editContracts),
            of("rules-long-names", Role.SCHEDULER, "/centers/{long}/rules", "Contracts"),
            of("payroll", Role.HR, "/centers/{center}/payroll", "Weeks published"),
            of("payroll-period", Role.HR, "/centers/{center}/payroll", "Weeks published").then(SeenPage::choosePeriod),
            of("payroll-empty", Role.HR, "/centers/{empty}/payroll", "No pay period has begun"),
            of("audit", Role.AUDITOR, "/audit", "Before and after"),
            of("requests", Role.SCHEDULER, "/centers/{center}/requests", "Nothing waits for you"),
            of("requests-hours", Role.SCHEDULER, "/centers/{center}/requests?part=hours", "Short"),
            of("requests-all", Role.SCHEDULER, "/centers/{center}/requests?part=all", "There is none"),
            of("requests-limits", Role.SCHEDULER, "/centers/{center}/requests?part=policy", "How many may be off"),
            of("my-shifts", Role.AGENT, "/my", "paid"),
            of("my-swap", Role.AGENT, "/my/swap", "Your agent number"),
            of("my-time-off", Role.AGENT, "/my/time-off", "What you asked for"),
            of("my-wishes", Role.AGENT, "/my/wishes", "When you can work"),
            of("my-calendar", Role.AGENT, "/my/calendar", "How to add it"),
            of("my-error", Role.AGENT, "/my/swap", "No connection").given(page ->
                    page.route("**/api/me/offers**", Route::abort)));

    private static SeenPage of(String name, @Nullable Role by, String address, String until) {
        return new SeenPage(name, by, address, until, page -> {}, shown -> {});
    }

    private SeenPage given(Consumer<Page> given) {
        return new SeenPage(name, by, address, until, given, then);
    }

    private SeenPage then(Consumer<ShownPage> then) {
        return new SeenPage(name, by, address, until, given, then);
    }

    void open(ShownPage shown, SeenCenter center) {
        shown.page().unrouteAll();
        given.accept(shown.page());
        shown.page().navigate(center.address(address));
        shown.waitFor(until);
        if (!name.endsWith("-loading")) {
            assertThat(shown.page().locator(".loading")).hasCount(0);
        }
        then.accept(shown);
    }

    @Override
    public String toString() {
        return name;
    }

    private static void askWhatIf(ShownPage shown) {
        shown.page().getByLabel("More or fewer contacts").first().press("PageUp");
        shown.waitFor("What if: +");
    }

    private static void waitForRows(ShownPage shown) {
        shown.page().locator("#row-1").waitFor();
    }

    private static void chooseShift(ShownPage shown) {
        waitForRows(shown);
        shown.page().locator(".roster").focus();
        shown.page().keyboard().press("ArrowDown");
        shown.page().keyboard().press("ArrowRight");
        shown.page().locator(".verdict").waitFor();
    }

    private static void chooseAgent(ShownPage shown) {
        shown.page().locator(".long-table .link").first().click();
        shown.waitFor("Add to absences");
    }

    private static void chooseBrokenFile(ShownPage shown) {
        String text = "interval_start,queue,offered\n2026-05-11T10:00-04:00,vioce,9\nsoon,voice,many\n";
        shown.page().getByLabel("Files for the center")
                .setInputFiles(new FilePayload("contacts-may.csv", "text/csv", text.getBytes(StandardCharsets.UTF_8)));
        shown.waitFor("nothing is lost");
    }

    private static void editContracts(ShownPage shown) {
        shown.press("Change contracts");
        shown.page().locator("textarea").waitFor();
    }

    private static void choosePeriod(ShownPage shown) {
        shown.page().locator("main td a").last().click();
        shown.waitFor("Rosters beside their pay");
    }

    private static void showPublication(ShownPage shown) {
        shown.page().locator("button[aria-expanded]").first().click();
        shown.waitFor("Who has seen it");
    }

    private static void chooseDay(ShownPage shown) {
        waitForRows(shown);
        shown.page().locator(".segments button").nth(2).click();
    }

    private static void answerNever(Page page) {
        page.route("**/shifts?**", route -> {});
    }

    private static void answerNot(Page page) {
        page.route("**/coverage", Route::abort);
    }
}
