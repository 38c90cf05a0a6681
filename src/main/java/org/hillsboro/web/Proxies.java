package org.hillsboro.web;

import org.apache.catalina.valves.RemoteIpValve;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;

/**
 * Who may say for whom it asks. A client that could choose its address would escape the throttling of sign-in: only named
 * proxies are believed in X-Forwarded-For. That they came by https, which harms nobody else, a proxy on this machine may say
 * without being named.
 */
@Component
class Proxies implements WebServerFactoryCustomizer<TomcatServletWebServerFactory>, Ordered {

    private static final String THIS_MACHINE = "127\\.\\d{1,3}\\.\\d{1,3}\\.\\d{1,3}|0:0:0:0:0:0:0:1|::1";
    private static final String NO_HEADER = "";

    private final String named;

    Proxies(@Value("${hillsboro.proxies}") String named) {
        this.named = named;
    }

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        factory.getEngineValves().forEach(valve -> {
            if (valve instanceof RemoteIpValve forwarded) {
                forwarded.setInternalProxies(named.isEmpty() ? THIS_MACHINE : named);
                forwarded.setRemoteIpHeader(named.isEmpty() ? NO_HEADER : "X-Forwarded-For");
            }
        });
    }

    /** After what Spring Boot sets up for {@code server.forward-headers-strategy}. */
    @Override
    public int getOrder() {
        return LOWEST_PRECEDENCE;
    }
}
