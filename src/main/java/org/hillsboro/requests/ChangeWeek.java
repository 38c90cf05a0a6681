package org.hillsboro.requests;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.hillsboro.drafts.EditAnswer;
import org.hillsboro.drafts.EditDraft;
import org.hillsboro.drafts.EditImpact;
import org.hillsboro.drafts.EditOrder;
import org.hillsboro.drafts.OpenDrafts;
import org.hillsboro.drafts.Reach;
import org.hillsboro.drafts.RosterEdit;
import org.hillsboro.publishing.Publications;
import org.hillsboro.publishing.PublishAnswer;
import org.hillsboro.publishing.PublishOrder;
import org.hillsboro.publishing.PublishRoster;
import org.hillsboro.publishing.PublishedRoster;
import org.hillsboro.requests.NotNow.WeekNotReady;

/**
 * Changes a published week: an edit of its draft and the next publication, with whatever belongs to them, in one act.
 * Unfinished work of a scheduler is never published by the way: while the draft is ahead of its publication, nothing is done.
 */
public final class ChangeWeek {

    /** Changes of a week follow each other in some milliseconds; who loses this often should look again. */
    private static final int TRIES = 20;

    private final OpenDrafts drafts;
    private final EditDraft edits;
    private final Publications publications;
    private final PublishRoster publish;

    public ChangeWeek(OpenDrafts drafts, EditDraft edits, Publications publications, PublishRoster publish) {
        this.drafts = drafts;
        this.edits = edits;
        this.publications = publications;
        this.publish = publish;
    }

    /**
     * @param edit what is to be done with the week as it stands
     * @param key of what asks for it
     * @param by account
     * @param told why not, as far as whoever asks may know
     */
    public record Order(Function<StandingWeek, RosterEdit> edit, String key, String by, Function<EditImpact, String> told) {}

    /** Somebody else changed the week a moment before. */
    private static final class Overtaken extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }

    /**
     * Looks at the week, and changes nothing. The publication is asked for again while nobody else of this node has its
     * draft: another may have come meanwhile.
     *
     * @return nothing where the week is not published
     */
    public <T> Optional<T> look(String center, String week, Function<StandingWeek, T> use) {
        while (true) {
            var draft = publications.latest(center, week).map(PublishedRoster::draft);
            if (draft.isEmpty()) {
                return Optional.empty();
            }
            var seen = drafts.with(draft.get(), (found, roster) -> publications.latest(center, week)
                    .filter(published -> published.draft().equals(found.id()) && published.draftVersion() <= roster.version())
                    .map(published -> use.apply(new StandingWeek(published, found, roster))));
            if (seen.orElseThrow().isPresent()) {
                return seen.get();
            }
        }
    }

    /**
     * @param before what is to be locked and looked at first, in the transaction of the change; may run more than once
     * @param also what belongs to it; may refuse for what the edit would do
     * @throws NotNow if the week is not published, its draft is ahead, or a rule stands against the edit
     */
    public PublishedRoster change(String center, String week, Order order, Runnable before, Consumer<EditImpact> also) {
        for (int tried = 0; tried < TRIES; tried++) {
            try {
                return look(center, week, standing -> change(standing, order, before, also))
                        .orElseThrow(() -> new NotNow("The week " + week + " is not published."));
            } catch (Overtaken again) {
                continue;
            }
        }
        throw new NotNow("The week is changed by many just now. Maybe ask again.");
    }

    private PublishedRoster change(StandingWeek standing, Order order, Runnable before, Consumer<EditImpact> also) {
        checkNotAhead(standing);
        var published = standing.published();
        long version = standing.roster().version();
        var next = new PublishedRoster[1];
        var answer = edits.apply(
                standing.draft().id(),
                new EditOrder(order.edit().apply(standing), version, order.by(), ""),
                Reach.EVERYBODY,
                () -> {
                    publications.lock(published.center(), published.week());
                    if (!publications.latest(published.center(), published.week()).equals(Optional.of(published))) {
                        throw new Overtaken();
                    }
                    before.run();
                },
                applied -> {
                    if (applied.id() != version + 1) {
                        throw new Overtaken();
                    }
                    also.accept(applied.impact());
                    next[0] = publish(standing, order);
                });
        return switch (answer.orElseThrow()) {
            case EditAnswer.Applied applied -> next[0];
            case EditAnswer.NotApplied refused -> throw new NotNow(order.told().apply(refused.impact()));
            case EditAnswer.Conflict conflict -> throw new Overtaken();
        };
    }

    private PublishedRoster publish(StandingWeek standing, Order order) {
        String key = order.key() + " at " + standing.roster().version();
        var answer = publish.publish(standing.draft().id(), new PublishOrder(key, null, null, order.by())).orElseThrow();
        return switch (answer) {
            case PublishAnswer.Published published -> published.roster();
            case PublishAnswer.CenterChanged changed -> throw new WeekNotReady("The week breaks rules of the center as it is now; "
                    + "a scheduler has to mend it first, such as cover time off that was approved.");
            case PublishAnswer.Broken broken ->
                throw new WeekNotReady("The week breaks rules that nobody agreed to; a scheduler has to mend it first.");
            case PublishAnswer.Outdated outdated -> throw new Overtaken();
            case PublishAnswer.Overwriting overwriting ->
                throw new NotNow("The week was published from another draft. Maybe look at it, then ask again.");
        };
    }

    static void checkNotAhead(StandingWeek standing) {
        if (standing.isAhead()) {
            throw new WeekNotReady("The week's draft has edits that are not published. Publish or undo them, then try again.");
        }
    }
}
