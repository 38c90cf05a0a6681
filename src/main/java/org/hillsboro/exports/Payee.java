package org.hillsboro.exports;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hillsboro.folder.CenterFolder;
import org.hillsboro.payroll.PaySlip;
import org.hillsboro.payroll.PeriodPayroll;
import org.hillsboro.workforce.Agent;

/**
 * Whom an office pays.
 *
 * @param name the id where the center no longer has the agent
 * @param employeeNumber as the center has it today, so that a closed period can still go to an office that wants another;
 *     of whoever left as it was
 */
record Payee(PaySlip slip, String name, String employeeNumber) {

    String agentId() {
        return slip.agentId();
    }

    static List<Payee> of(PeriodPayroll payroll, CenterFolder folder) {
        Map<String, Agent> agents = folder.agents().stream().collect(Collectors.toMap(Agent::id, Function.identity()));
        var payees = new ArrayList<Payee>();
        for (var slip : payroll.slips()) {
            var agent = agents.get(slip.agentId());
            payees.add(agent == null
                    ? new Payee(slip, slip.agentId(), slip.lines().getFirst().employeeNumber())
                    : new Payee(slip, agent.name(), agent.employeeNumber()));
        }
        return payees;
    }
}
