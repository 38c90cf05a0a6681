package org.hillsboro.web;

import java.time.Duration;
import java.util.function.Predicate;
import org.awaitility.Awaitility;
import org.hillsboro.web.Browser.Answer;
import tools.jackson.databind.JsonNode;

/** A plan that a test waits for. */
record WatchedPlan(String path, Browser browser) {

    static WatchedPlan at(Answer accepted, Browser browser) {
        return new WatchedPlan(accepted.header("Location"), browser);
    }

    JsonNode now() {
        return browser.get(path).expect(200).json();
    }

    /** @throws AssertionError if it ends in another state, or not in time */
    JsonNode until(String state) {
        return until(plan -> {
            String is = plan.path("state").asString();
            if (is.equals("FAILED") && !state.equals("FAILED")) {
                throw new AssertionError("The plan failed: " + plan);
            }
            return is.equals(state);
        });
    }

    JsonNode until(Predicate<JsonNode> wanted) {
        return Awaitility.await().atMost(Duration.ofSeconds(90)).pollInterval(Duration.ofMillis(200))
                .until(this::now, wanted);
    }
}
