package org.hillsboro.web;

import io.swagger.v3.oas.annotations.Hidden;
import java.time.Duration;
import org.hillsboro.security.OpenToAll;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** The web page. It is one file, which shows what its address asks for; of the files beside it some never change. */
@Hidden
@RestController
class PageResource implements WebMvcConfigurer {

    private static final String FOLDER = "classpath:/static/";
    /** Private, since the answer to somebody's first request brings a cookie of theirs. */
    private static final CacheControl FOR_EVER = CacheControl.maxAge(Duration.ofDays(365)).cachePrivate().immutable();

    private final Resource page = new ClassPathResource("static/index.html");

    @GetMapping({"/", "/sign-in", "/first", "/password", "/my", "/audit", "/centers/**", "/plans/**", "/drafts/**"})
    @OpenToAll
    ResponseEntity<Resource> page() {
        if (!page.exists()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND,
                    "This Hillsboro was built without its web page. Maybe install Node 20.19 or newer, then build it again.");
        }
        return ResponseEntity.ok().contentType(MediaType.TEXT_HTML).cacheControl(CacheControl.noCache()).body(page);
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/assets/**").addResourceLocations(FOLDER + "assets/").setCacheControl(FOR_EVER);
        registry.addResourceHandler("/*.svg", "/*.webmanifest", "/*.js")
                .addResourceLocations(FOLDER)
                .setCacheControl(CacheControl.noCache());
    }
}
