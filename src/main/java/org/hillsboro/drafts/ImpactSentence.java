package org.hillsboro.drafts;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.hillsboro.pay.Money;
import org.hillsboro.roster.RosterChange;
import org.hillsboro.roster.Violation;

/** How good an edit is: what is short comes before what it costs, as for the optimizer. */
final class ImpactSentence {

    private ImpactSentence() {}

    static String of(Verdict verdict, List<Violation> because, RosterChange roster) {
        return switch (verdict) {
            case ALLOWED -> worth(roster) + left(because, roster);
            case NEEDS_REASON -> "Needs a reason: " + rules(because) + ". " + worth(roster);
            case REFUSED -> "Refused: " + rules(because) + ".";
        };
    }

    private static String worth(RosterChange roster) {
        int isShort = roster.shortfallAgentMinutes().signum();
        int cost = Long.signum(roster.cost().total().minor());
        String judgement = isShort == 0 && cost == 0
                ? "No better and no worse"
                : isShort < 0 || isShort == 0 && cost < 0 ? "Better" : "Worse";
        return judgement + ": " + shortfall(roster.shortfallAgentMinutes()) + ", " + cost(roster.cost().total()) + ".";
    }

    private static String shortfall(BigDecimal minutes) {
        String amount = minutes.abs().stripTrailingZeros().toPlainString() + " agent-minutes ";
        return switch (minutes.signum()) {
            case -1 -> amount + "less short";
            case 1 -> amount + "more short";
            default -> "coverage stays as short as it is";
        };
    }

    private static String cost(Money total) {
        return switch (Long.signum(total.minor())) {
            case -1 -> new Money(-total.minor(), total.currency()) + " cheaper";
            case 1 -> total + " dearer";
            default -> "at the same cost";
        };
    }

    private static String left(List<Violation> agreed, RosterChange roster) {
        String mended = roster.gone().isEmpty() || !roster.brought().isEmpty() ? "" : " Mends: " + rules(roster.gone()) + ".";
        var open = roster.brought().stream().filter(violation -> !agreed.contains(violation)).toList();
        return mended + (open.isEmpty() ? "" : " Still to be mended: " + rules(open) + ".");
    }

    private static String rules(List<Violation> violations) {
        return violations.stream()
                .map(violation -> violation.rule().words() + " ("
                        + (violation.agentId().isEmpty() ? "" : violation.agentId() + ": ") + violation.text() + ")")
                .collect(Collectors.joining("; "));
    }
}
