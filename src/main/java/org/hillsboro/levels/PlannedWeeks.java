package org.hillsboro.levels;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import org.hillsboro.drafts.Drafts;
import org.hillsboro.drafts.FinishedPlans;
import org.hillsboro.keeping.Centers;
import org.hillsboro.keeping.KeptCenter;
import org.hillsboro.keeping.TemporaryFolder;
import org.hillsboro.running.PlanJob.State;
import org.hillsboro.running.PlanJobs;
import org.hillsboro.simulation.FinishedWeek;
import org.hillsboro.simulation.SimulatedRoster;
import org.hillsboro.simulation.WhatIf;
import org.jspecify.annotations.Nullable;

/** The plans that this node has read last, so that the second question about one is answered without reading it again. */
public final class PlannedWeeks {

    /** One of 2,000 agents takes some tens of megabytes. */
    private static final int MOST = 4;

    private static final String REQUIREMENT = "requirement.csv";
    private static final List<String> FILES = List.of("summary.json", "roster.csv", "forecast.csv");

    private final FinishedPlans finished;
    private final PlanJobs jobs;
    private final Centers centers;
    private final Drafts drafts;
    private final Map<UUID, Slot> slots = new LinkedHashMap<>(16, 0.75f, true);

    private static final class Slot {

        private final ReentrantLock lock = new ReentrantLock();
        private @Nullable PlannedWeek week;
    }

    public PlannedWeeks(FinishedPlans finished, PlanJobs jobs, Centers centers, Drafts drafts) {
        this.finished = finished;
        this.jobs = jobs;
        this.centers = centers;
        this.drafts = drafts;
    }

    /** @throws CannotSimulate if the plan has no roster, says nothing of contacts, or its files are there no more */
    public PlannedWeek find(UUID plan) {
        var heading = heading(plan);
        long renamings = drafts.renamings(heading.center());
        var slot = slot(plan);
        slot.lock.lock();
        try {
            var known = slot.week;
            if (known == null || !known.heading().equals(heading) || known.renamings() != renamings) {
                known = read(heading, renamings);
                slot.week = known;
            }
            return known;
        } finally {
            slot.lock.unlock();
        }
    }

    /** @throws CannotSimulate likewise, without reading the plan */
    void check(UUID plan) {
        var heading = heading(plan);
        center(heading);
        files(heading);
    }

    /** While a plan is resumed its files are of two attempts. */
    private FinishedPlans.Heading heading(UUID plan) {
        if (jobs.find(plan).filter(job -> job.state() == State.DONE || job.state() == State.STOPPED).isEmpty()) {
            throw new CannotSimulate("The plan is not done.");
        }
        return finished.latest(plan).orElseThrow(() -> new CannotSimulate("The plan has no roster yet."));
    }

    private KeptCenter center(FinishedPlans.Heading heading) {
        var center = centers.find(heading.center(), heading.centerVersion()).orElseThrow();
        if (center.files().containsKey(REQUIREMENT)) {
            throw CannotSimulate.fromRequirement();
        }
        return center;
    }

    private Map<String, PlanJobs.PlanFile> files(FinishedPlans.Heading heading) {
        var files = jobs.files(heading.id());
        if (!files.keySet().containsAll(FILES)) {
            throw new CannotSimulate("The files of the plan are not kept any more. Maybe plan again.");
        }
        files.keySet().retainAll(FILES);
        return files;
    }

    private synchronized Slot slot(UUID plan) {
        var slot = slots.computeIfAbsent(plan, unseen -> new Slot());
        if (slots.size() > MOST) {
            slots.remove(slots.keySet().iterator().next());
        }
        return slot;
    }

    private PlannedWeek read(FinishedPlans.Heading heading, long renamings) {
        var center = center(heading);
        try (var plan = new TemporaryFolder(); var folder = new TemporaryFolder()) {
            for (var file : files(heading).entrySet()) {
                try (var content = centers.open(file.getValue().sha256())) {
                    Files.copy(content, plan.path().resolve(file.getKey()));
                }
            }
            centers.writeInto(staff(center), folder.path());
            var week = FinishedWeek.read(plan.path(), folder.path());
            return new PlannedWeek(heading, renamings, week, SimulatedRoster.of(
                    week.folder(), week.forecast(), week.roster(), WhatIf.AS_PLANNED, PlannedWeek.SEED));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** With the calls, which say how patient callers are. */
    private static KeptCenter staff(KeptCenter center) {
        return center.withOnly(name -> !name.startsWith("contacts"));
    }
}
