package org.hillsboro.closing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hillsboro.folder.CenterFolder;
import org.hillsboro.pay.PayRules;
import org.hillsboro.publishing.PublishedBasis;
import org.hillsboro.workforce.Absence;
import org.hillsboro.workforce.Agent;

/**
 * The center that pays a published week: pay, pools and people of the version that was published, so that a raise is paid from
 * the week that is published with it; absences as they are known now, since many are known only afterwards; and whoever has come
 * since.
 */
final class PaidByPublication {

    private final CenterFolder then;
    private final CenterFolder now;
    private final Map<String, Agent> known;
    private final Map<String, List<Absence>> drafted;
    private final boolean isDrafted;

    private PaidByPublication(CenterFolder then, CenterFolder now, PublishedBasis basis) {
        this.then = then;
        this.now = now;
        this.known = now.agents().stream().collect(Collectors.toMap(Agent::id, Function.identity()));
        var absences = basis.absences();
        this.isDrafted = absences != null;
        this.drafted = new HashMap<>();
        if (absences != null) {
            absences.forEach(one -> drafted.computeIfAbsent(one.agent(), agent -> new ArrayList<>())
                    .add(new Absence(one.from(), one.to(), one.kind(), one.paid())));
        }
    }

    /** @param then what the version of the basis says */
    static CenterFolder of(CenterFolder then, CenterFolder now, PublishedBasis basis) {
        return new PaidByPublication(then, now, basis).folder();
    }

    private CenterFolder folder() {
        var agents = new ArrayList<Agent>();
        then.agents().forEach(agent -> agents.add(agent.withAbsences(absences(agent))));
        var before = then.agents().stream().map(Agent::id).collect(Collectors.toSet());
        now.agents().stream().filter(agent -> !before.contains(agent.id())).forEach(agents::add);
        var rules = new HashMap<String, PayRules>(now.payRules());
        rules.putAll(then.payRules());
        return new CenterFolder(
                then.center(), then.contracts(), rules, then.payroll(), List.copyOf(agents), then.history(), then.historyFindings(),
                then.requirement(), then.historyMapping(), then.inputsSha256(), then.warnings());
    }

    /** Those of now, as the draft changed those of its center; of who is gone those of the draft. Others than of the week may lack. */
    private List<Absence> absences(Agent agent) {
        var newest = known.get(agent.id());
        var ofDraft = isDrafted ? drafted.getOrDefault(agent.id(), List.of()) : agent.absences();
        if (newest == null) {
            return ofDraft;
        }
        var absences = new ArrayList<>(newest.absences());
        if (isDrafted) {
            var ofVersion = new HashSet<>(agent.absences());
            absences.removeIf(one -> ofVersion.contains(one) && !ofDraft.contains(one));
            ofDraft.stream().filter(one -> !ofVersion.contains(one) && !absences.contains(one)).forEach(absences::add);
        }
        return absences;
    }
}
