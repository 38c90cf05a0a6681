package org.hillsboro.folder;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hillsboro.center.ContactCenter;
import org.hillsboro.history.ContactHistory;
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
 * @param requirement absent where it is to be forecast
 * @param inputsSha256 digest over the names and contents of all files read, lower-case hex
 */
public record CenterFolder(
        ContactCenter center,
        List<Contract> contracts,
        Map<String, PayRules> payRules,
        List<Agent> agents,
        ContactHistory history,
        @Nullable GivenRequirement requirement,
        String inputsSha256) {

    public PayRules payRules(Agent agent) {
        return Objects.requireNonNull(payRules.get(agent.pool().id()));
    }
}
