package org.hillsboro.solving;

import java.util.Arrays;

/**
 * Moves deferred work from quarters in which it is short to others of its time in which there is somebody for it, until no
 * such move is left. What is short then is the least that is possible, if there is one queue of deferred work: what may be
 * placed is the base of a polymatroid and the shortfall a sum of convex functions of it (Murota 2003, theorem 6.26). With
 * several it may be a little more, as three moves at once are not tried.
 */
final class PlaceDeferred {

    private final RosterState state;
    private final DeferredPlaces places;
    private final DeferredModel work;

    /** By queue and quarter: known to have nobody for more of it. */
    private final boolean[][] full;

    PlaceDeferred(RosterState state) {
        this.state = state;
        this.places = state.places;
        this.work = state.model.deferred;
        this.full = new boolean[work.queues()][state.model.weekQuarters];
    }

    void run() {
        for (boolean moved = work.queues() > 0; moved; ) {
            moved = false;
            for (boolean[] ofQueue : full) {
                Arrays.fill(ofQueue, false);
            }
            for (int queue = 0; queue < work.queues(); queue++) {
                for (int t = 0; t < places.placed[queue].length; t++) {
                    int excess = places.placed[queue][t] == 0 ? 0 : relief(queue, t);
                    if (excess > 0) {
                        int left = spread(queue, t, excess, 1);
                        left = spread(queue, t, left, -1);
                        moved |= left < excess;
                    }
                }
            }
        }
    }

    /** Thousandths of the queue in the quarter for which nobody has time. */
    private int relief(int queue, int t) {
        int now = state.shortfall.of(t);
        return now == 0 ? 0 : now - state.shortWith(queue, -places.placed[queue][t], t);
    }

    /** To the nearest quarters first. @return what found no place */
    private int spread(int queue, int from, int amount, int step) {
        int left = amount;
        long passing = amount;
        for (int t = from + step; passing > 0 && t >= 0 && t < work.open[queue].length; t += step) {
            passing = Math.min(passing, places.slack(queue, Math.min(t, t - step), step > 0));
            if (passing > 0 && work.open[queue][t] && !full[queue][t]) {
                int asked = (int) passing;
                int room = asked - (state.shortWith(queue, asked, t) - state.shortfall.of(t));
                full[queue][t] = room < asked;
                if (room > 0) {
                    state.moveDeferred(queue, from, t, room);
                    left -= room;
                    passing -= room;
                }
            }
        }
        return left;
    }
}
