package org.hillsboro.web;

import java.time.Clock;
import org.hillsboro.accounts.Secrets;
import org.hillsboro.auditing.AuditTrail;
import org.hillsboro.auditing.InTransaction;
import org.hillsboro.auditing.Pseudonyms;
import org.hillsboro.drafts.Drafts;
import org.hillsboro.drafts.EditDraft;
import org.hillsboro.drafts.OpenDrafts;
import org.hillsboro.keeping.Centers;
import org.hillsboro.keeping.EditPeople;
import org.hillsboro.keeping.FindAgents;
import org.hillsboro.keeping.ReadKeptCenter;
import org.hillsboro.publishing.Publications;
import org.hillsboro.publishing.PublishRoster;
import org.hillsboro.requests.AskTimeOff;
import org.hillsboro.requests.CalendarFeeds;
import org.hillsboro.requests.Callouts;
import org.hillsboro.requests.ChangeWeek;
import org.hillsboro.requests.CoverTimeOff;
import org.hillsboro.requests.DecideTimeOff;
import org.hillsboro.requests.EditWishes;
import org.hillsboro.requests.Exchanges;
import org.hillsboro.requests.ExplainWishes;
import org.hillsboro.requests.FindEnds;
import org.hillsboro.requests.FindImbalances;
import org.hillsboro.requests.KeepCalendar;
import org.hillsboro.requests.KeepRequest;
import org.hillsboro.requests.LapseExchanges;
import org.hillsboro.requests.OfferHours;
import org.hillsboro.requests.OfferShift;
import org.hillsboro.requests.RequestPolicies;
import org.hillsboro.requests.RequestTrail;
import org.hillsboro.requests.ServeWaitingList;
import org.hillsboro.requests.SetPolicy;
import org.hillsboro.requests.TakeHours;
import org.hillsboro.requests.TakeShift;
import org.hillsboro.requests.TimesOff;
import org.hillsboro.requests.WeighTimeOff;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.IdGenerator;

/** The use cases of {@code requests} with their shelves. */
@Configuration(proxyBeanMethods = false)
class RequestUseCases {

    @Bean
    ChangeWeek changeWeek(OpenDrafts drafts, EditDraft edits, Publications publications, PublishRoster publish) {
        return new ChangeWeek(drafts, edits, publications, publish);
    }

    @Bean
    RequestTrail requestTrail(AuditTrail trail, Pseudonyms pseudonyms, Clock clock) {
        return new RequestTrail(trail, pseudonyms, clock);
    }

    @Bean
    SetPolicy setPolicy(RequestPolicies policies, RequestTrail trail, InTransaction together) {
        return new SetPolicy(policies, trail, together);
    }

    @Bean
    KeepRequest keepRequest(Drafts drafts, InTransaction together) {
        return new KeepRequest(drafts, together);
    }

    @Bean
    LapseExchanges lapseExchanges(
            Exchanges exchanges, Publications publications, RequestTrail trail, InTransaction together, Clock clock) {
        return new LapseExchanges(exchanges, publications, trail, together, clock);
    }

    @Bean
    ServeWaitingList serveWaitingList(
            TimesOff timesOff, DecideTimeOff decide, Centers centers, RequestPolicies policies, Clock clock) {
        return new ServeWaitingList(timesOff, decide, centers, policies, clock);
    }

    @Bean
    OfferShift offerShift(
            ChangeWeek weeks,
            Exchanges exchanges,
            RequestPolicies policies,
            RequestTrail trail,
            KeepRequest keep,
            IdGenerator ids,
            Clock clock) {
        return new OfferShift(weeks, exchanges, policies, trail, keep, ids::generateId, clock);
    }

    @Bean
    TakeShift takeShift(
            ChangeWeek weeks,
            Exchanges exchanges,
            RequestPolicies policies,
            RequestTrail trail,
            KeepRequest keep,
            Clock clock) {
        return new TakeShift(weeks, exchanges, policies, trail, keep, clock);
    }

    @Bean
    FindEnds findEnds(Publications publications) {
        return new FindEnds(publications);
    }

    @Bean
    KeepCalendar keepCalendar(
            CalendarFeeds feeds,
            Publications publications,
            Secrets secrets,
            RequestTrail trail,
            InTransaction together,
            Clock clock) {
        return new KeepCalendar(feeds, publications, secrets, trail, together, clock);
    }

    @Bean
    WeighTimeOff weighTimeOff(
            Centers centers,
            ReadKeptCenter read,
            ChangeWeek weeks,
            Drafts drafts,
            OpenDrafts open,
            RequestPolicies policies,
            TimesOff timesOff) {
        return new WeighTimeOff(centers, read, weeks, drafts, open, policies, timesOff);
    }

    @Bean
    AskTimeOff askTimeOff(
            WeighTimeOff weigh,
            TimesOff timesOff,
            RequestPolicies policies,
            RequestTrail trail,
            KeepRequest keep,
            IdGenerator ids,
            Clock clock) {
        return new AskTimeOff(weigh, timesOff, policies, trail, keep, ids::generateId, clock);
    }

    @Bean
    DecideTimeOff decideTimeOff(
            WeighTimeOff weigh,
            TimesOff timesOff,
            Centers centers,
            FindAgents find,
            EditPeople people,
            RequestTrail trail,
            InTransaction together,
            Clock clock) {
        return new DecideTimeOff(weigh, timesOff, centers, find, people, trail, together, clock);
    }

    @Bean
    CoverTimeOff coverTimeOff(ChangeWeek weeks, TimesOff timesOff, RequestTrail trail) {
        return new CoverTimeOff(weeks, timesOff, trail);
    }

    @Bean
    OfferHours offerHours(
            ChangeWeek weeks, Callouts callouts, RequestTrail trail, InTransaction together, IdGenerator ids, Clock clock) {
        return new OfferHours(weeks, callouts, trail, together, ids::generateId, clock);
    }

    @Bean
    TakeHours takeHours(ChangeWeek weeks, Callouts callouts, RequestTrail trail, KeepRequest keep, Clock clock) {
        return new TakeHours(weeks, callouts, trail, keep, clock);
    }

    @Bean
    FindImbalances findImbalances(ChangeWeek weeks) {
        return new FindImbalances(weeks);
    }

    @Bean
    EditWishes editWishes(
            Centers centers,
            ReadKeptCenter read,
            FindAgents find,
            EditPeople people,
            Publications publications,
            RequestPolicies policies,
            Clock clock) {
        return new EditWishes(centers, read, find, people, publications, policies, clock);
    }

    @Bean
    ExplainWishes explainWishes(ChangeWeek weeks) {
        return new ExplainWishes(weeks);
    }
}
