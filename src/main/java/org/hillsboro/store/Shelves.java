package org.hillsboro.store;

import org.hillsboro.auditing.AuditTrail;
import org.hillsboro.keeping.Centers;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import tools.jackson.databind.json.JsonMapper;

/** Shelves to read from without the service around them. */
public record Shelves(AuditTrail trail, Centers centers) {

    public static Shelves of(DatabaseAddress database) {
        var source = new DriverManagerDataSource(database.jdbcUrl(), database.user(), database.password());
        var jdbc = JdbcClient.create(source);
        return new Shelves(new JdbcAuditTrail(jdbc), new JdbcCenters(jdbc, new JsonMapper()));
    }
}
