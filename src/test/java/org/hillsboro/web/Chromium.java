package org.hillsboro.web;

import static org.junit.jupiter.api.Assumptions.abort;

import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A Chromium without a window: one that is installed, else the one that the npm package of frontend/chromium unpacks, which
 * brings the libraries that it needs. Where neither runs, the test is skipped with the reason.
 */
final class Chromium {

    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome", "chrome");
    private static final List<String> OPTIONS = List.of("--no-sandbox", "--disable-gpu", "--disable-background-networking",
            "--disable-component-update", "--disable-sync", "--no-first-run");
    private static final Path PACKAGE = Path.of("frontend/chromium");
    private static final Path UNPACKED = Path.of("target/chromium").toAbsolutePath();
    private static final int INSTALL_MINUTES = 3;

    /** Looked for once; absent where there is none, and {@link #reason} says why. */
    private static @Nullable Optional<Path> found;
    private static String reason = "";

    private Chromium() {}

    static synchronized com.microsoft.playwright.Browser launch(Playwright playwright) {
        if (found == null) {
            found = installed().or(Chromium::ofThePackage);
        }
        var path = found.orElseGet(() -> abort("No Chromium is installed, and that of npm is not to be had: " + reason));
        var options = new LaunchOptions().setExecutablePath(path).setArgs(OPTIONS);
        if (path.startsWith(UNPACKED)) {
            var environment = new HashMap<>(System.getenv());
            environment.put("LD_LIBRARY_PATH", UNPACKED.resolve("al2023/lib").toString());
            environment.put("FONTCONFIG_PATH", UNPACKED.resolve("fonts").toString());
            options.setEnv(environment);
        }
        try {
            return playwright.chromium().launch(options);
        } catch (PlaywrightException failure) {
            return abort(path + " does not run: " + failure.toString().lines().findFirst().orElse(""));
        }
    }

    private static Optional<Path> installed() {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static Optional<Path> ofThePackage() {
        try {
            Files.createDirectories(UNPACKED);
            if (!Files.exists(PACKAGE.resolve("node_modules"))) {
                run("npm", "ci", "--no-audit", "--no-fund", "--loglevel=error");
            }
            return Optional.of(Path.of(run("node", "unpack.js").strip())).filter(Files::isExecutable);
        } catch (IOException failure) {
            reason = failure.toString();
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    /** @throws IOException with what the command said, where it failed or took too long */
    private static String run(String... command) throws IOException, InterruptedException {
        var said = Files.createTempFile("chromium", ".txt");
        try {
            var builder = new ProcessBuilder(command)
                    .directory(PACKAGE.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(said.toFile());
            // So the package unpacks the libraries as well, which it does for the machines that it is made for.
            builder.environment().putAll(Map.of("TMPDIR", UNPACKED.toString(), "AWS_EXECUTION_ENV", "AWS_Lambda_nodejs22.x"));
            var process = builder.start();
            if (!process.waitFor(INSTALL_MINUTES, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new IOException(command[0] + " took longer than " + INSTALL_MINUTES + " minutes.");
            }
            String text = Files.readString(said);
            if (process.exitValue() != 0) {
                throw new IOException(command[0] + " said " + text.lines().limit(3).toList());
            }
            return text;
        } finally {
            Files.delete(said);
        }
    }
}
