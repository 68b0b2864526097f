package org.facheng.platform;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/**
 * Work that nobody asked for at this moment (sweeps, retries, seals) runs where {@code facheng.background} is true: in
 * the server, but neither in a command beside it nor in tests, which call it themselves.
 */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@ConditionalOnBooleanProperty("facheng.background")
class BackgroundConfiguration {}
