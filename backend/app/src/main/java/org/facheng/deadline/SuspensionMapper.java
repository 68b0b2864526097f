package org.facheng.deadline;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

@Mapper
interface SuspensionMapper {

    /** A suspension that was not taken back, begun by the day and not ended by it: the day it is taken up again counts. */
    @Select(
            """
      <script>SELECT DISTINCT e.case_id FROM dl_event e LEFT JOIN dl_correction a ON a.stop = e.stop AND a.decision = 'approved'
      WHERE a.id IS NULL AND e.kind = 'SUSPENDED' AND e.to_on IS NULL AND e.from_on &lt;= #{day}
      AND e.case_id IN <foreach collection="caseIds" item="id" open="(" separator="," close=")">#{id}</foreach>
      AND NOT EXISTS (SELECT 1 FROM dl_event r WHERE r.clock_id = e.clock_id AND r.kind = 'RESUMED'
        AND r.position &gt; e.position AND r.from_on &lt;= #{day})</script>""")
    Set<String> on(@Param("day") LocalDate day, @Param("caseIds") Collection<String> caseIds);
}
