package org.hillsboro.web;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * How fast the week is to look at, by the browser's own timings: from the address to the first paint and to the first row,
 * and the frames of a scroll from top to bottom. Run by name only, {@code ./mvnw -o test -Dtest=PageBench}, best alone on the
 * machine; takes each figure's best of several runs, since others may use it too. Prints, and fails for no figure.
 */
class PageBench {

    private static final Path SHARED = Path.of(System.getenv().getOrDefault("HILLSBORO_SHARED", "../shared"), "centers");
    private static final int RUNS = 5;

    private static final String READY = "performance.getEntriesByName('week-ready')[0]?.startTime";
    private static final String PAINT = "performance.getEntriesByName('first-contentful-paint')[0].startTime";
    private static final String KILOBYTES = "performance.getEntriesByType('resource')"
            + ".filter(one => one.name.includes('/assets/')).reduce((sum, one) => sum + one.encodedBodySize, 0) / 1000";
    private static final String SETTLED = "new Promise(done => requestIdleCallback(done))";
    private static final String SCROLL = """
            async () => {
              const roster = document.querySelector(".roster");
              roster.scrollTop = 0;
              const step = Math.max(40, (roster.scrollHeight - roster.clientHeight) / 300);
              const frames = [];
              let before = await new Promise(requestAnimationFrame);
              while (roster.scrollTop + roster.clientHeight < roster.scrollHeight - 1) {
                roster.scrollTop += step;
                const now = await new Promise(requestAnimationFrame);
                frames.push(now - before);
                before = now;
              }
              frames.sort((one, other) => one - other);
              return [frames[Math.floor(frames.length * 0.95)], frames.at(-1)];
            }
            """;

    @Test
    void theWeekOfManyAgents() {
        assumeTrue(Files.isDirectory(SHARED.resolve("bench-2000")), "skipped: the shared test centers are not beside the project");
        try (var service = RunningHillsboro.start(); var shown = ShownPage.desk(service)) {
            var ada = service.administrator();
            shown.page().navigate("/sign-in");
            shown.waitFor("Sign in");
            System.out.printf("%-12s %14s%n", "first load", format(number(shown, KILOBYTES)) + " kB gzip");
            shown.asAda();
            System.out.printf("%-12s %14s %14s %14s %14s%n", "agents", "first paint", "ready", "frame p95", "frame max");
            for (String name : List.of("bench-200", "bench-2000")) {
                String draft = EditingBench.opened(DraftedCenter.of(service, SHARED.resolve(name), name), ada);
                measure(shown, name, draft.replace("/api", ""));
            }
        }
    }

    private static void measure(ShownPage shown, String name, String address) {
        double[] best = {Double.MAX_VALUE, Double.MAX_VALUE, Double.MAX_VALUE, Double.MAX_VALUE};
        for (int run = 0; run < RUNS; run++) {
            shown.page().navigate(address);
            shown.page().locator("#row-0").waitFor();
            shown.page().evaluate(SETTLED);
            var frames = (List<?>) shown.page().evaluate(SCROLL);
            double[] found = {number(shown, PAINT), number(shown, READY), millis(frames.getFirst()), millis(frames.getLast())};
            for (int i = 0; i < best.length; i++) {
                best[i] = Math.min(best[i], found[i]);
            }
        }
        System.out.printf("%-12s %11s ms %11s ms %11s ms %11s ms%n", name, format(best[0]), format(best[1]), format(best[2]), format(best[3]));
    }

    private static double number(ShownPage shown, String expression) {
        return millis(shown.page().evaluate(expression));
    }

    private static double millis(Object number) {
        return ((Number) number).doubleValue();
    }

    private static String format(double number) {
        return "%.1f".formatted(number);
    }
}
