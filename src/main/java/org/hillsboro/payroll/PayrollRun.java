package org.hillsboro.payroll;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Stream;
import org.hillsboro.pay.PayLine;
import org.hillsboro.workforce.Agent;

/** All pay lines of a week with the person whom they pay, in the order of the center's agents, then by date. */
public record PayrollRun(List<Entry> entries) {

    public record Entry(Agent agent, PayLine line) {}

    /**
     * @param worked lines of the shifts
     * @param absent lines of paid absences, which follow those of the same date
     * @throws IllegalArgumentException if a line is of no agent
     */
    public static PayrollRun of(List<Agent> agents, List<PayLine> worked, List<PayLine> absent) {
        var byAgent = new HashMap<String, List<PayLine>>();
        Stream.concat(worked.stream(), absent.stream())
                .forEach(line -> byAgent.computeIfAbsent(line.agentId(), id -> new ArrayList<>()).add(line));
        var entries = new ArrayList<Entry>();
        for (var agent : agents) {
            var lines = byAgent.remove(agent.id());
            if (lines != null) {
                lines.stream()
                        .sorted(Comparator.comparing(PayLine::date))
                        .forEach(line -> entries.add(new Entry(agent, line)));
            }
        }
        if (!byAgent.isEmpty()) {
            throw new IllegalArgumentException("Pay lines of unknown agents: " + byAgent.keySet());
        }
        return new PayrollRun(List.copyOf(entries));
    }
}
