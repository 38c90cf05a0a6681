package org.hillsboro.folder;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hillsboro.center.ContactCenter;
import org.hillsboro.history.ContactHistory;
import org.hillsboro.history.HistoryFindings;
import org.hillsboro.history.HistoryMapping;
import org.hillsboro.offices.PayrollSetup;
import org.hillsboro.pay.PayRules;
import org.hillsboro.workforce.Agent;
import org.hillsboro.workforce.Contract;
import org.jspecify.annotations.Nullable;

/**
 * Everything that a center folder says, read and checked.
 *
 * @param payRules by pool id
 * @param agents in the order of the file
 * @param history empty where the folder brings a requirement instead
 * @param historyFindings what was understood and assumed of the history
 * @param requirement absent where it is to be forecast
 * @param backlog deferred work that already waits
 * @param historyMapping how exports of other systems are to be read
 * @param inputsSha256 digest over the names and contents of all files read, lower-case hex
 * @param warnings what is right and may yet surprise, a sentence each
 */
public record CenterFolder(
        ContactCenter center,
        List<Contract> contracts,
        Map<String, PayRules> payRules,
        PayrollSetup payroll,
        List<Agent> agents,
        ContactHistory history,
        HistoryFindings historyFindings,
        @Nullable GivenRequirement requirement,
        List<Backlog> backlog,
        @Nullable HistoryMapping historyMapping,
        String inputsSha256,
        List<String> warnings) {

    /** Where nothing waits yet. */
    public CenterFolder(
            ContactCenter center,
            List<Contract> contracts,
            Map<String, PayRules> payRules,
            PayrollSetup payroll,
            List<Agent> agents,
            ContactHistory history,
            HistoryFindings historyFindings,
            @Nullable GivenRequirement requirement,
            @Nullable HistoryMapping historyMapping,
            String inputsSha256,
            List<String> warnings) {
        this(center, contracts, payRules, payroll, agents, history, historyFindings, requirement, List.of(), historyMapping,
                inputsSha256, warnings);
    }

    public CenterFolder withAgents(List<Agent> others) {
        return new CenterFolder(
                center, contracts, payRules, payroll, List.copyOf(others), history, historyFindings, requirement, backlog, historyMapping,
                inputsSha256, warnings);
    }

    public PayRules payRules(Agent agent) {
        return Objects.requireNonNull(payRules.get(agent.pool().id()));
    }
}
