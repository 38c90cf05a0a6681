package org.hillsboro.history;

import java.util.ArrayList;
import java.util.List;
import org.hillsboro.files.CsvRow;
import org.hillsboro.files.Problem;
import org.hillsboro.files.Problems;

/**
 * The rows of a file that don't begin on a quarter hour. Where most rows do they are slips, and would make all rows of the
 * file seem a minute long; else it is the system's way, such as rows of five minutes.
 */
final class StrayTimes {

    private static final int QUARTER = 15;
    private static final int TOLD = 20;

    private final List<Problem> found = new ArrayList<>();
    private long rows;
    private long strays;

    void see(ContactRow row, CsvRow cells, String timeColumn) {
        rows++;
        if (row.epochMinute() % QUARTER == 0) {
            return;
        }
        strays++;
        if (found.size() < TOLD) {
            found.add(new Problem(cells.file(), cells.line(), timeColumn, cells.text(timeColumn),
                    "expected a start on a quarter hour, as most rows have", ""));
        }
    }

    /** The file has ended. Whether there were slips, which make up lengths that no row has. */
    boolean report(String file, Problems problems) {
        if (strays * 2 >= rows) {
            return false;
        }
        found.forEach(problems::add);
        if (strays > found.size()) {
            problems.add(file, 0, "", "", (strays - found.size()) + " further rows start beside the quarter hours", "");
        }
        return strays > 0;
    }
}
