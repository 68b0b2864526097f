package org.facheng.platform;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.ContextRefreshedEvent;

@Configuration(proxyBeanMethods = false)
class ClockConfiguration {

    @Bean
    TimeMachine clock(@Value("${facheng.time-machine}") boolean allowed, ApplicationEventPublisher events) {
        return new TimeMachine(Clock.system(ZoneId.of("Asia/Shanghai")), allowed, events);
    }

    @Bean
    ApplicationListener<ContextRefreshedEvent> clockServes(TimeMachine clock) {
        return started -> clock.serve();
    }
}
