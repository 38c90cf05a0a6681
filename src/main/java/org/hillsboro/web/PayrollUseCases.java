package org.hillsboro.web;

import java.time.Clock;
import org.hillsboro.auditing.AuditTrail;
import org.hillsboro.auditing.InTransaction;
import org.hillsboro.auditing.Pseudonyms;
import org.hillsboro.closing.ClosePeriod;
import org.hillsboro.closing.DecideDifferences;
import org.hillsboro.closing.FindAttendance;
import org.hillsboro.closing.FindOwnSlips;
import org.hillsboro.closing.GatherPublished;
import org.hillsboro.closing.LookAtPeriods;
import org.hillsboro.closing.PayrollBooks;
import org.hillsboro.closing.PayrollTrail;
import org.hillsboro.closing.ReadClosed;
import org.hillsboro.closing.ReadPayrollState;
import org.hillsboro.closing.SendAttendance;
import org.hillsboro.keeping.Centers;
import org.hillsboro.publishing.Publications;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.IdGenerator;

/** The use cases of {@code closing} with their shelves. */
@Configuration(proxyBeanMethods = false)
class PayrollUseCases {

    @Bean
    PayrollTrail payrollTrail(AuditTrail trail, Pseudonyms pseudonyms) {
        return new PayrollTrail(trail, pseudonyms);
    }

    @Bean
    ReadPayrollState readPayrollState(Centers centers, Publications publications, PayrollBooks books) {
        return new ReadPayrollState(centers, publications, books);
    }

    @Bean
    ReadClosed readClosed(PayrollBooks books) {
        return new ReadClosed(books);
    }

    @Bean
    GatherPublished gatherPublished(
            ReadPayrollState states, Centers centers, Publications publications, PayrollBooks books, ReadClosed closed) {
        return new GatherPublished(states, centers, publications, books, closed);
    }

    @Bean
    LookAtPeriods lookAtPeriods(
            ReadPayrollState states, GatherPublished gather, ReadClosed closed, PayrollBooks books, Clock clock) {
        return new LookAtPeriods(states, gather, closed, books, clock);
    }

    @Bean
    SendAttendance sendAttendance(
            ReadPayrollState states, PayrollBooks books, PayrollTrail trail, InTransaction together, IdGenerator ids, Clock clock) {
        return new SendAttendance(states, books, trail, together, ids::generateId, clock);
    }

    @Bean
    FindAttendance findAttendance(ReadPayrollState states, PayrollBooks books, Clock clock) {
        return new FindAttendance(states, books, clock);
    }

    @Bean
    DecideDifferences decideDifferences(
            ReadPayrollState states, GatherPublished gather, PayrollBooks books, PayrollTrail trail, InTransaction together, Clock clock) {
        return new DecideDifferences(states, gather, books, trail, together, clock);
    }

    @Bean
    ClosePeriod closePeriod(
            ReadPayrollState states,
            GatherPublished gather,
            PayrollBooks books,
            PayrollTrail trail,
            InTransaction together,
            IdGenerator ids,
            Clock clock) {
        return new ClosePeriod(states, gather, books, trail, together, ids::generateId, clock);
    }

    @Bean
    FindOwnSlips findOwnSlips(PayrollBooks books) {
        return new FindOwnSlips(books);
    }
}
