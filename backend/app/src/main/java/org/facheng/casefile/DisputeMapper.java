package org.facheng.casefile;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Options;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface DisputeMapper {

    @Select("SELECT id FROM cf_case WHERE id = #{caseId} FOR UPDATE")
    Optional<String> lock(String caseId);

    /** Of the disputes these cases are in, in order; read anew each time it is asked. */
    @Options(flushCache = Options.FlushCachePolicy.TRUE)
    @Select(
            """
      <script>SELECT DISTINCT dispute_id FROM cf_case WHERE dispute_id IS NOT NULL
      AND id IN <foreach collection="list" item="one" open="(" separator="," close=")">#{one}</foreach> ORDER BY dispute_id</script>""")
    List<String> names(List<String> caseIds);

    @Update(
            """
      <script>UPDATE cf_case SET dispute_id = #{id}
      WHERE id IN <foreach collection="cases" item="one" open="(" separator="," close=")">#{one}</foreach></script>""")
    void enter(@Param("id") String disputeId, @Param("cases") Collection<String> caseIds);

    @Update("UPDATE cf_case SET dispute_id = #{id} WHERE dispute_id = #{former}")
    void rename(@Param("former") String formerId, @Param("id") String disputeId);

    /** In the order they were received. */
    List<CaseFile> cases(String disputeId);

    /** Of the dispute this case is part of; empty where it is part of none. */
    List<CaseFile> together(String caseId);

    List<CaseDisputes.Begun> search(
            @Param("q") DisputeQuery query, @Param("after") CaseQuery.Position after, @Param("limit") int limit);
}
