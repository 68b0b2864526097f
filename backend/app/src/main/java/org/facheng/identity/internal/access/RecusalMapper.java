package org.facheng.identity.internal.access;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.facheng.identity.Recusals.Recusal;

@Mapper
interface RecusalMapper {

    @Select("select case_id, user_id, ground from id_recusal where case_id = #{caseId} and user_id = #{userId}")
    Recusal find(@Param("caseId") String caseId, @Param("userId") String userId);

    @Select("select case_id, user_id, ground from id_recusal where case_id = #{caseId} order by recorded_at, user_id")
    List<Recusal> ofCase(String caseId);

    @Select("select case_id from id_recusal where user_id = #{userId}")
    List<String> casesOf(String userId);

    @Insert(
            """
      insert into id_recusal (case_id, user_id, ground, recorded_at)
      values (#{recusal.caseId}, #{recusal.userId}, #{recusal.ground}, #{now})""")
    void insert(@Param("recusal") Recusal recusal, @Param("now") Instant now);
}
