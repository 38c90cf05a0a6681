package org.hillsboro.web;

import java.lang.management.ManagementFactory;
import java.time.Clock;
import org.hillsboro.auditing.AuditTrail;
import org.hillsboro.auditing.InTransaction;
import org.hillsboro.drafts.Drafts;
import org.hillsboro.drafts.FinishedPlans;
import org.hillsboro.keeping.Centers;
import org.hillsboro.reporting.Versions;
import org.hillsboro.running.JobQueue;
import org.hillsboro.running.OrderPlan;
import org.hillsboro.running.PlanJob;
import org.hillsboro.running.PlanJobs;
import org.hillsboro.running.PlanRequests;
import org.hillsboro.running.RemovePlan;
import org.hillsboro.running.ResolveDraft;
import org.hillsboro.running.ResumePlan;
import org.hillsboro.running.RunPlanJob;
import org.hillsboro.running.StageResults;
import org.hillsboro.running.StopPlan;
import org.hillsboro.solving.SolverRelease;
import org.hillsboro.store.Outlasting;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.IdGenerator;
import tools.jackson.databind.json.JsonMapper;

/** The use cases of plans with their shelves. */
@Configuration(proxyBeanMethods = false)
class PlanUseCases {

    @Bean
    OrderPlan orderPlan(
            PlanJobs jobs, PlanRequests requests, FinishedPlans finished, JobQueue queue, AuditTrail trail,
            InTransaction transaction, Clock clock,
            @Value("${hillsboro.plans.waiting}") int mostWaiting) {
        return new OrderPlan(jobs, requests, finished, queue, trail, transaction, clock, mostWaiting);
    }

    @Bean
    StopPlan stopPlan(PlanJobs jobs, JobQueue queue, AuditTrail trail, InTransaction transaction, Clock clock) {
        return new StopPlan(jobs, queue, trail, transaction, clock);
    }

    @Bean
    ResumePlan resumePlan(
            PlanJobs jobs, PlanRequests requests, StageResults results, JobQueue queue, AuditTrail trail, InTransaction transaction,
            JsonMapper json, Clock clock, @Value("${hillsboro.plans.waiting}") int mostWaiting) {
        return new ResumePlan(jobs, requests, results, queue, trail, transaction, json::writeValueAsString, clock, mostWaiting);
    }

    @Bean
    RemovePlan removePlan(PlanJobs jobs, Drafts drafts, AuditTrail trail, InTransaction transaction, Clock clock) {
        return new RemovePlan(jobs, drafts, trail, transaction, clock);
    }

    @Bean
    JobEvents<PlanJob> planEvents(PlanJobs jobs) {
        return new JobEvents<>(jobs::findAll, job -> new JobEvents.Standing(job.id(), job.state(), job.version()), PlanView::of);
    }

    @Bean
    RunPlanJob.Node node(IdGenerator ids, Clock clock, @Value("${hillsboro.plans.cores}") int cores) {
        var versions = new Versions(Versions.HILLSBORO, SolverRelease.timefold(), System.getProperty("java.version"));
        String name = ManagementFactory.getRuntimeMXBean().getName() + "-" + ids.generateId();
        return new RunPlanJob.Node(name, cores, clock, versions);
    }

    @Bean
    RunPlanJob runPlanJob(
            PlanJobs jobs,
            StageResults stages,
            FinishedPlans finished,
            ResolveDraft resolve,
            Centers centers,
            AuditTrail trail,
            InTransaction transaction,
            RunPlanJob.Node node,
            PlanMeters meters) {
        return new RunPlanJob(
                jobs,
                Outlasting.outages(PlanJobs.class, jobs),
                Outlasting.outages(StageResults.class, stages),
                Outlasting.outages(FinishedPlans.class, finished),
                resolve,
                Outlasting.outages(Centers.class, centers),
                trail,
                Outlasting.outages(InTransaction.class, transaction),
                node,
                meters::ended);
    }
}
