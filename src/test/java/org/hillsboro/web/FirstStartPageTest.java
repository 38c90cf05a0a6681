package org.hillsboro.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.util.regex.Pattern;
import org.hillsboro.accounts.OpenAccounts;
import org.hillsboro.publishing.Publications;
import org.junit.jupiter.api.Test;

/** From the link of a first start to a published roster, in a browser. */
class FirstStartPageTest {

    @Test
    void fromTheFirstLinkToAPublishedRoster() throws IOException {
        try (var service = RunningHillsboro.start(); var shown = ShownPage.desk(service)) {
            String token = service.bean(OpenAccounts.class).inviteFirstAdministrator().orElseThrow();
            shown.page().navigate("/first#" + token);
            shown.waitFor("Welcome to Hillsboro");
            shown.expectForEverybody();
            shown.fill("Your name", "Ada");
            shown.fill("E-mail", "ada@example.com");
            shown.fill("Password", RunningHillsboro.PASSWORD);
            shown.press("Begin");

            shown.waitFor("Begin with a center");
            shown.expectForEverybody();
            shown.press("Load the sample center");
            shown.waitFor("No week is planned yet");
            shown.press("Plan a week");
            shown.waitFor("Searching for a better roster");
            shown.press("Good enough: stop here");
            shown.press("Open the week");

            shown.page().getByRole(AriaRole.GRID).waitFor();
            shown.page().locator(".row").first().waitFor();
            shown.expectForEverybody();
            shown.page().getByText("Publish …").click();
            shown.page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("Publish .* shifts"))).click();
            shown.waitFor("Published as number 1");
            shown.expectForEverybody();
            shown.expectNoComplaints();

            assertThat(service.bean(Publications.class).countOfCenter("hillsboro", null)).isEqualTo(1);
        }
    }
}
