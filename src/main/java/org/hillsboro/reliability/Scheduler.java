package org.hillsboro.reliability;

import java.time.Duration;
import tools.jackson.databind.JsonNode;

/** The steps of whoever plans with the service. @param client who it is */
record Scheduler(Client client) {

    private static final Duration LOOK_EVERY = Duration.ofMillis(200);

    /** @return the center's id */
    String send(String id, FolderFiles center) {
        client.upload(id, 0, center.zip()).expect(201);
        return id;
    }

    /** @return the plan's path */
    String order(String center, double seconds) {
        return client.post("/api/plans", "{\"center\": \"%s\", \"seconds\": %s}".formatted(center, seconds))
                .expect(202)
                .header("Location");
    }

    JsonNode plan(String path) {
        return client.get(path).expect(200).json();
    }

    static boolean isOver(JsonNode plan) {
        return switch (plan.path("state").asString()) {
            case "DONE", "STOPPED", "FAILED" -> true;
            default -> false;
        };
    }

    /** Waits for the plan. @return the path of a draft of it */
    String draft(String planPath) {
        var plan = plan(planPath);
        while (!isOver(plan)) {
            Interrupted.sleep(LOOK_EVERY);
            plan = plan(planPath);
        }
        if (plan.path("state").asString().equals("FAILED")) {
            throw new IllegalStateException("The plan failed: " + plan.path("reason").asString() + " " + plan.path("problems"));
        }
        return client.post("/api/drafts", "{\"plan\": \"%s\"}".formatted(plan.path("id").asString()))
                .expect(201)
                .header("Location");
    }
}
