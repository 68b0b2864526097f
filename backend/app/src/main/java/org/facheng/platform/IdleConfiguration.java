package org.facheng.platform;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.TaskScheduler;

/**
 * Where nothing is to run in the background, nothing does: the clean-up of sessions switches scheduling on for every method that asks for
 * it, whether {@link BackgroundConfiguration} is there or not.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnBooleanProperty(name = "facheng.background", havingValue = false)
class IdleConfiguration {

    @Bean
    TaskScheduler taskScheduler() {
        return new IdleScheduler();
    }
}
