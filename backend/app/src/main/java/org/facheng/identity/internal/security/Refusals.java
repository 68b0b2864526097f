package org.facheng.identity.internal.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.facheng.platform.ProblemException;
import org.facheng.platform.ProblemResponses;
import org.facheng.platform.Problems;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;

/** Refusals at the door, as problem details. */
@Component
class Refusals implements AuthenticationEntryPoint, AccessDeniedHandler {

    private final ProblemResponses responses;

    Refusals(ProblemResponses responses) {
        this.responses = responses;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException e)
            throws IOException {
        responses.write(request, response, new ProblemException(401, "not_signed_in", "请先登录。", "Sign in first."));
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException e)
            throws IOException {
        responses.write(request, response, e instanceof CsrfException ? csrfMissing() : Problems.forbidden());
    }

    private static ProblemException csrfMissing() {
        return new ProblemException(
                403,
                "csrf_missing",
                "页面已过期，请刷新后重试。",
                "Send the value of the cookie XSRF-TOKEN in the header X-XSRF-TOKEN.");
    }
}
