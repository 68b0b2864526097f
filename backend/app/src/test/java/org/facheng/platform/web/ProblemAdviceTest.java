package org.facheng.platform.web;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.facheng.platform.Problems;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

class ProblemAdviceTest {

    record Person(@NotBlank(message = "请填写姓名") String name, LocalDate born) {}

    record Form(List<@Valid Person> people) {}

    @RestController
    static class Counter {

        @PostMapping("/people")
        void file(@Valid @RequestBody Form form) {}

        @GetMapping("/closed")
        void closed() {
            throw Problems.conflict("closed", "窗口已关闭。", "The counter is closed.")
                    .with("until", "09:00")
                    .at("/day", "休息日", "a holiday");
        }

        @GetMapping("/race")
        void race() {
            throw new OptimisticLockingFailureException("row 7 of table secret");
        }

        @GetMapping("/long")
        void longText() {
            throw new DataIntegrityViolationException(
                    "insert into table secret", new SQLException("Data too long for column 'x'", "22001", 1406));
        }

        @GetMapping("/missing")
        void missing() {
            throw new DataIntegrityViolationException(
                    "insert into table secret", new SQLException("Column 'x' cannot be null", "23000", 1048));
        }

        @GetMapping("/broken")
        void broken() {
            throw new IllegalStateException("password of table secret");
        }
    }

    private MockMvc mvc;

    @BeforeEach
    void open() {
        var problems = new AnnotationConfigApplicationContext();
        problems.registerBean(JsonMapper.class);
        problems.register(org.facheng.platform.ProblemResponses.class, ProblemAdvice.class);
        problems.refresh();
        mvc = MockMvcBuilders.standaloneSetup(new Counter())
                .setControllerAdvice(problems.getBean(ProblemAdvice.class))
                .build();
    }

    @Test
    void a_refusal_is_a_problem_detail_in_chinese() throws Exception {
        mvc.perform(get("/closed"))
                .andExpect(status().isConflict())
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath("$.code").value("closed"))
                .andExpect(jsonPath("$.detail").value("窗口已关闭。"))
                .andExpect(jsonPath("$.until").value("09:00"))
                .andExpect(jsonPath("$.errors[0].pointer").value("/day"))
                .andExpect(jsonPath("$.errors[0].detail").value("休息日"));
    }

    @Test
    void and_in_english_for_those_who_ask() throws Exception {
        mvc.perform(get("/closed").header("Accept-Language", "en-GB,en;q=0.9"))
                .andExpect(jsonPath("$.detail").value("The counter is closed."))
                .andExpect(jsonPath("$.errors[0].detail").value("a holiday"));
    }

    @Test
    void a_missing_field_is_named_by_its_pointer() throws Exception {
        mvc.perform(json("{\"people\":[{\"name\":\"a\"},{\"name\":\"\"}]}"))
                .andExpect(status().is(422))
                .andExpect(jsonPath("$.code").value("invalid_input"))
                .andExpect(jsonPath("$.errors[0].pointer").value("/people/1/name"))
                .andExpect(jsonPath("$.errors[0].detail").value("请填写姓名"));
    }

    @Test
    void a_date_that_is_none_is_named_by_its_pointer() throws Exception {
        mvc.perform(json("{\"people\":[{\"name\":\"a\",\"born\":\"2026-02-30\"}]}"))
                .andExpect(status().is(422))
                .andExpect(jsonPath("$.errors[0].pointer").value("/people/0/born"));
    }

    @Test
    void a_text_that_found_no_room_is_to_be_shortened() throws Exception {
        mvc.perform(get("/long"))
                .andExpect(status().is(422))
                .andExpect(jsonPath("$.code").value("too_long"))
                .andExpect(jsonPath("$.detail").value(containsString("请缩短")))
                .andExpect(content().string(not(containsString("secret"))));
        mvc.perform(get("/missing")).andExpect(status().is(500));
    }

    @Test
    void a_body_that_is_not_json_is_refused() throws Exception {
        mvc.perform(json("{"))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.code").value("malformed_json"));
    }

    @Test
    void what_http_itself_refuses_has_a_code_too() throws Exception {
        mvc.perform(get("/people"))
                .andExpect(status().is(405))
                .andExpect(jsonPath("$.code").value("method_not_allowed"));
        mvc.perform(post("/people").contentType(MediaType.TEXT_PLAIN).content("x"))
                .andExpect(status().is(415))
                .andExpect(jsonPath("$.code").value("unsupported_media_type"));
    }

    @Test
    void whoever_came_second_is_told_so() throws Exception {
        mvc.perform(get("/race"))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.code").value("concurrent_change"))
                .andExpect(content().string(not(containsString("secret"))));
    }

    @Test
    void an_unforeseen_failure_shows_a_reference_and_nothing_of_its_inside() throws Exception {
        mvc.perform(get("/broken"))
                .andExpect(status().isInternalServerError())
                .andExpect(jsonPath("$.code").value("internal_error"))
                .andExpect(jsonPath("$.incident").value(matchesPattern("[0-9A-F]{10}")))
                .andExpect(content().string(not(containsString("secret"))));
    }

    private static MockHttpServletRequestBuilder json(String body) {
        return post("/people").contentType(MediaType.APPLICATION_JSON).content(body);
    }
}
