package org.facheng.platform;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Problem details (RFC 9457) as this product writes them. Controllers only throw {@link ProblemException}; a servlet
 * filter, which no controller advice covers, writes one itself.
 */
@Component
public class ProblemResponses {

    private final JsonMapper json;

    ProblemResponses(JsonMapper json) {
        this.json = json;
    }

    /** Ends the request with the problem. */
    public void write(HttpServletRequest request, HttpServletResponse response, ProblemException problem)
            throws IOException {
        response.setStatus(problem.status());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        json.writeValue(
                response.getOutputStream(), body(problem, english(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE))));
    }

    /** The members of the problem: Chinese texts, or English ones. */
    public Map<String, Object> body(ProblemException problem, boolean english) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("type", "urn:facheng:problem:" + problem.code());
        body.put("title", title(problem.status()));
        body.put("status", problem.status());
        body.put("code", problem.code());
        body.put("detail", english ? problem.en() : problem.zh());
        if (!problem.errors().isEmpty()) {
            body.put("errors", errors(problem, english));
        }
        problem.extras().forEach(body::putIfAbsent);
        return body;
    }

    /** Whether the header {@code Accept-Language} names English first. */
    public static boolean english(String acceptLanguage) {
        return acceptLanguage != null
                && acceptLanguage.strip().toLowerCase(Locale.ROOT).startsWith("en");
    }

    private static List<Map<String, String>> errors(ProblemException problem, boolean english) {
        return problem.errors().stream()
                .map(error -> Map.of("pointer", error.pointer(), "detail", english ? error.en() : error.zh()))
                .toList();
    }

    private static String title(int status) {
        HttpStatus known = HttpStatus.resolve(status);
        return known == null ? "Error" : known.getReasonPhrase();
    }
}
