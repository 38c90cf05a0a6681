package org.hillsboro.verifying;

import org.hillsboro.roster.Coverage;
import org.hillsboro.staffing.StaffingRequirement;
import org.jspecify.annotations.Nullable;

/**
 * From the long round on: each ask is for little more or less than the one before. Between a requirement that was enough and
 * one that was not lies a cheaper one that is.
 */
final class LateRounds {

    /** Aimed at beyond each goal, as a difference of logits: the next roster is never quite as the last one says. */
    private static final double EARLY = 0.05;

    private static final double AFTER_A_MISS = 0.04;

    /** A round that holds is kept, so that what is tried after it may be bold. */
    private static final double AFTER_A_HOLD = 0.01;

    private int missed;
    private @Nullable VerifiedRound enough;
    private @Nullable VerifiedRound tooLittle;

    void add(VerifiedRound round) {
        if (round.standings().hold()) {
            enough = round;
        } else {
            tooLittle = round;
            missed++;
        }
    }

    private double margin() {
        if (enough == null && tooLittle == null) {
            return EARLY;
        }
        return enough != null ? AFTER_A_HOLD : AFTER_A_MISS * missed;
    }

    /** What to require next. */
    StaffingRequirement next(CorrectRequirement correct, VerifiedRound last, Coverage coverage) {
        return enough != null && tooLittle != null
                ? correct.between(enough.requirement(), tooLittle.requirement())
                : correct.next(last.requirement(), last.service(), coverage, last.solved().prices(), margin(), tooLittle != null);
    }
}
