package org.hillsboro.store;

import org.hillsboro.auditing.AuditTrail;
import org.hillsboro.auditing.Rewritings;
import org.hillsboro.closing.PayrollBooks;
import org.hillsboro.drafts.Drafts;
import org.hillsboro.keeping.Centers;
import org.hillsboro.publishing.Publications;
import org.hillsboro.running.PlanFiles;
import org.hillsboro.running.PlanJobs;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import tools.jackson.databind.json.JsonMapper;

/** Shelves to read from without the service around them. */
public record Shelves(
        AuditTrail trail, Centers centers, PlanJobs plans, PlanFiles files, Drafts drafts, Publications publications, Rewritings rewritings,
        PayrollBooks payroll) {

    public static Shelves of(DatabaseAddress database) {
        var source = new DriverManagerDataSource(database.jdbcUrl(), database.user(), database.password());
        var jdbc = JdbcClient.create(source);
        var json = new JsonMapper();
        return new Shelves(new JdbcAuditTrail(jdbc), new JdbcCenters(jdbc, json), new JdbcPlanJobs(jdbc, json), new JdbcPlanFiles(jdbc), new JdbcDrafts(jdbc),
                new JdbcPublications(jdbc, new JdbcTemplate(source)), new JdbcRewritings(jdbc), new JdbcPayrollBooks(jdbc, new JdbcTemplate(source)));
    }
}
