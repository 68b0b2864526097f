package org.facheng.notice.internal;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.facheng.notice.NewNotice;

@Mapper
interface NoticeMapper {

    /** 0 where the person has a notice about this already; what is about nothing is told every time. */
    @Insert(
            """
      <script>insert into nt_notice (id, user_id, case_id, kind, about, title, text, link, created_at)
      <choose>
        <when test="n.about == null">
          values (#{id}, #{userId}, #{n.caseId}, #{n.kind}, null, #{n.title}, #{n.text}, #{n.link}, #{now})
        </when>
        <otherwise>
          select #{id}, #{userId}, #{n.caseId}, #{n.kind}, #{n.about}, #{n.title}, #{n.text}, #{n.link}, #{now} from dual
          where not exists (select 1 from nt_notice t where t.user_id = #{userId} and t.about = #{n.about})
        </otherwise>
      </choose></script>""")
    int insert(
            @Param("id") String id,
            @Param("userId") String userId,
            @Param("n") NewNotice notice,
            @Param("now") Instant now);

    /** Newest first; {@code before} is the notice the page before ended with, or null. */
    @Select(
            """
      <script>select id, seq, user_id, kind, title, text, link, created_at, read_at from nt_notice
      where user_id = #{userId}
      <if test="!hidden.isEmpty()">
        and case_id not in <foreach collection="hidden" item="id" open="(" separator="," close=")">#{id}</foreach>
      </if>
      <if test="before != null">
        and (created_at, seq) &lt; (select t.created_at, t.seq from nt_notice t where t.seq = #{before})
      </if>
      order by created_at desc, seq desc limit #{limit}</script>""")
    List<Notice> page(
            @Param("userId") String userId,
            @Param("hidden") Collection<String> hiddenCases,
            @Param("before") Long before,
            @Param("limit") int limit);

    @Select(
            """
      <script>select count(*) from nt_notice where user_id = #{userId} and read_at is null
      <if test="!hidden.isEmpty()">
        and case_id not in <foreach collection="hidden" item="id" open="(" separator="," close=")">#{id}</foreach>
      </if></script>""")
    int unread(@Param("userId") String userId, @Param("hidden") Collection<String> hiddenCases);

    @Select("select exists (select 1 from nt_notice where id = #{id} and user_id = #{userId})")
    boolean belongs(@Param("id") String id, @Param("userId") String userId);

    @Update("update nt_notice set read_at = #{now} where id = #{id} and user_id = #{userId} and read_at is null")
    void read(@Param("id") String id, @Param("userId") String userId, @Param("now") Instant now);

    @Update("update nt_notice set read_at = #{now} where user_id = #{userId} and read_at is null")
    void readAll(@Param("userId") String userId, @Param("now") Instant now);
}
