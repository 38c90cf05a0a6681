package org.hillsboro.web;

import java.util.function.Predicate;
import org.hillsboro.web.Browser.Answer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A plan whose events a test listens to. */
record WatchedPlan(String path, Browser browser) {

    private static final JsonMapper JSON = new JsonMapper();

    static WatchedPlan at(Answer accepted, Browser browser) {
        return new WatchedPlan(accepted.header("Location"), browser);
    }

    JsonNode now() {
        return browser.get(path).expect(200).json();
    }

    /** @throws AssertionError if it ends in another state */
    JsonNode until(String state) {
        until(plan -> plan.path("state").asString().equals(state));
        return now();
    }

    /** The first event whose value of the field is wanted. */
    JsonNode until(Predicate<String> wanted, String field) {
        return until(plan -> wanted.test(plan.path(field).asString()));
    }

    /** The first event that is wanted. @throws AssertionError if the plan ends before */
    JsonNode until(Predicate<JsonNode> wanted) {
        try (var lines = browser.lines(path + "/events")) {
            return lines.filter(line -> line.startsWith("data:"))
                    .map(line -> JSON.readTree(line.substring("data:".length())))
                    .filter(wanted)
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("The plan ended otherwise: " + now()));
        }
    }
}
