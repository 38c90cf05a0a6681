package org.hillsboro.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each page at a desk in light and on a phone in dark: axe finds nothing, the browser complains of nothing, nothing sticks out. */
class PagesTest {

    private static RunningHillsboro service;
    private static SeenCenter center;
    private static ShownPage nobody;
    private static final Map<String, ShownPage> SHOWN = new HashMap<>();

    @BeforeAll
    static void start() {
        service = RunningHillsboro.start();
        nobody = ShownPage.desk(service);
        center = SeenCenter.small(service);
    }

    @AfterAll
    static void stop() {
        if (nobody != null) {
            nobody.close();
        }
        service.close();
    }

    static List<SeenPage> pages() {
        return SeenPage.ALL;
    }

    @ParameterizedTest
    @MethodSource("pages")
    void isForEverybody(SeenPage page) throws IOException {
        var shown = by(page);
        shown.size(ShownPage.DESK);
        shown.page().emulateMedia(new EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        page.open(shown, center);
        shown.expectForEverybody();
        shown.size(ShownPage.PHONE);
        shown.page().emulateMedia(new EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        shown.expectForEverybody();
        assertThat(shown.page().evaluate("document.documentElement.scrollWidth")).as("width on a phone").isEqualTo(ShownPage.PHONE.width);
        shown.expectNoComplaints();
    }

    private static ShownPage by(SeenPage page) {
        var role = page.by();
        return role == null
                ? nobody
                : SHOWN.computeIfAbsent(role.name(), name -> nobody.beside().at(center.morning()).as(Objects.requireNonNull(center.emails().get(role))));
    }
}
