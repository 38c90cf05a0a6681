package org.hillsboro.web;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.hillsboro.store.DatabaseAddress;
import org.hillsboro.store.Schema;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.support.GenericApplicationContext;

/** The service as a Spring Boot application; what an operator may set stands in {@code resources/service.properties}. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@ComponentScan({"org.hillsboro.store", "org.hillsboro.security", "org.hillsboro.web"})
public class HillsboroServer {

    /**
     * @param port 0: any that is free
     * @param host the address to listen on
     * @param more settings as of {@code service.properties}, before all others, each as {@code --name=value}
     */
    public static ConfigurableApplicationContext start(
            DatabaseAddress database, String host, int port, Clock clock, String... more) {
        Schema.migrate(database);
        Map<String, Object> settings = new HashMap<>();
        settings.put("server.address", host);
        settings.put("server.port", port);
        settings.put("spring.datasource.url", database.jdbcUrl());
        settings.put("spring.datasource.username", database.user());
        settings.put("spring.datasource.password", database.password());
        settings.put("spring.datasource.hikari.connection-init-sql", Schema.BEGIN_WORK);
        return new SpringApplicationBuilder(HillsboroServer.class)
                .web(WebApplicationType.SERVLET)
                .bannerMode(Banner.Mode.OFF)
                .logStartupInfo(false)
                .registerShutdownHook(false)
                .properties("spring.config.name=service")
                .properties(settings)
                .initializers(context ->
                        ((GenericApplicationContext) context).registerBean(Clock.class, () -> clock))
                .run(more);
    }
}
