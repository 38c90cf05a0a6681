package org.hillsboro.payroll;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hillsboro.files.Expected;
import org.hillsboro.files.FieldReader;
import org.hillsboro.files.InputFile;
import org.hillsboro.files.Problems;
import org.hillsboro.files.ReadTree;
import org.hillsboro.folder.CenterFolder;
import org.hillsboro.pay.Money;
import org.hillsboro.roster.Roster;
import org.hillsboro.roster.RosterCost;
import org.hillsboro.roster.RosterFile;
import org.hillsboro.time.PlanningWeek;

/**
 * What the payroll needs of a plan folder.
 *
 * @param center how the plan named its center; empty in plans that did not say
 * @param cost as the plan says
 */
public record PlannedWeek(Path folder, String week, String center, BigDecimal cost) {

    private static final String SUMMARY = "summary.json";
    private static final String ROSTER = "roster.csv";
    private static final String MOST = "999999999999";

    /** Reads the summary of a plan folder; a problem, and something in its place, where it is none. */
    public static PlannedWeek read(Path folder, Problems problems) {
        var file = new InputFile(folder.resolve(SUMMARY), folder.resolve(SUMMARY).toString());
        var nothing = new PlannedWeek(folder, "", "", BigDecimal.ZERO);
        if (!Files.isRegularFile(file.path()) || !Files.isRegularFile(folder.resolve(ROSTER))) {
            problems.add(folder.toString(), 0, "", "", "expected a plan folder, with " + SUMMARY + " and " + ROSTER, "");
            return nothing;
        }
        return ReadTree.of(file, problems)
                .map(tree -> FieldReader.of(file, tree, problems))
                .map(summary -> new PlannedWeek(
                        folder,
                        summary.required("week", Expected.text(), ""),
                        summary.optional("center", Expected.text(), ""),
                        summary.required("cost", Expected.number("-" + MOST, MOST), BigDecimal.ZERO)))
                .orElse(nothing);
    }

    /**
     * The roster, whose cost must be what the plan says: else the center's pay is no longer what it was planned with.
     *
     * @throws org.hillsboro.files.BadInput with every row that is none of the center's
     */
    public Roster roster(CenterFolder center, Problems problems) {
        String summary = folder.resolve(SUMMARY).toString();
        var planning = planningWeek(center, summary, problems);
        var file = new InputFile(folder.resolve(ROSTER), folder.resolve(ROSTER).toString());
        var roster = RosterFile.read(file, center, planning, List.of());
        var costs = RosterCost.of(roster, center).total();
        if (problems.isEmpty() && !costs.equals(Money.of(cost, center.center().currency()))) {
            problems.add(summary, 0, "cost", cost.toPlainString(),
                    "expected " + costs.major().toPlainString() + ", which the roster costs by the center's pay",
                    "the pay in the center file has changed since the week was planned; give that center, or plan again.");
        }
        return roster;
    }

    private PlanningWeek planningWeek(CenterFolder folderOfCenter, String summary, Problems problems) {
        var center = folderOfCenter.center();
        try {
            return PlanningWeek.parse(week, center.weekStarts(), center.zone());
        } catch (IllegalArgumentException notAWeek) {
            problems.add(summary, 0, "week", week, String.valueOf(notAWeek.getMessage()), "");
            problems.throwIfAny();
            throw notAWeek;
        }
    }
}
