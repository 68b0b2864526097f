package org.facheng.identity.internal.session;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.springframework.core.annotation.Order;
import org.springframework.session.web.http.SessionRepositoryFilter;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** The session a request has read. Spring Session forgets it when the answer begins and asks for it again when the request ends. */
@Component
@Order(SessionRepositoryFilter.DEFAULT_ORDER - 1)
class SessionOfRequest extends OncePerRequestFilter {

    private final ThreadLocal<Map<String, SparingSession>> read = new ThreadLocal<>();

    /** The session of this id, or null; asked for at most once in a request if there is one. */
    SparingSession find(String id, Function<String, SparingSession> stored) {
        var known = read.get();
        return known == null ? stored.apply(id) : known.computeIfAbsent(id, stored);
    }

    void forget(String id) {
        var known = read.get();
        if (known != null) {
            known.remove(id);
        }
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        read.set(new HashMap<>());
        try {
            chain.doFilter(request, response);
        } finally {
            read.remove();
        }
    }
}
