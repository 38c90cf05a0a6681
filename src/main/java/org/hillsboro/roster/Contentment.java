package org.hillsboro.roster;

import java.util.List;
import org.hillsboro.folder.CenterFolder;
import org.jspecify.annotations.Nullable;

/**
 * What a roster is for those who work it: wishes met, burdens shared, habits kept. Nothing of it is part of the cost.
 *
 * @param changes against an earlier week; absent where there is none
 */
public record Contentment(Wishes wishes, Fairness fairness, @Nullable PatternChanges changes) {

    /** Wishes on dates of the week that are understood, and their weights. */
    public record Wishes(int met, int asked, long weightMet, long weightAsked) {

        static Wishes of(Roster roster, CenterFolder folder) {
            var shifts = roster.byAgent();
            int met = 0;
            int asked = 0;
            long weightMet = 0;
            long weightAsked = 0;
            for (var agent : folder.agents()) {
                for (var wish : Wish.in(roster.week(), agent)) {
                    if (wish.isUnderstood()) {
                        boolean isMet = wish.isMetBy(shifts.getOrDefault(agent.id(), List.of()));
                        met += isMet ? 1 : 0;
                        asked++;
                        weightMet += isMet ? wish.weight() : 0;
                        weightAsked += wish.weight();
                    }
                }
            }
            return new Wishes(met, asked, weightMet, weightAsked);
        }
    }

    /** @param earlier what the roster was to be like; absent: the week before as far as the folder tells */
    public static Contentment of(Roster roster, CenterFolder folder, @Nullable EarlierWeek earlier) {
        var like = earlier == null ? EarlierWeek.before(roster.week(), folder.agents()) : earlier;
        return new Contentment(
                Wishes.of(roster, folder),
                Fairness.of(roster, folder),
                like.isEmpty() ? null : PatternChanges.between(like, roster, folder.agents()));
    }
}
