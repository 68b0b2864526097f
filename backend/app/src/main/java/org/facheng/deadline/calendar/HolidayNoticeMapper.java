package org.facheng.deadline.calendar;

import java.time.LocalDate;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;

@Mapper
interface HolidayNoticeMapper {

    /** A day a notice names. */
    record DayRow(LocalDate day, boolean works, String nameZh, String nameEn) {}

    /** The notices that made an edition, in the order of the editions. */
    @Select(
            """
      SELECT id, notice_year, number, title, dated, url, region, state, edition, proposed_by, proposed_at, approved_by, approved_at
      FROM dl_notice WHERE edition IS NOT NULL ORDER BY edition""")
    List<HolidayNoticeRow> applied();

    @Select("SELECT day, works, name_zh, name_en FROM dl_notice_day WHERE notice_id = #{noticeId} ORDER BY day")
    List<DayRow> days(String noticeId);
}
