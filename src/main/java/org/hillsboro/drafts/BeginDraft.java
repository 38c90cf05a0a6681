package org.hillsboro.drafts;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.hillsboro.auditing.AuditTrail;
import org.hillsboro.auditing.Change;
import org.hillsboro.auditing.InTransaction;

/** Opens a finished plan for editing; a plan may be opened any number of times. */
public final class BeginDraft {

    private final FinishedPlans plans;
    private final Drafts drafts;
    private final AuditTrail trail;
    private final InTransaction transaction;
    private final Supplier<UUID> ids;
    private final Clock clock;

    public BeginDraft(
            FinishedPlans plans, Drafts drafts, AuditTrail trail, InTransaction transaction, Supplier<UUID> ids, Clock clock) {
        this.plans = plans;
        this.drafts = drafts;
        this.trail = trail;
        this.transaction = transaction;
        this.ids = ids;
        this.clock = clock;
    }

    /** @return nothing where there is no such plan, or it is not done */
    public Optional<Draft> begin(UUID planId, String by) {
        return plans.latest(planId).map(plan -> transaction.run(() -> {
            var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
            var draft = new Draft(ids.get(), planId, plan.attempt(), plan.center(), plan.roster().week().label(), by, now,
                    drafts.renamings(plan.center()));
            drafts.add(draft);
            trail.append(
                    new Change(by, "open draft", "draft/" + draft.id(), "", """
                            {"plan": "%s", "center": "%s", "week": "%s"}""".formatted(planId, draft.center(), draft.week())),
                    now);
            return draft;
        }));
    }
}
