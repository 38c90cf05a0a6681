package org.hillsboro.web;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hillsboro.running.PlanJob;
import org.hillsboro.security.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * Tells watchers how their jobs go, on whichever node these run: one query a second for all of them together.
 *
 * <p>An event's id is the job's version, so that a watcher who comes back hears only what is new. The stream ends with
 * the job, and when it is removed.
 */
final class JobEvents<J> implements SmartLifecycle {

    private static final int TICKS_BETWEEN_COMMENTS = 15;

    private final Function<Collection<UUID>, List<J>> jobs;
    private final Function<J, Standing> standing;
    private final BiFunction<J, SignedIn, Object> view;
    private final Map<SseEmitter, Watcher> watchers = new ConcurrentHashMap<>();
    private @Nullable ScheduledExecutorService ticker;
    private long ticks;

    /** What is the same of all kinds of jobs. */
    record Standing(UUID id, PlanJob.State state, long version) {}

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

    /** @param view what each of them may see */
    JobEvents(
            Function<Collection<UUID>, List<J>> jobs, Function<J, Standing> standing, BiFunction<J, SignedIn, Object> view) {
        this.jobs = jobs;
        this.standing = standing;
        this.view = view;
    }

    SseEmitter watch(J job, SignedIn whom, @Nullable String lastSeen) {
        if (!isRunning()) {
            throw new ResponseStatusException(HttpStatus.SERVICE_UNAVAILABLE, "This node shuts down. Maybe ask again.");
        }
        var emitter = new SseEmitter(0L);
        boolean isNumber = lastSeen != null && lastSeen.matches("\\d{1,18}");
        var watcher = new Watcher(standing.apply(job).id(), whom, isNumber ? Long.parseLong(lastSeen) : -1);
        tell(emitter, watcher, job);
        if (!standing.apply(job).state().isOver()) {
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
        Map<UUID, J> now;
        try {
            now = jobs.apply(ids).stream().collect(Collectors.toMap(job -> standing.apply(job).id(), Function.identity()));
        } catch (RuntimeException | OutOfMemoryError nextTime) {
            return;
        }
        watchers.forEach((emitter, watcher) -> {
            var job = now.get(watcher.job);
            if (job == null) {
                watchers.remove(emitter);
                emitter.complete();
                return;
            }
            tell(emitter, watcher, job);
            if (ticks % TICKS_BETWEEN_COMMENTS == 0) {
                send(emitter, SseEmitter.event().comment("still here"));
            }
        });
    }

    private void tell(SseEmitter emitter, Watcher watcher, J job) {
        var now = standing.apply(job);
        synchronized (watcher) {
            if (now.version() > watcher.heard) {
                String name = now.state() == watcher.state ? "progress" : "state";
                watcher.heard = now.version();
                watcher.state = now.state();
                send(emitter, SseEmitter.event()
                        .id(Long.toString(now.version()))
                        .name(name)
                        .data(view.apply(job, watcher.whom)));
            }
            if (now.state().isOver()) {
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
        ticker = Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().name("job-events").daemon().factory());
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
