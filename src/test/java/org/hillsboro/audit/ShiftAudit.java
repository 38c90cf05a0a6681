package org.hillsboro.audit;

import static org.hillsboro.audit.RawFiles.clock;
import static org.hillsboro.audit.RawFiles.duration;
import static org.hillsboro.audit.RawFiles.hours;
import static org.hillsboro.audit.RawFiles.local;
import static org.hillsboro.audit.RawFiles.minuteOfDay;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.hillsboro.audit.RawCenter.Agent;
import org.hillsboro.audit.RawPlan.Part;
import org.hillsboro.audit.RawPlan.Shift;
import tools.jackson.databind.JsonNode;

/** The rules of DESIGN section 5 that one shift keeps or breaks by itself. */
final class ShiftAudit {

    private final RawCenter center;
    private final RawPlan plan;
    private final Consumer<String> broken;

    ShiftAudit(RawCenter center, RawPlan plan, Consumer<String> broken) {
        this.center = center;
        this.plan = plan;
        this.broken = broken;
    }

    void check(Agent agent, Shift shift) {
        JsonNode contract = center.contracts.get(agent.contract());
        one(shift.start() >= plan.start && shift.start() < plan.end, shift, "starts in the week");
        for (int i = 0; i < shift.parts().size(); i++) {
            var part = shift.parts().get(i);
            one(part.minutes() > 0, shift, "activities take time");
            one((part.span().from() - plan.start) % 15 == 0 && part.minutes() % 15 == 0, shift, "on the grid");
            one(i == 0 || shift.parts().get(i - 1).span().to() == part.span().from(), shift, "unbroken");
            if (part.isContacts()) {
                one(part.paid() && part.queues().equals(agent.servable()), shift, "paid, all queues of the agent");
                openQueue(agent, shift, part);
            } else {
                one(part.queues().isEmpty(), shift, "no queues in a break");
            }
        }
        lengthAndStart(contract.get("shifts"), agent, shift);
        breaks(contract, shift);
        presence(agent, shift);
    }

    private void one(boolean kept, Shift shift, String rule) {
        if (!kept) {
            broken.accept(rule + ": " + shift.agent() + " " + shift.id());
        }
    }

    private void openQueue(Agent agent, Shift shift, Part part) {
        for (long minute = part.span().from(); minute < part.span().to(); minute++) {
            long now = minute;
            if (agent.servable().stream().noneMatch(queue -> center.isOpen(queue, now, true))) {
                one(false, shift, "contacts while a queue is open");
                return;
            }
        }
    }

    private void lengthAndStart(JsonNode rules, Agent agent, Shift shift) {
        boolean length = false;
        for (var paid : rules.get("paid_hours")) {
            length |= hours(paid.asString()) == shift.paid();
        }
        one(length, shift, "paid_hours");
        int start = minuteOfDay(local(shift.start(), agent.zone()));
        int every = rules.has("start_every") ? duration(rules.get("start_every").asString()) : 15;
        one(start % every == 0, shift, "start_every");
        boolean between = rules.path("start_between").isEmpty();
        for (var window : rules.path("start_between")) {
            String[] ends = window.asString().split("-");
            int from = clock(ends[0].strip());
            int to = clock(ends[1].strip());
            between |= from <= to ? start >= from && start <= to : start >= from || start <= to;
        }
        one(between, shift, "start_between");
    }

    private void breaks(JsonNode contract, Shift shift) {
        var rules = new ArrayList<JsonNode>();
        for (var rule : contract.path("breaks")) {
            if (!rule.hasNonNull("if_paid_hours_over")
                    || shift.paid() > hours(rule.get("if_paid_hours_over").asString())) {
                rules.add(rule);
            }
        }
        var taken = shift.parts().stream().filter(part -> !part.isContacts()).toList();
        one(rules.size() == taken.size() && matches(rules, taken, shift), shift, "breaks");
        for (int i = 1; i < shift.parts().size(); i++) {
            one(shift.parts().get(i).isContacts() || shift.parts().get(i - 1).isContacts(), shift, "breaks apart");
        }
    }

    /** Whether each rule can be given a break of its own. */
    private static boolean matches(List<JsonNode> rules, List<Part> taken, Shift shift) {
        if (rules.isEmpty()) {
            return taken.isEmpty();
        }
        for (var part : taken) {
            if (keeps(rules.getFirst(), part, shift)) {
                var rest = new ArrayList<>(taken);
                rest.remove(part);
                if (matches(rules.subList(1, rules.size()), rest, shift)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean keeps(JsonNode rule, Part part, Shift shift) {
        String kind = rule.get("kind").asString();
        return kind.equals(part.kind())
                && rule.get("minutes").asInt() == part.minutes()
                && rule.path("paid").asBoolean(!kind.equals("MEAL")) == part.paid()
                && (!rule.has("after") || part.span().from() - shift.start() >= duration(rule.get("after").asString()))
                && (!rule.has("before") || part.span().to() - shift.start() <= duration(rule.get("before").asString()));
    }

    private void presence(Agent agent, Shift shift) {
        var date = shift.date(agent.zone());
        one(agent.hired() == null || !date.isBefore(agent.hired()), shift, "hired");
        one(agent.left() == null || !date.isAfter(agent.left()), shift, "left");
        one(agent.absences().stream().noneMatch(absence -> absence.span().overlaps(shift.start(), shift.end())),
                shift, "absent");
        if (!agent.availability().isEmpty()) {
            for (long minute = shift.start(); minute < shift.end(); minute++) {
                var local = local(minute, agent.zone());
                one(agent.availability().stream()
                                .anyMatch(window -> window.holds(local.getDayOfWeek(), minuteOfDay(local))),
                        shift, "available");
            }
        }
    }
}
