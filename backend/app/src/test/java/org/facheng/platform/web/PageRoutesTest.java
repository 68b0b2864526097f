package org.facheng.platform.web;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.forwardedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;

import org.facheng.testing.FachengTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@FachengTest
class PageRoutesTest {

    @Autowired
    MockMvc mvc;

    @Test
    void the_door_and_both_pages_answer_at_their_addresses() throws Exception {
        mvc.perform(get("/")).andExpect(forwardedUrl("/index.html"));
        mvc.perform(get("/portal")).andExpect(redirectedUrl("/portal/"));
        mvc.perform(get("/portal/")).andExpect(forwardedUrl("/portal/index.html"));
        mvc.perform(get("/workbench/")).andExpect(forwardedUrl("/workbench/index.html"));
    }
}
