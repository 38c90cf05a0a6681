package org.hillsboro.reporting;

import java.util.ArrayList;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** {@code roster.Contentment} and what it cost, in one sentence. */
public final class ContentmentText {

    private ContentmentText() {}

    public static String of(Plan plan) {
        var content = plan.contentment();
        var parts = new ArrayList<String>();
        var wishes = content.wishes();
        if (wishes.asked() > 0) {
            parts.add(ReportText.number(wishes.met()) + " of " + ReportText.number(wishes.asked()) + " wishes met");
        }
        var shares = new ArrayList<String>();
        add(shares, "nights", content.fairness().nights());
        add(shares, "weekends", content.fairness().weekends());
        add(shares, "late shifts", content.fairness().late());
        if (!shares.isEmpty()) {
            parts.add("shared fairly: " + String.join(", ", shares));
        }
        var changes = content.changes();
        if (changes != null) {
            parts.add(ReportText.number(changes.kept()) + " of "
                    + ReportText.count(changes.kept() + changes.moved() + changes.dropped(), "earlier shift") + " kept");
        }
        if (plan.goodwill() > 0) {
            parts.add("for " + ReportText.percent(plan.goodwillSpent(), 2) + " of the cost");
        }
        return parts.isEmpty() ? "nobody wished for anything" : String.join("; ", parts);
    }

    private static void add(ArrayList<String> shares, String name, @Nullable Double fair) {
        if (fair != null) {
            shares.add(String.format(Locale.ROOT, "%s %.0f %%", name, Math.floor(100 * fair)));
        }
    }
}
