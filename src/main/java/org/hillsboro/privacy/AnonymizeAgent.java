package org.hillsboro.privacy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.hillsboro.accounts.EraseAccounts;
import org.hillsboro.auditing.AuditTrail;
import org.hillsboro.auditing.Change;
import org.hillsboro.auditing.InTransaction;
import org.hillsboro.auditing.Pseudonyms;
import org.hillsboro.auditing.Rewriting;
import org.hillsboro.keeping.Centers;
import org.hillsboro.keeping.FindAgents;
import org.hillsboro.keeping.KeptCenter;
import org.hillsboro.keeping.NotKept;
import org.hillsboro.keeping.PeopleReach;
import org.hillsboro.keeping.ReadKeptCenter;
import org.hillsboro.keeping.RenameInCenter;
import org.hillsboro.keeping.RenamedAgent;
import org.hillsboro.privacy.Traces.PlanFiles;
import org.hillsboro.reporting.CalendarFiles;

/**
 * Puts a pseudonym in the place of an agent who left: in all versions of the center's files, in plans, drafts and
 * publications, whole or not at all. Whose it is can be told by nobody afterwards. Hours and money stay as they are.
 *
 * <p>An agent left who is in the latest version no more, or whose last day there is over; then the agent is removed from
 * it. While a published week with a shift of the agent has not ended, or a plan is being made, there is a refusal.
 */
public final class AnonymizeAgent {

    private final Centers centers;
    private final Traces traces;
    private final Pseudonyms pseudonyms;
    private final EraseAccounts accounts;
    private final AuditTrail trail;
    private final InTransaction transaction;
    private final Clock clock;
    private final int payrollDays;

    /** @param payrollDays for how many days after its last date a closed pay period is kept by name */
    public AnonymizeAgent(
            Centers centers,
            Traces traces,
            Pseudonyms pseudonyms,
            EraseAccounts accounts,
            AuditTrail trail,
            InTransaction transaction,
            Clock clock,
            int payrollDays) {
        this.centers = centers;
        this.traces = traces;
        this.pseudonyms = pseudonyms;
        this.accounts = accounts;
        this.trail = trail;
        this.transaction = transaction;
        this.clock = clock;
        this.payrollDays = payrollDays;
    }

    /** @param rewritten of publications and drafts, which else never change */
    public record Anonymous(String pseudonym, List<Rewriting> rewritten) {}

    /**
     * @param actor id of the account
     * @throws NotKept if no version of the center has the agent
     * @throws StillNeeded if the agent has not left
     * @throws org.hillsboro.files.BadInput if the center cannot be without the agent
     */
    public Anonymous anonymize(String center, String agent, String actor) {
        return transaction.run(() -> {
            centers.lockContents();
            traces.lock(center);
            var files = new RenameInCenter(centers);
            var known = files.find(center, agent);
            var latest = centers.latest(center).orElseThrow();
            checkLeft(latest, agent, known);
            if (known.now().isPresent()) {
                files.remove(latest, agent, clock.instant());
            }
            return rename(center, new RenamedAgent(agent, pseudonyms.of(center, agent), known.names()), files, actor);
        });
    }

    private void checkLeft(KeptCenter latest, String agent, RenameInCenter.Known known) {
        var zone = new ReadKeptCenter(centers).people(latest).center().zone();
        var today = LocalDate.ofInstant(clock.instant(), zone);
        String left = known.now().map(cells -> cells.getOrDefault("left", "")).orElse("");
        if (known.now().isPresent() && (left.isEmpty() || !LocalDate.parse(left).isBefore(today))) {
            throw new StillNeeded("The agent is in agents.csv and " + (left.isEmpty() ? "has no last day there" : "left only on " + left)
                    + ". Maybe write the last day into `left`, or remove the agent.");
        }
        traces.publishedWeek(latest.id(), agent, today).ifPresent(week -> {
            throw new StillNeeded("The agent has published shifts in " + week + ", which has not ended. Maybe wait until it has.");
        });
        traces.unpaidWeek(latest.id(), agent).ifPresent(week -> {
            throw new StillNeeded("The agent has shifts in " + week + ", which no closed pay period has paid. Maybe close the period first:"
                    + " its files need the name and the number.");
        });
        var kept = traces.lastPaid(latest.id(), agent).map(last -> last.plusDays(payrollDays)).filter(until -> !until.isBefore(today));
        if (kept.isPresent()) {
            throw new StillNeeded("The agent is in a closed payroll, which is to be kept by name until " + kept.get()
                    + ". Maybe wait until then; hillsboro.keep.payroll-days says how long.");
        }
        if (traces.isPlanning(latest.id())) {
            throw new StillNeeded("A plan of the center is being made, with the agent's name. Maybe wait for it, or stop it.");
        }
    }

    private Anonymous rename(String center, RenamedAgent renamed, RenameInCenter files, String actor) {
        traces.planFiles(center).forEach((plan, its) -> traces.replacePlanFiles(plan, inPlan(center, its, renamed, files)));
        files.rename(center, renamed);
        var words = Stream.concat(renamed.names().stream(), Stream.of(renamed.agent())).toList();
        var rewritten = traces.rename(center, renamed, words, actor, clock.instant());
        accounts.erase(center, renamed.agent(), actor);
        centers.removeUnused(files.replaced());
        trail.append(Change.between(actor, "anonymize-agent", "center/" + center + "/agent/" + renamed.pseudonym(), null,
                Map.of("rewritten", rewritten)), clock.instant());
        return new Anonymous(renamed.pseudonym(), rewritten);
    }

    /** Its calendar goes: nobody reads it any more. */
    private SortedMap<String, String> inPlan(String center, PlanFiles plan, RenamedAgent renamed, RenameInCenter files) {
        var planned = new FindAgents(centers).ids(centers.find(center, plan.centerVersion()).orElseThrow(), PeopleReach.EVERYBODY);
        var changed = new TreeMap<>(plan.digests());
        if (planned.contains(renamed.agent())) {
            Optional.ofNullable(changed.remove(CalendarFiles.names(planned).get(renamed.agent()))).ifPresent(files::drop);
        }
        changed.replaceAll((name, digest) -> switch (name.substring(name.lastIndexOf('.') + 1)) {
            case "csv" -> files.rename(digest, renamed::inTable);
            case "json" -> files.rename(digest, renamed::inSummary);
            case "html" -> files.rename(digest, renamed::inReport);
            default -> digest;
        });
        return changed;
    }
}
