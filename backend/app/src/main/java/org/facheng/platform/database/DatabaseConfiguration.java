package org.facheng.platform.database;

import org.mybatis.spring.boot.autoconfigure.MybatisProperties;
import org.mybatis.spring.boot.autoconfigure.SqlSessionFactoryBeanCustomizer;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The data source is made from this bean and so depends on it: the embedded server starts before anything that needs
 * data and stops after all of it.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DatabaseSettings.class)
public class DatabaseConfiguration {

    private record External(String getJdbcUrl, String getUsername, String getPassword)
            implements JdbcConnectionDetails {}

    @Bean
    SqlSessionFactoryBeanCustomizer rowsThatBecomeRecords(MybatisProperties settings) {
        var mappings = new RecordMappings();
        settings.getConfiguration().applyTo(mappings);
        mappings.setObjectFactory(new RowFactory());
        return factory -> factory.setConfiguration(mappings);
    }

    @Bean
    JdbcConnectionDetails database(DatabaseSettings settings) {
        if (settings.external()) {
            return new External(settings.url(), settings.user(), settings.password());
        }
        var folder = ServerFolder.at(settings.folder());
        if (settings.attach() && folder.inUse()) {
            return EmbeddedServer.attach(folder);
        }
        return EmbeddedServer.start(
                folder, ServerBinaries.unpack(settings.writableCache()), settings.bufferPool(), settings.options());
    }
}
