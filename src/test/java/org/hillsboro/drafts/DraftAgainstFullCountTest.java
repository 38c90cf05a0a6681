package org.hillsboro.drafts;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.hillsboro.files.BadInput;
import org.hillsboro.pay.AbsencePay;
import org.hillsboro.pay.Money;
import org.hillsboro.pay.PayCategory;
import org.hillsboro.pay.PayLine;
import org.hillsboro.roster.Coverage;
import org.hillsboro.roster.LegalityCheck;
import org.hillsboro.roster.Roster;
import org.hillsboro.roster.RosterChange;
import org.hillsboro.roster.RosterCost;
import org.hillsboro.roster.Violation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** After any edits and undoings, what the draft says and what each edit said is what a full count says. */
class DraftAgainstFullCountTest {

    private static final int EDITS = 60;
    private static final Comparator<Violation> BY_TEXT = Comparator.comparing(Violation::toString);

    /** Everything that can be said of a roster, counted from nothing. */
    private record FullCount(
            Roster roster,
            List<Violation> violations,
            RosterCost cost,
            Map<String, Integer> coverage,
            BigDecimal shortfall,
            BigDecimal surplus,
            Money absencePay) {

        static FullCount of(RandomDraft drawn) {
            var roster = drawn.draft.roster();
            var folder = drawn.draft.folder();
            var absencePay = folder.agents().stream()
                    .flatMap(agent -> AbsencePay.lines(agent, folder.payRules(agent), folder.center(), roster.week()).stream())
                    .map(PayLine::amount)
                    .reduce(Money.zero(folder.center().currency()), Money::plus);
            var coverage = Coverage.of(roster, folder, drawn.requirement);
            return new FullCount(
                    roster,
                    LegalityCheck.violations(roster, folder).stream().sorted(BY_TEXT).toList(),
                    RosterCost.of(roster, folder),
                    figures(coverage),
                    coverage.shortfallAgentMinutes(),
                    coverage.surplusAgentMinutes(),
                    absencePay);
        }

        Map<PayCategory, Money> pay() {
            var pay = new HashMap<PayCategory, Money>();
            cost.lines().forEach(line -> pay.merge(line.category(), line.amount(), Money::plus));
            return pay;
        }
    }

