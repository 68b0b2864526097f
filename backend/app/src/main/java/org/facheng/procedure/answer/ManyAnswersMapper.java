package org.facheng.procedure.answer;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

@Mapper
interface ManyAnswersMapper {

    @Select(
            """
      <script>SELECT DISTINCT case_id FROM pr_answer
      WHERE answer_key IN <foreach collection="keys" item="key" open="(" separator="," close=")">#{key}</foreach>
      AND given_at &gt;= #{from} AND given_at &lt; #{before}</script>""")
    Set<String> done(
            @Param("keys") Collection<String> keys, @Param("from") Instant from, @Param("before") Instant before);

    @Select(
            """
      <script>SELECT id, case_id, position, answer_key AS `key`, party_id, outcome, form, told, given_by AS `by`, given_at AS `at`
      FROM pr_answer
      WHERE case_id IN <foreach collection="caseIds" item="id" open="(" separator="," close=")">#{id}</foreach>
      AND answer_key IN <foreach collection="keys" item="key" open="(" separator="," close=")">#{key}</foreach>
      ORDER BY case_id, position</script>""")
    List<Answer> ofCases(@Param("caseIds") Collection<String> caseIds, @Param("keys") Collection<String> keys);
}
