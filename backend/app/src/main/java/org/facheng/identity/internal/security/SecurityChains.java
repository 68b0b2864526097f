package org.facheng.identity.internal.security;

import java.util.Arrays;
import org.facheng.identity.Action;
import org.facheng.identity.Role;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;

/**
 * Who gets to an address at all: citizens to the portal's, staff to the rest. Neither gets to the other's, whatever the
 * permission table would say. What they may do there is decided by {@link org.facheng.identity.Permissions}.
 */
@Configuration(proxyBeanMethods = false)
class SecurityChains {

    private static final String[] STAFF = Arrays.stream(Role.values())
            .filter(role -> role != Role.CITIZEN)
            .map(Role::name)
            .toArray(String[]::new);

    @Bean
    SecurityContextRepository securityContextRepository() {
        return new HttpSessionSecurityContextRepository();
    }

    /** Nobody reads a span and a timer for every filter of every request. */
    @Bean
    SecurityObservationSettings securityObservationSettings() {
        return SecurityObservationSettings.noObservations();
    }

    @Bean
    @Order(1)
    SecurityFilterChain citizenChain(HttpSecurity http, CommonProtection protection) {
        http.securityMatcher("/api/portal/**").authorizeHttpRequests(requests -> requests.requestMatchers(
                        HttpMethod.GET,
                        "/api/portal/procedures",
                        "/api/portal/decisions",
                        "/api/portal/decisions.json",
                        "/api/portal/decisions/*")
                .permitAll()
                .requestMatchers(HttpMethod.POST, "/api/portal/registration", "/api/portal/registration/code")
                .permitAll()
                .requestMatchers(HttpMethod.POST, "/api/portal/password", "/api/portal/password/code")
                .permitAll()
                .anyRequest()
                .hasRole(Role.CITIZEN.name()));
        return protection.apply(http).build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain staffChain(HttpSecurity http, CommonProtection protection, PermissionGate gate) {
        http.authorizeHttpRequests(
                requests -> requests.requestMatchers("/api/session", "/api/session/password-by-code", "/api/setup")
                        .permitAll()
                        .requestMatchers("/api/session/password")
                        .authenticated()
                        .requestMatchers(HttpMethod.POST, "/api/deadlines/compute", "/api/deadlines/earliest-start")
                        .permitAll()
                        .requestMatchers(HttpMethod.GET, "/api/deadlines/rules")
                        .permitAll()
                        .requestMatchers(HttpMethod.GET, "/api/calendar/*")
                        .permitAll()
                        .requestMatchers("/api/audit/**")
                        .access(gate.allow(Action.AUDIT_VERIFY))
                        .requestMatchers("/api/dev/clock")
                        .access(gate.allow(Action.CLOCK_SET))
                        .requestMatchers("/api/**")
                        .hasAnyRole(STAFF)
                        .requestMatchers("/actuator/health", "/actuator/health/*")
                        .permitAll()
                        .requestMatchers("/actuator/**")
                        .access(gate.allowOrLocal(Action.METRICS_READ))
                        .anyRequest()
                        .permitAll());
        return protection.apply(http).build();
    }
}
