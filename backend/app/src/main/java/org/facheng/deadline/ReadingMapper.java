package org.facheng.deadline;

import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Options;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

@Mapper
interface ReadingMapper {

    /** Begins a batch: what the session remembers of the one before is let go. */
    @Options(flushCache = Options.FlushCachePolicy.TRUE)
    @Select(
            """
      (SELECT DISTINCT case_id FROM dl_fact WHERE case_id > #{after} ORDER BY case_id LIMIT #{limit}) UNION
      (SELECT DISTINCT case_id FROM dl_clock WHERE case_id > #{after} ORDER BY case_id LIMIT #{limit})
      ORDER BY case_id LIMIT #{limit}""")
    List<String> casesAfter(@Param("after") String after, @Param("limit") int limit);

    @Select(
            """
      <script>
      SELECT f.case_id, f.position, f.fact, COALESCE(
        (SELECT c.on_day FROM dl_correction c
        WHERE c.case_id = f.case_id AND c.fact_position = f.position AND c.decision = 'approved'
        ORDER BY c.decided_at DESC, c.id DESC LIMIT 1), f.fact_on) AS fact_on, f.party_id, f.consequence_of,
        f.fact_on AS stated_on, f.period_length, f.period_unit,
        COALESCE((SELECT a.decided_at FROM dl_correction a WHERE a.stop = f.stop AND a.decision = 'approved'),
          (SELECT CASE WHEN c.on_day IS NULL THEN c.decided_at END FROM dl_correction c
          WHERE c.case_id = f.case_id AND c.fact_position = f.position AND c.decision = 'approved'
          ORDER BY c.decided_at DESC, c.id DESC LIMIT 1)) AS annulled_at
      FROM dl_fact f WHERE f.case_id IN <foreach collection="ids" item="id" open="(" separator="," close=")">#{id}</foreach>
      ORDER BY case_id, position
      </script>""")
    List<LedgerReading.RecordedFact> facts(@Param("ids") Collection<String> caseIds);

    @Select(
            """
      <script>
      SELECT e.case_id, e.clock_id, e.position, e.kind, e.from_on, e.to_on, e.amount, e.unit, e.recorded_at,
        EXISTS (SELECT 1 FROM dl_correction a WHERE a.stop = e.stop AND a.decision = 'approved') AS annulled
      FROM dl_event e WHERE case_id IN <foreach collection="ids" item="id" open="(" separator="," close=")">#{id}</foreach>
      ORDER BY case_id, clock_id, position
      </script>""")
    List<LedgerReading.RecordedEvent> events(@Param("ids") Collection<String> caseIds);

    @Select(
            """
      <script>
      SELECT id, case_id, rule, short_key, party_id, start_fact, start_position, started_on, state, due, raw_end, due_exclusive, status, met_on, late,
        warn_on, edition
      FROM dl_clock
      WHERE case_id IN <foreach collection="ids" item="id" open="(" separator="," close=")">#{id}</foreach>
      ORDER BY case_id, started_on, rule, id
      </script>""")
    List<LedgerReading.ClockRow> clocks(@Param("ids") Collection<String> caseIds);

    @Select(
            """
      SELECT id, edition, notice_year, dated, region, state FROM dl_notice WHERE edition IS NOT NULL ORDER BY edition""")
    List<LedgerReading.PublishedNotice> notices();

    @Select(
            """
      SELECT d.notice_id, d.day, d.works, d.name_zh FROM dl_notice_day d JOIN dl_notice n ON n.id = d.notice_id
      WHERE n.edition IS NOT NULL ORDER BY n.edition, d.day""")
    List<LedgerReading.PublishedDay> noticeDays();
}
