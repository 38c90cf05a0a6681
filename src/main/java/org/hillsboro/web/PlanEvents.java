package org.hillsboro.web;

import java.io.IOException;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hillsboro.running.PlanJob;
import org.hillsboro.running.PlanJobs;
import org.hillsboro.security.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * Tells watchers how their jobs go, on whichever node these run: one query a second for all of them together.
 *
 * <p>An event's id is the job's version, so that a watcher who comes back hears only what is new. The stream ends with
 * the job.
 */
@Component
class PlanEvents implements SmartLifecycle {

    private static final int TICKS_BETWEEN_COMMENTS = 15;

    private final PlanJobs jobs;
    private final Map<SseEmitter, Watcher> watchers = new ConcurrentHashMap<>();
    private @Nullable ScheduledExecutorService ticker;
    private long ticks;

    /** What one of them has heard. */
    private static final class Watcher {
        final UUID job;
        final SignedIn whom;
        long heard;
        PlanJob.@Nullable State state;

        Watcher(UUID job, SignedIn whom, long heard) {
            this.job = job;
            this.whom = whom;
            this.heard = heard;
        }
    }

    PlanEvents(PlanJobs jobs) {
        this.jobs = jobs;
    }

    SseEmitter watch(PlanJob job, SignedIn whom, @Nullable String lastSeen) {
        if (!isRunning()) {
            throw new ResponseStatusException(HttpStatus.SERVICE_UNAVAILABLE, "This node shuts down. Maybe ask again.");
        }
        var emitter = new SseEmitter(0L);
        boolean isNumber = lastSeen != null && lastSeen.matches("\\d{1,18}");
        var watcher = new Watcher(job.id(), whom, isNumber ? Long.parseLong(lastSeen) : -1);
        tell(emitter, watcher, job);
        if (!job.state().isOver()) {
            emitter.onCompletion(() -> watchers.remove(emitter));
            emitter.onTimeout(() -> watchers.remove(emitter));
            emitter.onError(gone -> watchers.remove(emitter));
            watchers.put(emitter, watcher);
        }
        return emitter;
    }

    private void tick() {
        ticks++;
        if (watchers.isEmpty()) {
            return;
        }
        var ids = watchers.values().stream().map(watcher -> watcher.job).collect(Collectors.toSet());
        Map<UUID, PlanJob> now;
        try {
            now = jobs.findAll(ids).stream().collect(Collectors.toMap(PlanJob::id, Function.identity()));
        } catch (RuntimeException | OutOfMemoryError nextTime) {
            return;
        }
        watchers.forEach((emitter, watcher) -> {
            var job = now.get(watcher.job);
            if (job != null) {
                tell(emitter, watcher, job);
            }
            if (ticks % TICKS_BETWEEN_COMMENTS == 0) {
                send(emitter, SseEmitter.event().comment("still here"));
            }
        });
    }

    private void tell(SseEmitter emitter, Watcher watcher, PlanJob job) {
        synchronized (watcher) {
            if (job.version() > watcher.heard) {
                String name = job.state() == watcher.state ? "progress" : "state";
                watcher.heard = job.version();
                watcher.state = job.state();
                send(emitter, SseEmitter.event()
                        .id(Long.toString(job.version()))
                        .name(name)
                        .data(PlanView.of(job, watcher.whom)));
            }
            if (job.state().isOver()) {
                watchers.remove(emitter);
                emitter.complete();
            }
        }
    }

    private void send(SseEmitter emitter, SseEmitter.SseEventBuilder event) {
        try {
            emitter.send(event);
        } catch (IOException | IllegalStateException gone) {
            watchers.remove(emitter);
        }
    }

    @Override
    public void start() {
        ticker = Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().name("plan-events").daemon().factory());
        var unused = ticker.scheduleAtFixedRate(this::tick, 1, 1, TimeUnit.SECONDS);
    }

    @Override
    public void stop() {
        if (ticker != null) {
            ticker.shutdownNow();
            ticker = null;
        }
        watchers.keySet().forEach(SseEmitter::complete);
        watchers.clear();
    }

    @Override
    public boolean isRunning() {
        return ticker != null;
    }
}
