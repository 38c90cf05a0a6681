package org.hillsboro.solving;

import static org.assertj.core.api.Assertions.assertThat;

import org.hillsboro.TestCenter;
import org.hillsboro.TestRequirement;
import org.hillsboro.solving.BestRoster.Standing;
import org.junit.jupiter.api.Test;

/** Which of two rosters is kept: by cost, and by a shortfall that is dear beyond what is tolerated. */
class BestRosterTest {

    private final SolveModel model = model();
    private final RosterState nobody = new RosterState(model);
    private final RosterState one = new RosterState(model);
    private final RosterState both = new RosterState(model);

    BestRosterTest() {
        var response = new BestResponse(model);
        for (var state : new RosterState[] {one, both}) {
            for (int agent = 0; agent < (state == one ? 1 : 2); agent++) {
                state.set(agent, response.find(state, agent, model.shortfallPrice, response.hardSeats()));
            }
        }
    }

    /** Two come for eight hours at ten each: 8,000 minor units and 32 quarters an agent. */
    private static SolveModel model() {
        var center = TestCenter.in("UTC", "2026-W20")
                .queue("voice", queue -> queue)
                .pool("home", pool -> pool.hourly("10"))
                .contract("c", contract -> contract.weekly(0, 8).days(1).paid("8h").restBetweenShifts("8h"))
                .agent("ann", agent -> agent.pool("home").contract("c"))
                .agent("bob", agent -> agent.pool("home").contract("c"));
        var requirement = TestRequirement.in(center).needs("voice", "MON", "08:00-16:00", 2);
        return CompileModel.compile(center.folder(), center.week(), requirement.build());
    }

    private BestRoster afterOffers(BestRoster best, RosterState... states) {
        for (var state : states) {
            best.offer(state);
        }
        return best;
    }

    @Test
    void case1_whatIsToleratedIsShortWhereCoverCostsMoreThanTheSearchPays() {
        assertThat(afterOffers(new BestRoster(0.2, 10, 32_000, null), both, one).standing()).isEqualTo(new Standing(8_000, 32_000));
    }

    @Test
    void case2_beyondItTheShortfallIsDear() {
        assertThat(afterOffers(new BestRoster(0.2, 10, 31_000, null), both, one).standing()).isEqualTo(new Standing(16_000, 0));
        assertThat(afterOffers(new BestRoster(0.2, 10, 32_000, null), nobody, one).standing()).isEqualTo(new Standing(8_000, 32_000));
    }

    @Test
    void case3_tooShortIsMoreThanTolerated() {
        assertThat(new BestRoster(0.2, 10, 31_999, null).isTooShort(one)).isTrue();
        assertThat(new BestRoster(0.2, 10, 32_000, null).isTooShort(one)).isFalse();
    }

    @Test
    void case4_aSmallCenterToleratesAQuarterHour() {
        var best = BestRoster.of(model, null);
        assertThat(best.price()).isEqualTo(1.5 * model.shortfallPrice);
        assertThat(best.dearPrice()).isEqualTo(12 * model.shortfallPrice);
        assertThat(best.isTooShort(one)).isTrue();
        assertThat(best.isTooShort(both)).isFalse();
    }
}
