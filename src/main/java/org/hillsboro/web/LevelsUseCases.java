package org.hillsboro.web;

import java.time.Clock;
import java.time.Duration;
import org.hillsboro.auditing.AuditTrail;
import org.hillsboro.auditing.InTransaction;
import org.hillsboro.drafts.Drafts;
import org.hillsboro.drafts.FinishedPlans;
import org.hillsboro.drafts.OpenDrafts;
import org.hillsboro.keeping.Centers;
import org.hillsboro.levels.AnswerWhatIf;
import org.hillsboro.levels.FreeCores;
import org.hillsboro.levels.OrderSimulation;
import org.hillsboro.levels.PlannedWeeks;
import org.hillsboro.levels.PrepareWeek;
import org.hillsboro.levels.RunSimulation;
import org.hillsboro.levels.SimulationJob;
import org.hillsboro.levels.SimulationJobs;
import org.hillsboro.levels.SimulationQueue;
import org.hillsboro.running.PlanJobs;
import org.hillsboro.running.RunPlanJob;
import org.hillsboro.store.Outlasting;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Simulated service levels of plans and drafts. */
@Configuration(proxyBeanMethods = false)
class LevelsUseCases {

    private static final Duration WAIT_FOR_CORE = Duration.ofMillis(500);

    @Bean
    PlannedWeeks plannedWeeks(FinishedPlans finished, PlanJobs jobs, Centers centers, Drafts drafts) {
        return new PlannedWeeks(finished, jobs, centers, drafts);
    }

    @Bean
    AnswerWhatIf answerWhatIf(
            PlannedWeeks plans, OpenDrafts drafts, RunPlanJob.Node node,
            @Value("${hillsboro.simulations.answering-cores}") int cores) {
        var free = new FreeCores(cores == 0 ? Runtime.getRuntime().availableProcessors() : cores, WAIT_FOR_CORE);
        return new AnswerWhatIf(plans, drafts, free, node::nanoTime);
    }

    @Bean
    PrepareWeek prepareWeek(PlannedWeeks plans, RunPlanJob.Node node) {
        return new PrepareWeek(plans, Thread::startVirtualThread, node::nanoTime);
    }

    @Bean
    OrderSimulation orderSimulation(
            SimulationJobs jobs, PlannedWeeks plans, SimulationQueue queue, AuditTrail trail, InTransaction transaction, Clock clock,
            @Value("${hillsboro.simulations.waiting}") int mostWaiting) {
        return new OrderSimulation(jobs, plans, queue, trail, transaction, clock, mostWaiting);
    }

    @Bean
    RunSimulation runSimulation(
            SimulationJobs jobs, PlannedWeeks plans, AuditTrail trail, InTransaction transaction, RunPlanJob.Node node) {
        return new RunSimulation(jobs, Outlasting.outages(SimulationJobs.class, jobs), plans, trail,
                Outlasting.outages(InTransaction.class, transaction), node);
    }

    @Bean
    JobEvents<SimulationJob> simulationEvents(SimulationJobs jobs) {
        return new JobEvents<>(jobs::findAll, job -> new JobEvents.Standing(job.id(), job.state(), job.version()),
                (job, whom) -> SimulationView.of(job));
    }
}
