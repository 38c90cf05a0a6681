package org.hillsboro.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A scheduler offers ten open shifts, and two hundred agents tap at once. */
class GrabbingTest {

    private static final int AGENTS = 200;
    private static final int SHIFTS = 10;

    private static RunningHillsboro service;

    @BeforeAll
    static void start() {
        service = RunningHillsboro.at(new MovedClock("2026-02-20T12:00:00Z"));
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void eachShiftGoesToOneAndTheOthersHearSo(@TempDir Path scratch) throws Exception {
        var names = new ArrayList<String>();
        var agents = new StringBuilder("agent,name,pool,contract,queues,languages,time_zone,hired,left,max_weekly_hours,employee_number\n");
        for (int i = 0; i < AGENTS; i++) {
            names.add("a%03d".formatted(i));
            agents.append("a%03d,Agent %d,in-house,free,voice,,,,,,\n".formatted(i, i));
        }
        var center = new PublishedCenter(service, scratch, Map.of("agents.csv", agents.toString()), "a000 TUE 08:00 |####|");
        var shifts = new ArrayList<String>();
        for (int i = 0; i < SHIFTS; i++) {
            shifts.add(center.scheduler.post(center.path("callouts"), """
                    {"week": "2026-W10", "kind": "OPEN_SHIFT", "from": "%s", "to": "%s"}""".formatted(at(i, 0), at(i, 1)))
                    .expect(201).json().path("id").asString());
        }
        var taps = new ArrayList<Callable<Integer>>();
        for (int i = 0; i < AGENTS; i++) {
            var agent = center.agent(names.get(i));
            int mine = i % SHIFTS;
            var choice = "{\"start\": \"%s\", \"paidMinutes\": 60}".formatted(at(mine, 0));
            taps.add(() -> agent.post("/api/me/callouts/" + shifts.get(mine) + "/take", choice).status());
        }
        var statuses = new ArrayList<Integer>();
        try (var phones = Executors.newFixedThreadPool(32)) {
            for (Future<Integer> status : phones.invokeAll(taps)) {
                statuses.add(status.get());
            }
        }
        assertThat(statuses).containsOnly(200, 409);
        assertThat(statuses.stream().filter(status -> status == 200)).hasSize(SHIFTS);
        assertThat(center.week("a000").path("number").asInt()).isEqualTo(1 + SHIFTS);
        assertThat(takers(center, shifts)).hasSize(SHIFTS);
        int worked = names.stream().mapToInt(name -> center.week(name).path("shifts").size()).sum();
        assertThat(worked).isEqualTo(1 + SHIFTS);
    }

    /** Two a day from Tuesday on. */
    private static String at(int shift, int hours) {
        return "2026-03-%02dT%02d:00:00Z".formatted(3 + shift % 5, 8 + shift / 5 + hours);
    }

    private static HashSet<String> takers(PublishedCenter center, List<String> shifts) {
        var takers = new HashSet<String>();
        for (String shift : shifts) {
            var answers = center.scheduler.get(center.path("callouts/" + shift + "/answers")).expect(200).json().path("items");
            assertThat(answers.size()).isEqualTo(1);
            takers.add(answers.get(0).path("agent").asString());
        }
        return takers;
    }
}
