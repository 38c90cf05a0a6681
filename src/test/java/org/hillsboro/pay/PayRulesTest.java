package org.hillsboro.pay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PayRulesTest {

    private static PayRules rules(String currency, String hourly) {
        return new PayRules(
                Currency.getInstance(currency), new BigDecimal(hourly), List.of(),
                new Overtime(2400, new BigDecimal("50")), new BigDecimal("6.20"), 600);
    }

    @Test
    void case1_wholeHours() {
        assertThat(rules("USD", "15.50").base(480)).hasToString("124.00 USD");
    }

    @Test
    void case2_halfACentIsRoundedUp() {
        // 15.50 x 15 / 60 = 3.875; 15.46 x 15 / 60 = 3.865.
        assertThat(rules("USD", "15.50").base(15)).hasToString("3.88 USD");
        assertThat(rules("USD", "15.46").base(15)).hasToString("3.87 USD");
    }

    @Test
    void case3_justBelowHalfACentIsRoundedDown() {
        // 0.2999 x 1 / 60 = 0.00499833…; 0.3 / 60 = 0.005.
        assertThat(rules("USD", "0.2999").base(1)).hasToString("0.00 USD");
        assertThat(rules("USD", "0.3").base(1)).hasToString("0.01 USD");
        assertThat(rules("USD", "0.2999999999999999").base(1)).hasToString("0.00 USD");
    }

    @Test
    void case4_aThirdOfACentIsNotLostBeforeRounding() {
        // 10.01 / 60 x 20 = 3.33666…
        assertThat(rules("USD", "10.01").base(20)).hasToString("3.34 USD");
    }

    @Test
    void case5_currenciesWithoutAndWithThreeDecimals() {
        assertThat(rules("JPY", "1163").base(15)).hasToString("291 JPY");
        assertThat(rules("JPY", "1162").base(15)).hasToString("291 JPY");
        assertThat(rules("KWD", "2.345").base(15)).hasToString("0.586 KWD");
        assertThat(rules("KWD", "2.342").base(15)).hasToString("0.586 KWD");
    }

    @Test
    void case6_overtimeIsTheSurchargeAlone() {
        assertThat(rules("USD", "15.50").overtime(60)).hasToString("7.75 USD");
        assertThat(rules("USD", "15.50").overtimeRate()).isEqualByComparingTo("7.75");
    }

    @Test
    void case7_aCommitmentOwesWhatIsUnusedAndNothingMore() {
        assertThat(rules("USD", "20").unusedCommitment(0)).hasToString("200.00 USD");
        assertThat(rules("USD", "20").unusedCommitment(585)).hasToString("5.00 USD");
        assertThat(rules("USD", "20").unusedCommitment(600)).hasToString("0.00 USD");
        assertThat(rules("USD", "20").unusedCommitment(615)).hasToString("0.00 USD");
    }

    @Test
    void case8_overhead() {
        assertThat(rules("USD", "20").overhead(90)).hasToString("9.30 USD");
    }

    @Test
    void case9_anAbsentDateIsPaidFromExactHours() {
        // 40 h / 7 x 15.50 = 88.5714…
        assertThat(rules("USD", "15.50").absence(2400, 7)).hasToString("88.57 USD");
    }

    @Test
    void case10_theDearestHour() {
        var night = new Premium("night", null, Set.of(), false, new BigDecimal("10"));
        var cheaper = new Premium("early", null, Set.of(), false, new BigDecimal("-5"));
        var rules = new PayRules(
                Currency.getInstance("USD"), new BigDecimal("10"), List.of(night, cheaper),
                new Overtime(2400, new BigDecimal("50")), new BigDecimal("2"), 0);
        assertThat(rules.dearestHour()).isEqualByComparingTo("18");
    }

    @Test
    void case11_moneyOfTwoCurrenciesIsNotAdded() {
        var dollars = Money.of(new BigDecimal("1.005"), Currency.getInstance("USD"));
        assertThat(dollars).hasToString("1.01 USD");
        assertThatThrownBy(() -> dollars.plus(Money.zero(Currency.getInstance("EUR"))))
                .hasMessageContaining("USD and EUR");
    }

    @Test
    void case12_moneyNeverOverflowsInSilence() {
        var most = new Money(Long.MAX_VALUE, Currency.getInstance("USD"));
        assertThatThrownBy(() -> most.plus(most)).isInstanceOf(ArithmeticException.class);
    }
}
