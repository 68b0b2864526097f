package org.facheng.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import org.facheng.testing.FachengTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The database we ship says it as we read it. */
@FachengTest
class TooLongTest {

    private static final String RENAMED = "update id_user set display_name = ? where username = 'citizen1'";

    @Autowired
    JdbcClient jdbc;

    @Test
    void a_text_without_room_is_told_from_what_is_missing() {
        var tooLong =
                catchThrowable(() -> jdbc.sql(RENAMED).param("名".repeat(101)).update());
        assertThat(TooLong.is(tooLong)).isTrue();
        assertThat(TooLong.report(tooLong).status()).isEqualTo(422);
        var missing =
                catchThrowable(() -> jdbc.sql(RENAMED).param((Object) null).update());
        assertThat(missing).isNotNull();
        assertThat(TooLong.is(missing)).isFalse();
    }
}
