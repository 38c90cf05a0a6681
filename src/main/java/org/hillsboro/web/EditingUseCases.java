package org.hillsboro.web;

import java.time.Clock;
import org.hillsboro.auditing.AuditTrail;
import org.hillsboro.auditing.InTransaction;
import org.hillsboro.auditing.Pseudonyms;
import org.hillsboro.drafts.BeginDraft;
import org.hillsboro.drafts.Drafts;
import org.hillsboro.drafts.EditDraft;
import org.hillsboro.drafts.FinishedPlans;
import org.hillsboro.drafts.OpenDrafts;
import org.hillsboro.publishing.Publications;
import org.hillsboro.publishing.PublishRoster;
import org.hillsboro.running.PlanJobs;
import org.hillsboro.running.ResolveDraft;
import org.hillsboro.running.StageResults;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.IdGenerator;
import tools.jackson.databind.json.JsonMapper;

/** From a finished plan to a publication. */
@Configuration(proxyBeanMethods = false)
class EditingUseCases {

    @Bean
    OpenDrafts openDrafts(Drafts drafts, FinishedPlans plans) {
        return new OpenDrafts(drafts, plans);
    }

    @Bean
    BeginDraft beginDraft(
            FinishedPlans plans, Drafts drafts, AuditTrail trail, InTransaction together, IdGenerator ids, Clock clock) {
        return new BeginDraft(plans, drafts, trail, together, ids::generateId, clock);
    }

    @Bean
    EditDraft editDraft(
            OpenDrafts open, Drafts drafts, AuditTrail trail, Pseudonyms pseudonyms, InTransaction together, JsonMapper json, Clock clock) {
        return new EditDraft(open, drafts, trail, pseudonyms, together, json::writeValueAsString, clock);
    }

    @Bean
    ResolveDraft resolveDraft(
            OpenDrafts open, FinishedPlans plans, EditDraft edits, PlanJobs jobs, StageResults results) {
        return new ResolveDraft(open, plans, edits, jobs, results);
    }

    @Bean
    PublishRoster publishRoster(
            OpenDrafts open, Publications publications, AuditTrail trail, InTransaction together, IdGenerator ids, Clock clock) {
        return new PublishRoster(open, publications, trail, together, ids::generateId, clock);
    }
}
