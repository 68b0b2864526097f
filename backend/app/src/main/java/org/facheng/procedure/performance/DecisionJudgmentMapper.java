package org.facheng.procedure.performance;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface DecisionJudgmentMapper {

    @Insert(
            """
      INSERT INTO pr_decision_judgment (id, case_id, suit_id, docket_no, effect, effective_on, recorded_at)
      VALUES (#{j.id}, #{j.caseId}, #{j.suitId}, #{j.docketNo}, #{j.effect}, #{j.effectiveOn}, #{at})""")
    void insert(@Param("j") DecisionJudgment judgment, @Param("at") Instant at);

    @Select(
            """
      SELECT id, case_id, suit_id, docket_no, effect, effective_on FROM pr_decision_judgment
      WHERE case_id = #{caseId} AND ended IS NULL ORDER BY recorded_at, id""")
    List<DecisionJudgment> standing(String caseId);

    @Update("UPDATE pr_decision_judgment SET suit_id = #{suitId} WHERE id = #{id}")
    void belongs(@Param("id") String id, @Param("suitId") String suitId);

    @Update("UPDATE pr_decision_judgment SET ended = #{how}, ended_at = #{at} WHERE id = #{id}")
    void end(@Param("id") String id, @Param("how") DecisionJudgments.Ended how, @Param("at") Instant at);
}
