package org.hillsboro.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.hillsboro.auditing.AuditTrail;
import org.hillsboro.auditing.InTransaction;
import org.hillsboro.drafts.FinishedPlans;
import org.hillsboro.keeping.Centers;
import org.hillsboro.running.PlanJob;
import org.hillsboro.running.PlanJob.State;
import org.hillsboro.running.PlanJobs;
import org.hillsboro.running.PlanProgress;
import org.hillsboro.running.PlanProgress.Phase;
import org.hillsboro.running.PlanRequest;
import org.hillsboro.running.ResolveDraft;
import org.hillsboro.running.RunPlanJob;
import org.hillsboro.running.RunPlanJob.Result;
import org.hillsboro.running.StageResults;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A plan for which the memory runs out where its center's files are read. */
class OutOfMemoryTest {

    private static final PlanProgress PROGRESS = new PlanProgress(Phase.WAITING, null, null, null, null, 0, null, List.of());

    private static RunningHillsboro service;
    private static PlanJobs jobs;

    @BeforeAll
    static void start() {
        service = RunningHillsboro.start();
        SentCenters.corner().zippedTo(service.administrator(), "/api/centers/corner").expect(201);
        jobs = service.bean(PlanJobs.class);
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void thePlanIsTriedOnceMoreAndThenFailsWithTheReason() {
        var ended = new AtomicInteger();
        var run = run(new OutOfMemoryError("Java heap space"), ended);
        var id = waiting(1);
        assertThat(run.run(id, 1, () -> false)).isEqualTo(Result.PUT_BACK);
        assertThat(jobs.find(id).orElseThrow().state()).isEqualTo(State.QUEUED);
        assertThat(jobs.find(id).orElseThrow().reason()).contains("more memory");

        assertThat(run.run(id, 1, () -> false)).isEqualTo(Result.OVER);
        assertThat(jobs.find(id).orElseThrow().state()).isEqualTo(State.FAILED);
        assertThat(jobs.find(id).orElseThrow().reason()).contains("more memory", "HILLSBORO_OPTS");
        assertThat(ended).hasValue(1);
    }

    @Test
    void theSearchsThreadsTellOfItAsACause() {
        var run = run(new IllegalStateException(new OutOfMemoryError("Java heap space")), new AtomicInteger());
        var id = waiting(2);
        assertThat(run.run(id, 2, () -> false)).isEqualTo(Result.PUT_BACK);
        assertThat(jobs.find(id).orElseThrow().reason()).contains("more memory");
    }

    @Test
    void anotherFailureIsTriedMoreOften() {
        var run = run(new IllegalStateException("a defect"), new AtomicInteger());
        var id = waiting(3);
        for (int tries = 0; tries < 3; tries++) {
            assertThat(run.run(id, 3, () -> false)).isEqualTo(Result.PUT_BACK);
        }
    }

    /** On the shelf alone, so that no node takes it up. */
    private static UUID waiting(int turn) {
        var center = service.bean(Centers.class).latest("corner").orElseThrow();
        var id = new UUID(7, turn);
        jobs.add(new PlanJob(id, center.id(), center.version(), new PlanRequest(null, 5, null, null, 0, 0.5, List.of(), null),
                State.QUEUED, 0, 0, null, PROGRESS, "", List.of(), turn, Instant.EPOCH, id, null, 1), null);
        return id;
    }

    private static RunPlanJob run(Throwable failure, AtomicInteger ended) {
        var centers = (Centers) Proxy.newProxyInstance(
                Centers.class.getClassLoader(), new Class<?>[] {Centers.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("writeInto")) {
                        throw failure;
                    }
                    try {
                        return method.invoke(service.bean(Centers.class), arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getTargetException();
                    }
                });
        return new RunPlanJob(jobs, jobs, service.bean(StageResults.class), service.bean(FinishedPlans.class),
                service.bean(ResolveDraft.class), centers, service.bean(AuditTrail.class), service.bean(InTransaction.class),
                service.bean(RunPlanJob.Node.class), job -> ended.incrementAndGet());
    }
}
