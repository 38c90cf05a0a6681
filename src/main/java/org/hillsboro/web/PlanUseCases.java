package org.hillsboro.web;

import java.lang.management.ManagementFactory;
import java.time.Clock;
import org.hillsboro.auditing.AuditTrail;
import org.hillsboro.auditing.InTransaction;
import org.hillsboro.drafts.FinishedPlans;
import org.hillsboro.keeping.Centers;
import org.hillsboro.reporting.Versions;
import org.hillsboro.running.JobQueue;
import org.hillsboro.running.OrderPlan;
import org.hillsboro.running.PlanJobs;
import org.hillsboro.running.ResolveDraft;
import org.hillsboro.running.ResumePlan;
import org.hillsboro.running.RunPlanJob;
import org.hillsboro.running.StopPlan;
import org.hillsboro.solving.SolverRelease;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.IdGenerator;

/** The use cases of plans with their shelves. */
@Configuration(proxyBeanMethods = false)
class PlanUseCases {

    @Bean
    OrderPlan orderPlan(
            PlanJobs jobs, JobQueue queue, AuditTrail trail, InTransaction transaction, Clock clock,
            @Value("${hillsboro.plans.waiting}") int mostWaiting) {
        return new OrderPlan(jobs, queue, trail, transaction, clock, mostWaiting);
    }

    @Bean
    StopPlan stopPlan(PlanJobs jobs, JobQueue queue, AuditTrail trail, InTransaction transaction, Clock clock) {
        return new StopPlan(jobs, queue, trail, transaction, clock);
    }

    @Bean
    ResumePlan resumePlan(
            PlanJobs jobs, JobQueue queue, AuditTrail trail, InTransaction transaction, Clock clock,
            @Value("${hillsboro.plans.waiting}") int mostWaiting) {
        return new ResumePlan(jobs, queue, trail, transaction, clock, mostWaiting);
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
            FinishedPlans finished,
            ResolveDraft resolve,
            Centers centers,
            AuditTrail trail,
            InTransaction transaction,
            RunPlanJob.Node node) {
        return new RunPlanJob(jobs, finished, resolve, centers, trail, transaction, node);
    }
}
