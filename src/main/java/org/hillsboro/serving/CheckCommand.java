package org.hillsboro.serving;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.hillsboro.auditing.VerifyTrail;
import org.hillsboro.closing.VerifyPeriods;
import org.hillsboro.keeping.VerifyContents;
import org.hillsboro.publishing.VerifyPublications;
import org.hillsboro.running.VerifyPlans;
import org.hillsboro.store.DatabaseAddress;
import org.hillsboro.store.Shelves;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code hillsboro check}: whether what the service keeps is as it was written. */
@Command(
        name = "check",
        description = {
            "Checks what the service keeps: the chain of the audit trail, every stored content against its digest, that no"
                + " version of a center and no plan lacks a file, that checkpoints can be read, that logs of drafts and numbers"
                + " of publications have no holes, and every publication and every closed pay period against its digest.",
            "Changes nothing, and may run beside the service.",
        },
        mixinStandardHelpOptions = true,
        sortOptions = false,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:everything is as it was written", "1:something is not; it is named", "2:there is nothing to check"},
        footer = {
            "",
            "Examples:",
            "  ./hillsboro check",
            "  ./hillsboro check --data /var/lib/hillsboro",
        })
final class CheckCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private final DatabaseOptions database;

    /** @param home of the user */
    CheckCommand(Path home) {
        this.database = new DatabaseOptions(home);
    }

    @Override
    public Integer call() {
        var out = Objects.requireNonNull(spec).commandLine().getOut();
        try (var opened = database.openExisting()) {
            return check(opened.address(), out) ? 0 : 1;
        } finally {
            out.flush();
        }
    }

    /** @return whether all is well */
    static boolean check(DatabaseAddress database, PrintWriter out) {
        var shelves = Shelves.of(database);
        var trail = new VerifyTrail(shelves.trail()).verify();
        out.println("Audit trail: " + trail.entries() + " entries, each as it was written and after the one before it.");
        if (!trail.head().isEmpty()) {
            out.println("  The last one has the hash " + trail.head() + "; noted elsewhere, it shows later whether entries were cut off.");
        }
        trail.broken().ifPresent(number -> out.println("  BROKEN: entry " + number + " was changed, or is missing."));
        var contents = new VerifyContents(shelves.centers()).verify();
        out.println("Contents: " + contents.contents() + ", read against their digests; versions of centers: "
                + contents.versions() + ", each file looked up.");
        first(contents.broken(), out);
        var plans = new VerifyPlans(shelves.files(), shelves.plans()).verify();
        out.println("Plans: " + plans.files() + " files, each with its content; " + plans.checkpoints() + " checkpoints, unpacked.");
        first(plans.broken(), out);
        var published = new VerifyPublications(shelves.drafts(), shelves.publications(), shelves.rewritings()).verify();
        out.println("Drafts: " + published.drafts() + " logs with " + published.edits() + " edits, without holes.");
        out.println("Publications: " + published.publications() + ", numbered without holes, each the file of its digest; "
                + published.rewritings() + " rewritings for people who were made anonymous, each as it was left.");
        first(published.broken(), out);
        var payroll = new VerifyPeriods(shelves.payroll(), shelves.rewritings()).verify();
        out.println("Payroll: " + payroll.periods() + " closed periods, each what its digest says.");
        first(payroll.broken(), out);
        boolean well = trail.broken().isEmpty() && contents.broken().isEmpty() && plans.broken().isEmpty()
                && published.broken().isEmpty() && payroll.broken().isEmpty();
        out.println(well ? "All is well." : "Something was changed outside of the service. Maybe restore a backup.");
        return well;
    }

    /** What broke first, of each kind of thing; the first word is the kind. */
    private static void first(List<String> broken, PrintWriter out) {
        var kinds = new TreeMap<String, List<String>>();
        broken.forEach(one -> kinds.computeIfAbsent(one.substring(0, one.indexOf(' ')), any -> new ArrayList<>()).add(one));
        kinds.values().forEach(of -> out.println("  BROKEN: " + of.getFirst() + (of.size() > 1 ? ", and " + (of.size() - 1) + " more" : "")));
    }
}
