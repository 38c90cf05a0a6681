package org.hillsboro.audit;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Recomputes every claim of a plan folder and says what does not hold; nothing said means that all of it holds. */
public final class PlanAudit {

    private final RawCenter center;
    private final RawPlan plan;
    /** Hard rules that the roster breaks. */
    final List<String> broken = new ArrayList<>();

    /** Claims that do not follow from the files. */
    final List<String> wrong = new ArrayList<>();

    private PlanAudit(Path centerFolder, Path planFolder) throws IOException {
        center = new RawCenter(centerFolder);
        plan = new RawPlan(planFolder, center);
        rules();
        cost();
        coverage();
        requirement(centerFolder);
        wrong.addAll(ServiceAudit.findings(center, plan));
        counts();
    }

    static PlanAudit of(Path centerFolder, Path planFolder) throws IOException {
        return new PlanAudit(centerFolder, planFolder);
    }

    public static List<String> findings(Path centerFolder, Path planFolder) throws IOException {
        var audit = of(centerFolder, planFolder);
        return Stream.concat(audit.broken.stream(), audit.wrong.stream()).toList();
    }

    private void rules() {
        var unplanned = new HashSet<String>();
        plan.summary.get("unplanned").forEach(entry -> unplanned.add(entry.get("agent").asString()));
        var shifts = new ShiftAudit(center, plan, broken::add);
        var weeks = new WeekAudit(center, plan, broken::add);
        var byAgent = new HashMap<String, List<RawPlan.Shift>>();
        plan.shifts.forEach(shift -> byAgent.computeIfAbsent(shift.agent(), id -> new ArrayList<>()).add(shift));
        for (var agent : center.agents.values()) {
            var own = byAgent.getOrDefault(agent.id(), List.of());
            own.forEach(shift -> shifts.check(agent, shift));
            weeks.check(agent, own, unplanned.contains(agent.id()));
            for (int i = 1; i < own.size(); i++) {
                if (own.get(i).start() < own.get(i - 1).end()) {
                    broken.add("one place at a time: " + agent.id());
                }
            }
        }
        byAgent.keySet().removeAll(center.agents.keySet());
        byAgent.keySet().forEach(id -> broken.add("a shift of nobody: " + id));
        var seats = new FreeSeats(center, plan);
        seats.forEachCrowd(plan.start, (site, quarter) -> broken.add("seats: " + site + " at minute " + quarter));
        for (String id : unplanned) {
            if (!center.agents.containsKey(id)) {
                broken.add("nobody is unplanned: " + id);
            } else if (new LegalWeekSearch(center, plan, weeks, center.agents.get(id), seats).exists()) {
                wrong.add("unplanned although a legal week exists: " + id);
            }
        }
        same("hard_violations", plan.summary.get("hard_violations"), BigDecimal.valueOf(broken.size()));
    }

    private void cost() throws IOException {
        var cost = new CostAudit(center, plan, new WeekAudit(center, plan, wrong::add));
        var parts = plan.summary.get("cost_parts");
        same("pay", parts.get("pay"), money(cost.pay));
        same("overhead", parts.get("overhead"), money(cost.overhead));
        same("commitments", parts.get("commitments"), money(cost.commitments));
        same("cost", plan.summary.get("cost"), money(cost.pay + cost.overhead + cost.commitments));
        same("paid_hours", plan.summary.get("paid_hours"),
                BigDecimal.valueOf(cost.paidMinutes).divide(BigDecimal.valueOf(60)));
        var expected = new ArrayList<>(cost.worked);
        expected.addAll(cost.absent);
        Map<CostAudit.Line, Long> wanted = CostAudit.counted(expected);
        Map<CostAudit.Line, Long> written = CostAudit.counted(cost.written());
        wanted.forEach((line, count) -> {
            if (!count.equals(written.get(line))) {
                wrong.add("payroll.csv lacks " + line);
            }
        });
        written.keySet().stream().filter(line -> !wanted.containsKey(line)).forEach(line -> wrong.add("payroll.csv has " + line));
        gap();
    }

    private void gap() {
        var bound = plan.summary.get("bound").asDecimal();
        var gap = plan.summary.get("gap");
        if (bound.signum() <= 0) {
            if (!gap.isNull()) {
                wrong.add("gap without a positive bound");
            }
        } else {
            double expected = plan.summary.get("cost").asDecimal().subtract(bound).doubleValue() / bound.doubleValue();
            if (Math.abs(gap.asDouble() - expected) > 1e-5 || expected < -1e-8) {
                wrong.add("gap is " + gap + " instead of " + expected);
            }
        }
    }

    private void coverage() throws IOException {
        var cover = new CoverAudit(center, plan);
        same("shortfall_agent_minutes", plan.summary.get("shortfall_agent_minutes"),
                BigDecimal.valueOf(cover.shortThousandths * 15, 3));
        same("surplus_agent_minutes", plan.summary.get("surplus_agent_minutes"),
                BigDecimal.valueOf(cover.surplusThousandths * 15, 3));
        if (plan.summary.get("unavoidable_shortfall_agent_minutes").asDouble() > cover.shortThousandths * 0.015 + 1e-6) {
            wrong.add("more unavoidable shortfall than shortfall");
        }
        wrong.addAll(cover.rowFindings());
    }

    /** A requirement that was given is written down as it was. */
    private void requirement(Path centerFolder) throws IOException {
        Path given = centerFolder.resolve("requirement.csv");
        if (!Files.exists(given)) {
            return;
        }
        var written = center.required(plan.folder.resolve("requirement.csv"));
        center.required(given).forEach((queue, quarters) -> quarters.subMap(plan.start, plan.end).forEach((quarter, required) -> {
            if (!required.equals(written.getOrDefault(queue, new TreeMap<>()).get(quarter))) {
                wrong.add("requirement.csv: " + queue + " at minute " + quarter);
            }
        }));
    }

    private void counts() throws IOException {
        same("agents", plan.summary.get("agents"), BigDecimal.valueOf(center.agents.size()));
        same("shifts", plan.summary.get("shifts"), BigDecimal.valueOf(plan.shifts.size()));
        try (var calendars = Files.list(plan.folder.resolve("calendars"))) {
            long count = calendars.filter(file -> file.toString().endsWith(".ics")).count();
            if (count != center.agents.size()) {
                wrong.add(count + " calendars for " + center.agents.size() + " agents");
            }
        }
    }

    private void same(String name, JsonNode claimed, BigDecimal recomputed) {
        if (claimed == null || !claimed.isNumber() || claimed.asDecimal().compareTo(recomputed) != 0) {
            wrong.add(name + " is " + claimed + " instead of " + recomputed.toPlainString());
        }
    }

    private BigDecimal money(long minor) {
        return BigDecimal.valueOf(minor, center.currency.getDefaultFractionDigits());
    }
}
