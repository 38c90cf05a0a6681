package org.hillsboro.folder;

import java.util.List;
import java.util.Map;
import org.hillsboro.center.ContactCenter;
import org.hillsboro.history.HistoryMapping;
import org.hillsboro.offices.PayrollSetup;
import org.hillsboro.pay.PayRules;
import org.hillsboro.workforce.Contract;
import org.jspecify.annotations.Nullable;

/**
 * What the center file alone says.
 *
 * @param payRules by pool id
 */
record CenterFields(
        ContactCenter center,
        List<Contract> contracts,
        Map<String, PayRules> payRules,
        PayrollSetup payroll,
        @Nullable HistoryMapping historyMapping) {

    CenterFields withCenter(ContactCenter other) {
        return new CenterFields(other, contracts, payRules, payroll, historyMapping);
    }
}
