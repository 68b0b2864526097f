package org.facheng.casefile;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

@Mapper
interface LinkMapper {

    @Insert(
            "INSERT INTO cf_link (case_id, other_id, same_act, linked_at) VALUES (#{caseId}, #{otherId}, #{sameAct}, #{now})")
    void add(
            @Param("caseId") String caseId,
            @Param("otherId") String otherId,
            @Param("sameAct") boolean sameAct,
            @Param("now") Instant now);

    @Select(
            """
      SELECT other_id FROM cf_link WHERE case_id = #{caseId} UNION
      SELECT case_id FROM cf_link WHERE other_id = #{caseId}""")
    List<String> linked(String caseId);
}
