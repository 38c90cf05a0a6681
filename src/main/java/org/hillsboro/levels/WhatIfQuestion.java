package org.hillsboro.levels;

import org.hillsboro.files.Problems;
import org.hillsboro.simulation.WhatIf;

/**
 * A week otherwise than planned; 0 everywhere is as planned.
 *
 * @param demand so much more contacts, as a share of the forecast
 * @param absent share of the agents who miss a day beyond the center's shrinkage
 * @param ahtSeconds added to every mean handle time
 */
public record WhatIfQuestion(double demand, double absent, double ahtSeconds) {

    private static final double MOST_SECONDS = 36_000;

    void check(Problems problems) {
        if (!(demand >= -0.9 && demand <= 10)) {
            problems.add("", 0, "demand", Double.toString(demand), "expected a change from -0.9 to 10, such as 0.1 for a tenth more", "");
        }
        if (!(absent >= 0 && absent <= 1)) {
            problems.add("", 0, "absent", Double.toString(absent), "expected a share from 0 to 1", "");
        }
        if (!(ahtSeconds >= -MOST_SECONDS && ahtSeconds <= MOST_SECONDS)) {
            problems.add("", 0, "ahtSeconds", Double.toString(ahtSeconds), "expected seconds from -36000 to 36000", "");
        }
    }

    WhatIf toWhatIf() {
        return new WhatIf(absent, 1 + demand, ahtSeconds);
    }
}
