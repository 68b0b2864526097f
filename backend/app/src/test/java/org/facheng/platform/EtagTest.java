package org.facheng.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class EtagTest {

    @Test
    void the_version_seen_may_be_overwritten() {
        assertThatCode(() -> Etag.check(Etag.of(3), 3, null)).doesNotThrowAnyException();
    }

    @Test
    void without_a_version_the_write_is_refused() {
        assertThatThrownBy(() -> Etag.check(null, 3, null)).isInstanceOfSatisfying(ProblemException.class, problem -> {
            assertThat(problem.status()).isEqualTo(428);
            assertThat(problem.code()).isEqualTo("precondition_required");
        });
    }

    @Test
    void a_stale_version_is_refused_with_what_is_stored_now() {
        assertThatThrownBy(() -> Etag.check("\"2\"", 3, () -> Map.of("title", "new")))
                .isInstanceOfSatisfying(ProblemException.class, problem -> {
                    assertThat(problem.status()).isEqualTo(412);
                    assertThat(problem.code()).isEqualTo("stale");
                    assertThat(problem.extras())
                            .containsEntry("version", 3L)
                            .containsEntry("current", Map.of("title", "new"));
                });
    }
}