    private static Map<String, Integer> figures(Coverage coverage) {
        var figures = new HashMap<String, Integer>();
        for (var queue : coverage.queues()) {
            for (int i = 0; i < coverage.grid().count(); i++) {
                figures.put(queue.queueId() + " required " + coverage.grid().startOf(i), queue.required()[i]);
                figures.put(queue.queueId() + " staffed " + coverage.grid().startOf(i), queue.staffed()[i]);
                figures.put(queue.queueId() + " short " + coverage.grid().startOf(i), queue.shortfall()[i]);
                figures.put(queue.queueId() + " surplus " + coverage.grid().startOf(i), queue.surplus()[i]);
            }
        }
        return figures;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void whateverIsDone(long seed) {
        var drawn = new RandomDraft(seed);
        var before = FullCount.of(drawn);
        for (int i = 0; i < EDITS; i++) {
            var order = new EditOrder(drawn.next(), drawn.basedOn(), "sue", drawn.reason());
            var said = preview(drawn, order.edit());
            isAsCounted(drawn, before);
            var answer = apply(drawn, order);
            var after = FullCount.of(drawn);
            isAsCounted(drawn, after);
            if (answer.orElse(null) instanceof EditAnswer.Applied applied) {
                isTheDifference(applied.edit().impact().roster(), before, after);
                assertThat(said.orElseThrow().roster()).isEqualTo(applied.edit().impact().roster());
            } else {
                assertThat(after.equals(before)).isTrue();
            }
            before = after;
        }
        undoAll(drawn);
    }

    /** Otherwise the test above would show little. */
    @Test
    void theSeedsDrawEveryAnswer() {
        var answers = new TreeMap<String, Integer>();
        for (long seed = 1; seed <= 8; seed++) {
            var drawn = new RandomDraft(seed);
            for (int i = 0; i < EDITS; i++) {
                var order = new EditOrder(drawn.next(), drawn.basedOn(), "sue", drawn.reason());
                var answer = apply(drawn, order).map(DraftAgainstFullCountTest::name).orElse("BAD_INPUT");
                answers.merge(answer + (order.edit() instanceof RosterEdit.UndoEdit ? " undo" : ""), 1, Integer::sum);
            }
        }
        assertThat(answers).containsKeys(
                "Applied", "Applied undo", "REFUSED", "NEEDS_REASON", "Conflict", "Conflict undo", "BAD_INPUT");
        assertThat(answers.get("Applied")).isGreaterThan(100);
    }

    private static String name(EditAnswer answer) {
        return answer instanceof EditAnswer.NotApplied refused
                ? refused.impact().verdict().toString()
                : answer.getClass().getSimpleName();
    }

    private static Optional<EditImpact> preview(RandomDraft drawn, RosterEdit edit) {
        try {
            return Optional.of(drawn.draft.preview(edit));
        } catch (BadInput notThere) {
            return Optional.empty();
        }
    }

    private static Optional<EditAnswer> apply(RandomDraft drawn, EditOrder order) {
        try {
            return Optional.of(drawn.draft.apply(order));
        } catch (BadInput notThere) {
            return Optional.empty();
        }
    }

    /** From the last to the first, each that stands: nothing is in the way, and the beginning comes back. */
    private static void undoAll(RandomDraft drawn) {
        var edits = drawn.draft.edits();
        for (var edit : edits.reversed()) {
            if (!drawn.draft.isUndone(edit.id()) && !(edit.edit() instanceof RosterEdit.UndoEdit)) {
                var answer = drawn.draft.apply(
                        new EditOrder(new RosterEdit.UndoEdit(edit.id()), drawn.draft.version(), "sue", ""));
                assertThat(answer).isInstanceOf(EditAnswer.Applied.class);
            }
        }
        var fresh = new RandomDraft(0);
        assertThat(FullCount.of(drawn).equals(FullCount.of(fresh))).isTrue();
        assertThat(drawn.draft.waivers()).isEmpty();
    }

    private static void isAsCounted(RandomDraft drawn, FullCount full) {
        assertThat(drawn.draft.roster()).isEqualTo(full.roster);
        assertThat(drawn.draft.violations()).containsExactlyInAnyOrderElementsOf(full.violations);
        assertThat(drawn.draft.cost()).isEqualTo(full.cost);
        assertThat(figures(drawn.draft.coverage()).equals(full.coverage)).isTrue();
    }

    private static void isTheDifference(RosterChange said, FullCount before, FullCount after) {
        var violations = new ArrayList<>(before.violations);
        said.gone().forEach(violation -> assertThat(violations.remove(violation)).isTrue());
        violations.addAll(said.brought());
        assertThat(violations).containsExactlyInAnyOrderElementsOf(after.violations);

        assertThat(before.cost.total().plus(said.cost().total())).isEqualTo(after.cost.total());
        assertThat(before.cost.overhead().plus(said.cost().overhead())).isEqualTo(after.cost.overhead());
        assertThat(before.cost.commitments().plus(said.cost().commitments())).isEqualTo(after.cost.commitments());
        assertThat(before.absencePay.plus(said.cost().absencePay())).isEqualTo(after.absencePay);
        var pay = before.pay();
        said.cost().pay().forEach((category, amount) -> pay.merge(category, amount, Money::plus));
        pay.values().removeIf(amount -> amount.minor() == 0);
        assertThat(pay).isEqualTo(after.pay());

        var coverage = new HashMap<>(before.coverage);
        for (var queue : said.coverage()) {
            for (var quarter : queue.quarters()) {
                assertThat(coverage.put(queue.queueId() + " short " + quarter.start(), quarter.shortAfter()))
                        .isEqualTo(quarter.shortBefore());
                assertThat(coverage.put(queue.queueId() + " surplus " + quarter.start(), quarter.surplusAfter()))
                        .isEqualTo(quarter.surplusBefore());
            }
        }
        assertThat(coverage.keySet()).allMatch(figure -> figure.contains(" staffed ")
                || Objects.equals(coverage.get(figure), after.coverage.get(figure)));
        assertThat(before.shortfall.add(said.shortfallAgentMinutes()))
                .isEqualByComparingTo(after.shortfall);
        assertThat(before.surplus.add(said.surplusAgentMinutes()))
                .isEqualByComparingTo(after.surplus);
    }
}
