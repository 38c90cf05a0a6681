package org.hillsboro.web;

import java.time.Duration;
import java.util.List;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** The web page: one file, which shows what its address asks for, and files beside it, of which some never change. */
@Configuration(proxyBeanMethods = false)
class WebPage implements WebMvcConfigurer {

    private static final List<String> ADDRESSES =
            List.of("/", "/sign-in", "/first", "/password", "/my/**", "/audit", "/centers/**", "/plans/**", "/drafts/**");
    private static final String FOLDER = "classpath:/static/";
    /** Says that there is none. */
    private static final String WITHOUT = "classpath:/without-page/";
    /** Private, since the answer to somebody's first request brings a cookie of theirs. */
    private static final CacheControl FOR_EVER = CacheControl.maxAge(Duration.ofDays(365)).cachePrivate().immutable();

    @Override
    public void addViewControllers(ViewControllerRegistry registry) {
        ADDRESSES.forEach(address -> registry.addViewController(address).setViewName("forward:/index.html"));
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/assets/**").addResourceLocations(FOLDER + "assets/").setCacheControl(FOR_EVER);
        registry.addResourceHandler("/*.html", "/*.svg", "/*.webmanifest", "/*.js")
                .addResourceLocations(FOLDER, WITHOUT)
                .setCacheControl(CacheControl.noCache());
    }
}
