package org.facheng.procedure.higher;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

@Mapper
interface HigherBodyMapper {

    record Row(String body, String government, String department, boolean confirmed, int version) {}

    @Select("select body, government, department, confirmed, version from pr_higher_body")
    List<Row> all();

    @Select("select body, government, department, confirmed, version from pr_higher_body where body = #{body}")
    Optional<Row> of(String body);

    @Insert(
            """
      insert into pr_higher_body (body, government, department, confirmed, version, changed_at)
      values (#{r.body}, #{r.government}, #{r.department}, #{r.confirmed}, #{r.version}, #{now})
      on duplicate key update government = #{r.government}, department = #{r.department}, confirmed = #{r.confirmed},
        version = #{r.version}, changed_at = #{now}""")
    void put(@Param("r") Row row, @Param("now") Instant now);

    @Select("select version from pr_higher_body where body = #{body} for update")
    Optional<Integer> lock(String body);
}
