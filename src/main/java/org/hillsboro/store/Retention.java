package org.hillsboro.store;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.hillsboro.auditing.InTransaction;
import org.hillsboro.planning.PlanStages;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Forgets, each hour, what is kept for some days only; how many the operator says. */
@Component
class Retention {

    private static final String OF_PLANS_ENDED = " where job_id in (select id from plan_job where ended_at < ?)";

    private final JdbcClient jdbc;
    private final Clock clock;
    private final InTransaction transaction;
    private final ContentShelf contents;
    private final KeptDays days;

    @Autowired
    Retention(JdbcClient jdbc, Clock clock, InTransaction transaction, Environment settings) {
        this(jdbc, clock, transaction, KeptDays.of(settings));
    }

    Retention(JdbcClient jdbc, Clock clock, InTransaction transaction, KeptDays days) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.transaction = transaction;
        this.contents = new ContentShelf(jdbc);
        this.days = days;
    }

    @Scheduled(fixedDelayString = "PT1H")
    void forget() {
        jdbc.sql("delete from failed_sign_in where at < ?").param(before(days.failedSignIns())).update();
        jdbc.sql("delete from one_time_link where expires_at < ?").param(before(0)).update();
        jdbc.sql("delete from webhook_delivery where delivered < ?").param(before(days.deliveries())).update();
        jdbc.sql("delete from spring_session where creation_time < ?")
                .param(before(days.sessions()).toInstant().toEpochMilli())
                .update();
        forgetPlans();
        forgetCenterVersions();
        transaction.run(() -> contents.removeUnused(clock.instant().atOffset(ZoneOffset.UTC).minusHours(1)));
    }

    /** Drafts and publications hold all that they need of a plan. */
    private void forgetPlans() {
        jdbc.sql("delete from plan_checkpoint" + OF_PLANS_ENDED).param(before(days.checkpoints())).update();
        jdbc.sql("delete from plan_stage" + OF_PLANS_ENDED + " and stage <> ?")
                .params(before(days.checkpoints()), PlanStages.SERVICE)
                .update();
        for (var table : List.of("plan_stage", "plan_file")) {
            jdbc.sql("delete from " + table + OF_PLANS_ENDED).param(before(days.planFiles())).update();
        }
        jdbc.sql("delete from simulation_job where ended_at < ?").param(before(days.planFiles())).update();
    }

    /** Counted from when another took its place; never the latest, and never one that a plan, and so a publication, is of. */
    private void forgetCenterVersions() {
        jdbc.sql("""
                        delete from center_version v where exists (select from center_version n
                                where n.center_id = v.center_id and n.version > v.version and n.changed < ?)
                            and not exists (select from plan_job j where j.center_id = v.center_id and j.center_version = v.version)
                            and not exists (select from finished_plan f where f.center_id = v.center_id and f.center_version = v.version)
                            and not exists (select from publication_basis b where b.center_id = v.center_id and b.center_version = v.version)
                        """)
                .param(before(days.centerVersions()))
                .update();
    }

    private OffsetDateTime before(int days) {
        return clock.instant().atOffset(ZoneOffset.UTC).minusDays(days);
    }
}
