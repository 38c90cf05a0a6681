package org.hillsboro.history;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hillsboro.history.LocalAxis.Opening;

/** Finds open intervals without a row between the first and the last of a queue; closed hours don't end a gap. */
final class FindGaps {

    private final QueueSeries series;
    private final List<Gap> found = new ArrayList<>();
    private int openIntervals;
    private int missing;
    private long from;
    private long end;

    FindGaps(QueueSeries series, Opening opening) {
        this.series = series;
        for (long slot = series.lowest(); slot <= series.highest(); slot++) {
            if (opening.isOpen(slot)) {
                openIntervals++;
                look(slot);
            }
        }
    }

    private void look(long slot) {
        if (series.isKnown(slot)) {
            if (missing > 0) {
                found.add(new Gap(series.startOf(from), series.startOf(end), missing));
            }
            missing = 0;
            return;
        }
        if (missing == 0) {
            from = slot;
        }
        missing++;
        end = slot + 1;
    }

    /** The longest first. */
    List<Gap> found() {
        return found.stream()
                .sorted(Comparator.comparingInt(Gap::intervals).reversed().thenComparing(Gap::from))
                .toList();
    }

    /** From the first row to the last. */
    int openIntervals() {
        return openIntervals;
    }
}
