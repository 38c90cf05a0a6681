package org.hillsboro.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.hillsboro.accounts.Role;
import org.hillsboro.forecast.Forecast;
import org.hillsboro.keeping.Centers;
import org.hillsboro.running.Checkpoint;
import org.hillsboro.running.PlanJob;
import org.hillsboro.running.PlanJob.State;
import org.hillsboro.running.PlanJobs;
import org.hillsboro.running.PlanProgress;
import org.hillsboro.running.PlanProgress.Phase;
import org.hillsboro.running.PlanRequest;
import org.hillsboro.running.RunPlanJob;
import org.hillsboro.running.RunPlanJob.Result;
import org.hillsboro.running.StageResults;
import org.hillsboro.staffing.StaffingRequirement;
import org.hillsboro.time.IntervalGrid;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A node that was taken for dead and comes back changes nothing. */
class LateWriterTest {

    private static final PlanProgress PROGRESS = new PlanProgress(Phase.SOLVING, 1.0, 1.0, 0.0, 0.0, 1, 1.0, List.of());

    private static final IntervalGrid GRID = new IntervalGrid(Instant.EPOCH, 15, 672);

    private static RunningHillsboro service;
    private static PlanJobs jobs;
    private static StageResults stages;
    private static int next;

    @BeforeAll
    static void start() {
        service = RunningHillsboro.start();
        SentCenters.corner().zippedTo(service.administrator(), "/api/centers/corner").expect(201);
        jobs = service.bean(PlanJobs.class);
        stages = service.bean(StageResults.class);
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    /** On the shelf alone, so that no node takes it up. */
    private static UUID kept() {
        return kept(new PlanRequest(null, 5, null, null, 0, 0.5, List.of(), null));
    }

    private static UUID kept(PlanRequest request) {
        var center = service.bean(Centers.class).latest("corner").orElseThrow();
        var id = new UUID(0, ++next);
        jobs.add(new PlanJob(id, center.id(), center.version(), request,
                State.QUEUED, 0, 0, null, PROGRESS, "", List.of(), next, Instant.EPOCH, id, null, 1), null);
        return id;
    }

    private static Checkpoint checkpoint(int attempt, String roster) {
        return new Checkpoint(attempt, Instant.EPOCH, BigDecimal.TEN, 0, 9.5, 3, roster, List.of(new double[] {1, 2.5}));
    }

    @Test
    void eachNodeThatTakesAJobUpFencesOffTheOneBefore() {
        var id = kept();
        assertThat(jobs.begin(id, next, "one").orElseThrow().attempt()).isEqualTo(1);
        assertThat(jobs.save(id, checkpoint(1, "first"))).isTrue();
        var second = jobs.begin(id, next, "two").orElseThrow();
        assertThat(second.attempt()).isEqualTo(2);
        assertThat(second.failures()).isEqualTo(1);
        assertThat(second.reason()).contains("one");

        assertThat(jobs.tell(id, 1, PROGRESS)).isEmpty();
        assertThat(jobs.save(id, checkpoint(1, "late"))).isFalse();
        assertThat(jobs.putBack(id, 1, false, "")).isFalse();
        assertThat(jobs.end(id, 1, State.DONE, "", List.of(), new TreeMap<>())).isFalse();
        assertThat(jobs.checkpoint(id).orElseThrow().roster()).isEqualTo("first");
        assertThat(jobs.find(id).orElseThrow().state()).isEqualTo(State.RUNNING);

        assertThat(jobs.tell(id, 2, PROGRESS)).contains(State.RUNNING);
        assertThat(jobs.save(id, checkpoint(2, "second"))).isTrue();
        var kept = jobs.checkpoint(id).orElseThrow();
        assertThat(kept.roster()).isEqualTo("second");
        assertThat(kept.prices().getFirst()).containsExactly(1, 2.5);
        assertThat(jobs.end(id, 2, State.DONE, "", List.of(), new TreeMap<>())).isTrue();
    }

    @Test
    void aJobThatIsOverTakesNothingMore() {
        var id = kept();
        assertThat(jobs.begin(id, next, "one")).isPresent();
        assertThat(jobs.end(id, 1, State.DONE, "", List.of(), new TreeMap<>())).isTrue();
        assertThat(jobs.save(id, checkpoint(1, "late"))).isFalse();
        assertThat(jobs.tell(id, 1, PROGRESS)).isEmpty();
        assertThat(jobs.begin(id, next, "two")).isEmpty();
    }

    @Test
    void aTurnThatIsNoLongerTheJobsBeginsNothing() {
        var id = kept();
        assertThat(jobs.begin(id, next + 1, "one")).isEmpty();
    }

    @Test
    void aJobThatWasPutBackHasNotFailed() {
        var id = kept();
        assertThat(jobs.begin(id, next, "one")).isPresent();
        assertThat(jobs.putBack(id, 1, false, "")).isTrue();
        assertThat(jobs.begin(id, next, "two").orElseThrow().failures()).isZero();
    }

    @Test
    void aJobThatKillsItsNodesIsGivenUp() {
        var id = kept();
        for (int attempt = 1; attempt <= 3; attempt++) {
            assertThat(jobs.begin(id, next, "node " + attempt)).isPresent();
        }
        assertThat(service.bean(RunPlanJob.class).run(id, next, () -> false)).isEqualTo(Result.OVER);
        var failed = jobs.find(id).orElseThrow();
        assertThat(failed.state()).isEqualTo(State.FAILED);
        assertThat(failed.reason()).contains("3 times", "node 3");
    }

    @Test
    void whatAnEarlierAttemptWorkedOutIsNotDoneAgain() {
        var id = kept();
        var first = jobs.begin(id, next, "one").orElseThrow();
        assertThat(stages.keep(id, first.attempt(), "forecast", new Forecast(GRID, List.of()))).isTrue();
        assertThat(jobs.begin(id, next, "two")).isPresent();
        assertThat(stages.keep(id, first.attempt(), "requirement", new StaffingRequirement(GRID, List.of()))).isFalse();
        assertThat(stages.find(id, "forecast", Forecast.class)).contains(new Forecast(GRID, List.of()));
        assertThat(stages.find(id, "requirement", StaffingRequirement.class)).isEmpty();
    }

    @Test
    void inWhateverPhaseItsNodeDiedAJobIsDoneByTheNext() {
        for (var phase : List.of(Phase.READING, Phase.STAFFING, Phase.SOLVING, Phase.WRITING)) {
            var id = kept(new PlanRequest(null, 5, 0L, null, 0, 0.5, List.of(), null));
            assertThat(jobs.begin(id, next, "one")).isPresent();
            jobs.tell(id, 1, new PlanProgress(phase, null, null, null, null, 0, null, List.of()));
            assertThat(service.bean(RunPlanJob.class).run(id, next, () -> false)).isEqualTo(Result.OVER);
            assertThat(jobs.find(id).orElseThrow().state()).as(phase.name()).isEqualTo(State.DONE);
            assertThat(jobs.files(id)).containsKeys("roster.csv", "forecast.csv");
        }
    }

    /** The search of the dead node had taken a thousand seconds, and the draft has version 0. */
    @Test
    void aSolveOfADraftGoesOnFromItsCheckpointWhileTheDraftIsTheSame() throws Exception {
        assertThat(searchedOfResolve(0)).isGreaterThan(1000);
        assertThat(searchedOfResolve(7)).isLessThan(1000);
    }

    private static double searchedOfResolve(long version) throws Exception {
        var sue = service.signedIn(Role.SCHEDULER, null, null);
        var center = DraftedCenter.in(service, Files.createTempDirectory("drafted"), "small-" + version);
        String draft = center.draft(sue, "ann MON 08:00 |####|");
        var id = kept(PlanRequest.around(UUID.fromString(draft.substring("/api/drafts/".length())), 0.5, 0, null));
        assertThat(jobs.begin(id, next, "one")).isPresent();
        stages.keep(id, 1, "draft-version", Map.of("number", version));
        String roster = "agent,shift,activity,start,end,paid,queues\n"
                + "ann,2026-W10-1,CONTACTS,2026-03-02T08:00+01:00,2026-03-02T09:00+01:00,true,voice\n";
        jobs.save(id, new Checkpoint(1, Instant.EPOCH, BigDecimal.valueOf(20), 0, 9.5, 1000, roster, List.of()));
        assertThat(service.bean(RunPlanJob.class).run(id, next, () -> false)).isEqualTo(Result.OVER);
        var job = jobs.find(id).orElseThrow();
        assertThat(job.state()).isEqualTo(State.DONE);
        return jobs.checkpoint(id).orElseThrow().searched();
    }
}
