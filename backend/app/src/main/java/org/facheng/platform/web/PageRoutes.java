package org.facheng.platform.web;

import java.time.Duration;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.PathResourceResolver;

/** The two pages own the addresses below them: whatever is no file there is answered by the page itself. Hashed assets never change. */
@Configuration(proxyBeanMethods = false)
class PageRoutes implements WebMvcConfigurer {

    private static final String ROOT = "classpath:/META-INF/resources/";

    @Override
    public void addViewControllers(ViewControllerRegistry registry) {
        registry.addViewController("/").setViewName("forward:/index.html");
        registry.addRedirectViewController("/portal", "/portal/");
        registry.addRedirectViewController("/workbench", "/workbench/");
        // A handler of resources is never asked for an empty path.
        registry.addViewController("/portal/").setViewName("forward:/portal/index.html");
        registry.addViewController("/workbench/").setViewName("forward:/workbench/index.html");
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/assets/**")
                .addResourceLocations(ROOT + "assets/")
                .setCacheControl(CacheControl.maxAge(Duration.ofDays(365)).immutable());
        page(registry, "portal");
        page(registry, "workbench");
    }

    private static void page(ResourceHandlerRegistry registry, String name) {
        registry.addResourceHandler("/" + name + "/**")
                .addResourceLocations(ROOT + name + "/")
                .setCacheControl(CacheControl.noCache())
                .resourceChain(true)
                .addResolver(new PageOrFile());
    }

    private static final class PageOrFile extends PathResourceResolver {

        @Override
        protected Resource getResource(String path, Resource location) throws java.io.IOException {
            var file = path.isEmpty() ? null : super.getResource(path, location);
            return file == null ? super.getResource("index.html", location) : file;
        }
    }
}
