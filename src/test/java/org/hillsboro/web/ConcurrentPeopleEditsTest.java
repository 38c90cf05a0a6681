package org.hillsboro.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.hillsboro.auditing.AuditTrail;
import org.junit.jupiter.api.Test;

/** How many edits there are is told by {@code -Dhillsboro.edits=5000}. */
class ConcurrentPeopleEditsTest {

    private static final int AGENTS = 2_000;
    private static final int CLIENTS = 16;
    private static final int EDITS = Integer.getInteger("hillsboro.edits", 192);

    /** The most contended agents, so that edits of the same one meet. */
    private static final int BUSY = 20;

    /** Each edit counts up the team of an agent: a lost one would be missing in the sum. */
    @Test
    void editsOfManyClientsAreAllKept() throws Exception {
        try (var service = RunningHillsboro.start();
                var clients = Executors.newFixedThreadPool(CLIENTS + 1)) {
            var ada = service.administrator();
            folder().zippedTo(ada, "/api/centers/busy").expect(201);
            var work = new ArrayList<Callable<Integer>>();
            for (int client = 0; client < CLIENTS; client++) {
                int number = client;
                var browser = ada.at(service.address());
                work.add(() -> {
                    var random = new Random(number);
                    int conflicts = 0;
                    for (int edit = number; edit < EDITS; edit += CLIENTS) {
                        conflicts += countUp(browser, "F%04d".formatted(random.nextInt(4) == 0 ? random.nextInt(BUSY) : random.nextInt(AGENTS)));
                    }
                    return conflicts;
                });
            }
            var uploader = ada.at(service.address());
            work.add(() -> {
                for (int i = 0; i < 5; i++) {
                    putReadme(uploader, "Version " + i);
                }
                return 0;
            });
            for (var done : clients.invokeAll(work)) {
                assertThat(done.get()).as("conflicts of a client").isGreaterThanOrEqualTo(0);
            }

            var agents = SentFolder.unzipped(ada.get("/api/centers/busy/export"));
            long sum = new String(agents.get("agents.csv"), StandardCharsets.UTF_8).lines().skip(1)
                    .mapToLong(row -> Long.parseLong(row.substring(row.lastIndexOf(',') + 1)))
                    .sum();
            assertThat(sum).isEqualTo(EDITS);
            assertThat(ada.get("/api/centers/busy/versions").json().path("total").asInt()).isEqualTo(EDITS + 6);
            assertThat(service.bean(AuditTrail.class).after(0, EDITS + 100).stream()
                            .filter(entry -> entry.subject().startsWith("center/")))
                    .hasSize(EDITS + 6);
        }
    }

    /** @return how often someone else was faster */
    private static int countUp(Browser browser, String agent) {
        for (int conflicts = 0; ; conflicts++) {
            var now = browser.get("/api/centers/busy/agents/" + agent).expect(200).json();
            var answer = browser.send("PATCH", "/api/centers/busy/agents", BodyPublishers.ofString("""
                    {"changes": [{"action": "CHANGE", "table": "AGENTS", "agent": "%s", "version": "%s", "cells": {"team": "%d"}}]}"""
                    .formatted(agent, now.path("version").asString(), now.path("cells").path("team").asInt() + 1)), "application/json");
            if (answer.status() != 412) {
                answer.expect(200);
                return conflicts;
            }
        }
    }

    private static void putReadme(Browser browser, String text) {
        Browser.Answer answer;
        do {
            browser.with("If-Match", browser.get("/api/centers/busy").expect(200).header("ETag"));
            answer = browser.send("PUT", "/api/centers/busy/files/README.md", BodyPublishers.ofString(text), "text/plain");
        } while (answer.status() == 412);
        answer.expect(200);
    }

    private static SentFolder folder() {
        var rows = new StringBuilder(SentFolder.COLUMNS);
        IntStream.range(0, AGENTS).forEach(i -> rows.append("F%04d,Some One,in-house,full-time,voice,,,,,,%d,0\n".formatted(i, i)));
        return new SentFolder().without("absences.csv").with("agents.csv", rows.toString());
    }
}
