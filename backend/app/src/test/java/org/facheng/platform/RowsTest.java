package org.facheng.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.apache.ibatis.mapping.BoundSql;
import org.apache.ibatis.mapping.ParameterMapping;
import org.apache.ibatis.mapping.SqlSource;
import org.apache.ibatis.session.Configuration;
import org.junit.jupiter.api.Test;

class RowsTest {

    private final Configuration configuration = new Configuration();

    private SqlSource source(String script) {
        return new Rows().createSqlSource(configuration, script, Map.class);
    }

    private static BoundSql of(SqlSource source, int size) {
        return source.getBoundSql(Map.of(Rows.PARAMETER, Collections.nCopies(size, "x"), "fact", "y"));
    }

    private static List<String> members(BoundSql bound) {
        return bound.getParameterMappings().stream()
                .map(ParameterMapping::getProperty)
                .toList();
    }

    @Test
    void a_row_is_repeated_for_each_element_with_its_own_members() {
        var two = of(source("insert into t (a, b) values [[(#{a}, #{b.c})]] on duplicate key update a = a"), 2);

        assertThat(two.getSql()).isEqualTo("insert into t (a, b) values (?, ?), (?, ?) on duplicate key update a = a");
        assertThat(members(two)).containsExactly("rows[0].a", "rows[0].b.c", "rows[1].a", "rows[1].b.c");
    }

    @Test
    void an_element_may_stand_for_itself_beside_other_parameters() {
        var three = of(source("select 1 where f = #{fact} and id in ([[#{}]])"), 3);

        assertThat(three.getSql()).isEqualTo("select 1 where f = ? and id in (?, ?, ?)");
        assertThat(members(three)).containsExactly("fact", "rows[0]", "rows[1]", "rows[2]");
    }

    @Test
    void the_number_of_rows_is_that_of_each_call() {
        var source = source("insert into t values [[(#{})]]");

        for (int size : new int[] {1, 3, 1, 200, 2, 200}) {
            assertThat(members(of(source, size))).hasSize(size);
        }
    }

    @Test
    void a_statement_without_a_row_is_refused_when_it_is_read() {
        assertThatThrownBy(() -> source("insert into t values (#{a})")).hasMessageContaining("No [[row]]");
    }
}
