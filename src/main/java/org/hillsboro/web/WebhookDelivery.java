package org.hillsboro.web;

import java.time.Clock;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.hillsboro.accounts.Secrets;
import org.hillsboro.auditing.AuditTrail;
import org.hillsboro.auditing.InTransaction;
import org.hillsboro.notifying.AllowedHosts;
import org.hillsboro.notifying.DeliverEvents;
import org.hillsboro.notifying.EditWebhooks;
import org.hillsboro.notifying.Webhooks;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** The use cases of {@code notifying}, and what wakes them: every node looks each second for what is due. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class WebhookDelivery {

    @Bean
    AllowedHosts allowedHosts(
            @Value("${hillsboro.webhooks.hosts}") Set<String> hosts,
            @Value("${hillsboro.webhooks.private-addresses}") boolean privateToo) {
        return new AllowedHosts(
                hosts.stream().map(host -> host.strip().toLowerCase(Locale.ROOT)).collect(Collectors.toSet()), privateToo);
    }

    @Bean
    EditWebhooks editWebhooks(
            Webhooks webhooks, AllowedHosts allowed, Secrets secrets, AuditTrail trail, InTransaction together, Clock clock) {
        return new EditWebhooks(webhooks, allowed, secrets, trail, together, clock);
    }

    @Bean
    DeliverEvents deliverEvents(Webhooks webhooks, AllowedHosts allowed, Clock clock) {
        return new DeliverEvents(webhooks, allowed, clock);
    }

    @Component
    static class EachSecond {

        private final DeliverEvents deliver;

        EachSecond(DeliverEvents deliver) {
            this.deliver = deliver;
        }

        @Scheduled(fixedDelay = 1000)
        void deliver() {
            deliver.deliver();
        }
    }
}
