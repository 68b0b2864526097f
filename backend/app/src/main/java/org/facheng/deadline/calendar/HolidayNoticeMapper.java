package org.facheng.deadline.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface HolidayNoticeMapper {

    String COLUMNS =
            """
      SELECT id, notice_year, number, title, dated, url, region, state, edition, proposed_by, proposed_at, approved_by, approved_at,
        left_out_reason, clocks, applied_at FROM dl_notice""";

    /** A day a notice names. */
    record DayRow(LocalDate day, boolean works, String nameZh, String nameEn, String sentence) {}

    /** The notices that made an edition, in the order of the editions. */
    @Select(COLUMNS + " WHERE edition IS NOT NULL ORDER BY edition")
    List<HolidayNoticeRow> applied();

    @Select(COLUMNS + " ORDER BY proposed_at DESC, id")
    List<HolidayNoticeRow> all();

    @Select(COLUMNS + " WHERE id = #{id}")
    Optional<HolidayNoticeRow> byId(String id);

    @Select(COLUMNS + " WHERE id = #{id} FOR UPDATE")
    Optional<HolidayNoticeRow> lock(String id);

    @Select(
            "SELECT day, works, name_zh, name_en, sentence FROM dl_notice_day WHERE notice_id = #{noticeId} ORDER BY day")
    List<DayRow> days(String noticeId);

    @Select("SELECT EXISTS (SELECT 1 FROM dl_notice WHERE number = #{number} AND live = 1)")
    boolean known(String number);

    @Insert(
            """
      INSERT INTO dl_notice (id, notice_year, number, title, dated, url, region, state, proposed_by, proposed_at)
      VALUES (#{id}, #{noticeYear}, #{number}, #{title}, #{dated}, #{url}, #{region}, #{state}, #{proposedBy}, #{proposedAt})""")
    void insert(HolidayNoticeRow notice);

    @Insert(
            """
      <script>
      INSERT INTO dl_notice_day (notice_id, day, works, name_zh, name_en, sentence) VALUES
      <foreach collection="days" item="d" separator=",">
        (#{noticeId}, #{d.day}, #{d.works}, #{d.nameZh}, #{d.nameEn}, #{d.sentence})
      </foreach>
      </script>""")
    void insertDays(@Param("noticeId") String noticeId, @Param("days") List<DayRow> days);

    @Update(
            """
      UPDATE dl_notice SET state = 'approved', approved_by = #{by}, approved_at = #{at}, left_out_reason = #{leftOutReason}
      WHERE id = #{id}""")
    void approve(
            @Param("id") String id,
            @Param("by") String userId,
            @Param("at") Instant at,
            @Param("leftOutReason") String leftOutReason);

    @Update("UPDATE dl_notice SET state = 'withdrawn', live = NULL WHERE id = #{id}")
    void withdraw(String id);

    @Update("UPDATE dl_notice SET state = 'applying', edition = #{edition}, clocks = #{clocks} WHERE id = #{id}")
    void begin(@Param("id") String id, @Param("edition") int edition, @Param("clocks") int clocks);

    @Update("UPDATE dl_notice SET state = 'applied', applied_at = #{at} WHERE id = #{id} AND state = 'applying'")
    int finish(@Param("id") String id, @Param("at") Instant at);
}
