package org.hillsboro.running;

import java.util.ArrayList;
import java.util.List;

/** Whether what plans came to is there: the contents of their files, and checkpoints that can be read. */
public final class VerifyPlans {

    private final PlanFiles files;
    private final PlanJobs jobs;

    public VerifyPlans(PlanFiles files, PlanJobs jobs) {
        this.files = files;
        this.jobs = jobs;
    }

    public record Verdict(long files, long checkpoints, List<String> broken) {}

    public Verdict verify() {
        var broken = new ArrayList<String>();
        files.withoutContent().forEach(file -> broken.add("plan " + file + " has no content"));
        var checkpointed = files.checkpointed();
        for (var id : checkpointed) {
            try {
                jobs.checkpoint(id);
            } catch (RuntimeException unreadable) {
                broken.add("checkpoint of plan " + id + " cannot be read");
            }
        }
        return new Verdict(files.count(), checkpointed.size(), broken);
    }
}
