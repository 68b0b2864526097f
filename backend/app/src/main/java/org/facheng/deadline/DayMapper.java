package org.facheng.deadline;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

@Mapper
interface DayMapper {

    /** By the day it was recorded with, and by any day it was corrected to. */
    @Select(
            """
      <script>SELECT case_id FROM dl_fact
      WHERE fact IN <foreach collection="facts" item="fact" open="(" separator="," close=")">#{fact}</foreach>
      AND fact_on BETWEEN #{from} AND #{to}
      UNION SELECT f.case_id FROM dl_correction c JOIN dl_fact f ON f.case_id = c.case_id AND f.position = c.fact_position
      WHERE c.on_day BETWEEN #{from} AND #{to} AND c.decision = 'approved'
      AND f.fact IN <foreach collection="facts" item="fact" open="(" separator="," close=")">#{fact}</foreach></script>""")
    Set<String> withFacts(
            @Param("facts") Collection<String> facts, @Param("from") LocalDate from, @Param("to") LocalDate to);

    @Select(
            """
      <script>SELECT DISTINCT case_id FROM dl_clock
      WHERE short_key IN <foreach collection="limits" item="limit" open="(" separator="," close=")">#{limit}</foreach>
      AND due BETWEEN #{from} AND #{to}</script>""")
    Set<String> due(
            @Param("limits") Collection<String> limits, @Param("from") LocalDate from, @Param("to") LocalDate to);
}
