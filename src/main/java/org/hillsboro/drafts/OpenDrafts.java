package org.hillsboro.drafts;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * The drafts that this node has loaded, each brought up to date from its log whenever it is looked at. The log is the
 * truth: nodes need not know of each other, and one that forgets a draft loads it again.
 */
public final class OpenDrafts {

    /** A draft of 2,000 agents takes some tens of megabytes. */
    private static final int MOST = 8;

    private static final int LOG_PAGE = 1000;

    private final Drafts drafts;
    private final FinishedPlans plans;
    private final Map<UUID, Slot> slots = new LinkedHashMap<>(16, 0.75f, true);

    public OpenDrafts(Drafts drafts, FinishedPlans plans) {
        this.drafts = drafts;
        this.plans = plans;
    }

    private static final class Slot {

        private final ReentrantLock lock = new ReentrantLock();
        private @Nullable Draft draft;
        private @Nullable DraftRoster roster;
    }

    /**
     * Does something with a draft as it is now, while nobody else of this node has it.
     *
     * @return nothing where there is no such draft
     */
    public <T> Optional<T> with(UUID id, BiFunction<Draft, DraftRoster, T> use) {
        var slot = slot(id);
        slot.lock.lock();
        try {
            while (true) {
                var roster = load(slot, id);
                var draft = slot.draft;
                if (roster == null || draft == null) {
                    return Optional.empty();
                }
                try {
                    if (drafts.renamings(draft.center()) != draft.renamings()) {
                        throw new NamesAreOld();
                    }
                    catchUp(draft, roster);
                    return Optional.of(use.apply(draft, roster));
                } catch (NamesAreOld stale) {
                    slot.roster = null;
                }
            }
        } finally {
            slot.lock.unlock();
        }
    }

    /** An agent of the draft has got another name since it was loaded. */
    private static final class NamesAreOld extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }

    /** Before anything of the draft is written: until the transaction ends its agents keep their names. */
    public void hold(Draft draft) {
        if (!drafts.hold(draft)) {
            throw new NamesAreOld(); // and all is done again with a draft that is loaded anew
        }
    }

    /** Takes over what others have logged since. */
    void catchUp(Draft draft, DraftRoster roster) {
        List<LoggedEdit> others;
        do {
            others = drafts.log(draft.id(), roster.version(), LOG_PAGE);
            others.forEach(roster::follow);
        } while (others.size() == LOG_PAGE);
    }

    private synchronized Slot slot(UUID id) {
        var slot = slots.computeIfAbsent(id, unseen -> new Slot());
        if (slots.size() > MOST) {
            slots.remove(slots.keySet().iterator().next());
        }
        return slot;
    }

    private @Nullable DraftRoster load(Slot slot, UUID id) {
        if (slot.roster == null) {
            var draft = drafts.find(id).orElse(null);
            if (draft == null) {
                return null;
            }
            slot.draft = draft;
            slot.roster = plans.find(draft.plan(), draft.attempt())
                    .map(plan -> new DraftRoster(plan.roster(), plan.folder(), plan.requirement(), List.of()))
                    .orElse(null);
        }
        return slot.roster;
    }
}
