package org.facheng.platform;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ClockConfiguration {

    @Bean
    TimeMachine clock(@Value("${facheng.time-machine}") boolean allowed, ApplicationEventPublisher events) {
        return new TimeMachine(Clock.system(ZoneId.of("Asia/Shanghai")), allowed, events);
    }
}
