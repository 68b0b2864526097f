package org.facheng.procedure.higher;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface HigherBodyMapper {

    record Row(String body, String government, String department, boolean confirmed, int version) {}

    @Select("select body, government, department, confirmed, version from pr_higher_body")
    List<Row> all();

    @Select("select body, government, department, confirmed, version from pr_higher_body where body = #{body}")
    Optional<Row> of(String body);

    /** Of two who change a line first at once, the second waits for the first and then finds its version. */
    @Insert(
            """
      insert into pr_higher_body (body, confirmed, version, changed_at) values (#{body}, 0, 0, #{now})
      on duplicate key update body = pr_higher_body.body""")
    void begin(@Param("body") String body, @Param("now") Instant now);

    @Update(
            """
      update pr_higher_body set government = #{r.government}, department = #{r.department}, confirmed = #{r.confirmed},
        version = #{r.version}, changed_at = #{now} where body = #{r.body}""")
    void put(@Param("r") Row row, @Param("now") Instant now);

    @Select("select version from pr_higher_body where body = #{body} for update")
    int lock(String body);
}
