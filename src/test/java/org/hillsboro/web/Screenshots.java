package org.hillsboro.web;

import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ScreenshotAnimations;
import com.microsoft.playwright.options.ViewportSize;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.hillsboro.accounts.Role;
import org.junit.jupiter.api.Test;

/**
 * {@code ./mvnw -Pscreenshots verify} takes pictures of every page into docs/screenshots: desk and phone, light and dark.
 * {@code -Dpages=week} takes those whose name begins with it.
 */
class Screenshots {

    private static final Path FOLDER = Path.of(System.getProperty("screenshots", "docs/screenshots"));
    private static final Map<String, ViewportSize> SIZES =
            Map.of("desk", new ViewportSize(1440, 900), "phone", ShownPage.PHONE);

    private final Map<Role, ShownPage> signedIn = new EnumMap<>(Role.class);

    @Test
    void ofEveryPage() {
        try (var service = RunningHillsboro.start(); var nobody = ShownPage.desk(service)) {
            var center = SeenCenter.sample(service);
            nobody.at(center.morning());
            for (var page : SeenPage.ALL) {
                if (page.name().startsWith(System.getProperty("pages", ""))) {
                    take(page, by(page, nobody, center), center);
                }
            }
        }
    }

    private ShownPage by(SeenPage page, ShownPage nobody, SeenCenter center) {
        var role = page.by();
        return role == null
                ? nobody
                : signedIn.computeIfAbsent(role, one ->
                        nobody.beside().at(center.morning()).as(Objects.requireNonNull(center.emails().get(one))));
    }

    private static void take(SeenPage page, ShownPage shown, SeenCenter center) {
        SIZES.forEach((name, size) -> {
            shown.size(size);
            page.open(shown, center);
            for (var scheme : new ColorScheme[] {ColorScheme.LIGHT, ColorScheme.DARK}) {
                shown.page().emulateMedia(new EmulateMediaOptions().setColorScheme(scheme));
                String file = page.name() + "-" + name + "-" + scheme.name().toLowerCase(Locale.ROOT) + ".png";
                SmallPicture.write(shown.page().screenshot(new ScreenshotOptions().setAnimations(ScreenshotAnimations.DISABLED)),
                        FOLDER.resolve(file));
            }
        });
    }
}
