package org.facheng.document;

import jakarta.servlet.MultipartConfigElement;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.servlet.MultipartConfigFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.unit.DataSize;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DocumentSettings.class)
class DocumentConfiguration {

    private static final long FORM_AROUND_THE_FILE = DataSize.ofMegabytes(1).toBytes();

    /** The container ends a request that is too large while it streams, and puts what it takes on disk at once. */
    @Bean
    MultipartConfigElement multipartConfig(DocumentSettings settings) {
        MultipartConfigFactory multipart = new MultipartConfigFactory();
        multipart.setFileSizeThreshold(DataSize.ofBytes(0));
        multipart.setMaxFileSize(settings.maxUpload());
        multipart.setMaxRequestSize(DataSize.ofBytes(settings.maxUpload().toBytes() + FORM_AROUND_THE_FILE));
        return multipart.createMultipartConfig();
    }
}
