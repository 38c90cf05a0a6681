package org.hillsboro.web;

import org.apache.catalina.core.StandardHost;
import org.springframework.boot.http.converter.autoconfigure.ServerHttpMessageConvertersCustomizer;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.converter.yaml.JacksonYamlHttpMessageConverter;

/** What has to be said to the server in code. The rest stands in {@code resources/service.properties}. */
@Configuration(proxyBeanMethods = false)
class HttpEdge {

    @Bean
    WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> problemsInsteadOfPages() {
        return server -> server.addContextCustomizers(context -> ((StandardHost) context.getParent())
                .setErrorReportValveClass(ServerRefusals.class.getName()));
    }

    /** Bodies are JSON. YAML is for the files of a center, which have readers and limits of their own. */
    @Bean
    ServerHttpMessageConvertersCustomizer noYaml() {
        return converters -> converters.configureMessageConvertersList(
                all -> all.removeIf(one -> one instanceof JacksonYamlHttpMessageConverter));
    }
}
