package org.hillsboro.web;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * How long a scheduler waits for a simulated answer at 2,000 agents, HTTP and database included. Run by name only:
 * {@code ./mvnw -o test -Dtest=LevelsBench}. Prints, and fails for nothing but a wrong answer.
 */
class LevelsBench {

    private static final Path SHARED = Path.of(System.getenv().getOrDefault("HILLSBORO_SHARED", "../shared"), "centers");
    private static final int WEEKS = 8;
    /** Contacts of four minutes in a quarter hour that keep nine of ten required agents busy. */
    private static final double CONTACTS_OF_AGENT = 0.9 * 900 / 240;

    @Test
    void answersAtTwoThousandAgents() throws IOException {
        var folder = SHARED.resolve("bench-2000");
        assumeTrue(Files.isDirectory(folder), "skipped: the shared test centers are not beside the project");
        try (var service = RunningHillsboro.start()) {
            var ada = service.administrator();
            sent(folder).zippedTo(ada, "/api/centers/bench").expect(201);
            var ordered = ada.post("/api/plans", "{\"center\": \"bench\", \"seconds\": 20}").expect(202);
            WatchedPlan.at(ordered, ada).until("DONE");
            String plan = ordered.header("Location");
            print("the plan's own", () -> ada.get(plan + "/service").expect(200).json());
            for (String question : new String[] {
                "{\"demand\": 0.1}", "{\"demand\": 0.11}", "{\"absent\": 0.05}", "{\"ahtSeconds\": 15}", "{\"demand\": -0.1}"
            }) {
                print("what if " + question, () -> ada.post(plan + "/what-if", question).expect(200).json());
            }
            String draft = ada.post("/api/drafts", "{\"plan\": \"%s\"}".formatted(plan.substring(plan.lastIndexOf('/') + 1)))
                    .expect(201).header("Location");
            var shifts = ada.get(draft + "/shifts?limit=500").expect(200).json().path("items");
            for (int i = 0; i < 3; i++) {
                String edit = "{\"edit\": {\"kind\": \"DropShift\", \"shift\": \"%s\"}}".formatted(shifts.path(40 * i).path("id").asString());
                print("an edit", () -> ada.post(draft + "/simulated-impact", edit).expect(200).json());
            }
            print("the draft", () -> ada.get(draft + "/service").expect(200).json());
        }
    }

    /** The center with as many contacts in the eight weeks before as its requirement stands for. */
    private static SentFolder sent(Path folder) throws IOException {
        var contacts = new StringBuilder("interval_start,queue,offered\n");
        for (var row : Files.readAllLines(folder.resolve("requirement.csv")).stream().skip(1).toList()) {
            var cells = row.split(",");
            var start = OffsetDateTime.parse(cells[0]);
            for (int week = 1; week <= WEEKS; week++) {
                contacts.append(start.minusWeeks(week)).append(',').append(cells[1]).append(',')
                        .append(Math.round(Integer.parseInt(cells[2]) * CONTACTS_OF_AGENT)).append('\n');
            }
        }
        var sent = new SentFolder().empty().with("contacts.csv", contacts.toString());
        for (String name : new String[] {"absences.csv", "agents.csv", "availability.csv"}) {
            sent.with(name, Files.readString(folder.resolve(name)));
        }
        return sent.with("center.yaml", Files.readString(folder.resolve("center.yaml")).replace("aht: 240s}", "aht: 240s, patience: 180s}"));
    }

    private static void print(String what, Supplier<JsonNode> request) {
        long start = System.nanoTime();
        var answer = request.get();
        long millis = Duration.ofNanos(System.nanoTime() - start).toMillis();
        System.out.printf(Locale.ROOT, "%-28s %5d ms, %d replications%s%n", what, millis,
                answer.path("replications").asInt(), differences(answer));
    }

    private static String differences(JsonNode answer) {
        var text = new StringBuilder();
        (answer.has("differences") ? answer.path("differences") : answer.path("queues")).forEach(queue -> text.append(
                " %s %s [%s, %s]".formatted(queue.path("queue").asString(), queue.path("difference"), queue.path("low"), queue.path("high"))));
        return text.toString();
    }
}
