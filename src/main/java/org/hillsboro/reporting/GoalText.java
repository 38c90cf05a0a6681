package org.hillsboro.reporting;

import java.time.ZoneId;
import org.hillsboro.center.Channel;
import org.hillsboro.center.ContactQueue;
import org.hillsboro.center.ServiceGoal.Definition;
import org.hillsboro.verifying.GoalStanding;
import org.hillsboro.verifying.GoalStanding.Verdict;
import org.hillsboro.verifying.MissedGoal;

/** Goals and how they stand, in words. */
public final class GoalText {

    private GoalText() {}

    /** {@code answered or abandoned within 20 s}: what counts as good for the service level. */
    public static String good(ContactQueue queue) {
        var within = queue.goal().within();
        return done(queue) + (within == null ? "" : " within " + ReportText.length(within));
    }

    private static String done(ContactQueue queue) {
        if (queue.channel() == Channel.EMAIL) {
            return "done";
        }
        return queue.goal().definition() == Definition.OF_OFFERED ? "answered or abandoned" : "answered";
    }

    /** {@code voice: service level 84.2 % (83.8 % to 84.6 %), goal at least 80.0 %}. */
    public static String of(GoalStanding standing) {
        return standing.queueId() + ": " + standing.kind().words() + " " + range(standing) + ", goal "
                + (standing.kind().isFloor() ? "at least " : "at most ") + standing.kind().text(standing.target());
    }

    /** What is missed, why, and what would repair it. */
    public static String of(MissedGoal missed, Plan plan) {
        return missed(missed.standing(), plan) + "; " + missed.why() + ". " + missed.remedy();
    }

    /** The same with the day or interval for which it is promised. */
    public static String of(GoalStanding standing, ZoneId zone) {
        return of(standing) + from(standing, zone);
    }

    private static String from(GoalStanding standing, ZoneId zone) {
        return standing.from() == null ? "" : " from " + ReportText.moment(standing.from(), zone);
    }

    private static String missed(GoalStanding standing, Plan plan) {
        return standing.queueId() + (standing.verdict() == Verdict.MISSED ? " misses its " : " may miss its ") + standing.kind().words()
                + " of " + standing.kind().text(standing.target())
                + from(standing, plan.week().zone()) + ": " + range(standing);
    }

    private static String range(GoalStanding standing) {
        var simulated = standing.simulated();
        var kind = standing.kind();
        return kind.text(simulated.value()) + " (" + kind.text(simulated.low()) + " to " + kind.text(simulated.high()) + ")";
    }
}
