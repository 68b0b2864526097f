package org.facheng.testing;

import jakarta.servlet.http.Cookie;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import tools.jackson.databind.json.JsonMapper;

/** Keeps cookies between requests and sends the token back, as the front end does. */
public final class Browser {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final MockMvc mvc;
    private final String address;
    private final Map<String, String> cookies = new TreeMap<>();

    public Browser(MockMvc mvc, String address) {
        this.mvc = mvc;
        this.address = address;
    }

    public String cookie(String name) {
        return cookies.get(name);
    }

    public MockHttpServletResponse get(String path) throws Exception {
        return send(MockMvcRequestBuilders.get(path));
    }

    public MockHttpServletResponse post(String path, Object body) throws Exception {
        return write(MockMvcRequestBuilders.post(path)
                .contentType(MediaType.APPLICATION_JSON)
                .content(JSON.writeValueAsString(body)));
    }

    public MockHttpServletResponse put(String path, Object body) throws Exception {
        return write(MockMvcRequestBuilders.put(path)
                .contentType(MediaType.APPLICATION_JSON)
                .content(JSON.writeValueAsString(body)));
    }

    public MockHttpServletResponse delete(String path) throws Exception {
        return write(MockMvcRequestBuilders.delete(path));
    }

    public MockHttpServletResponse signIn(String username, String password) throws Exception {
        get("/api/session");
        return post("/api/session", Map.of("username", username, "password", password));
    }

    private MockHttpServletResponse write(MockHttpServletRequestBuilder request) throws Exception {
        String token = cookies.get("XSRF-TOKEN");
        return send(token == null ? request : request.header("X-XSRF-TOKEN", token));
    }

    private MockHttpServletResponse send(MockHttpServletRequestBuilder request) throws Exception {
        if (!cookies.isEmpty()) {
            request.cookie(cookies.entrySet().stream()
                    .map(each -> new Cookie(each.getKey(), each.getValue()))
                    .toArray(Cookie[]::new));
        }
        MockHttpServletResponse response = mvc.perform(request.with(from -> {
                    from.setRemoteAddr(address);
                    return from;
                }))
                .andReturn()
                .getResponse();
        for (Cookie cookie : response.getCookies()) {
            if (cookie.getMaxAge() == 0) {
                cookies.remove(cookie.getName());
            } else {
                cookies.put(cookie.getName(), cookie.getValue());
            }
        }
        return response;
    }
}
