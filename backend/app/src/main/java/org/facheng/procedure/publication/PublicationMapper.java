package org.facheng.procedure.publication;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface PublicationMapper {

    @Insert(
            """
      INSERT INTO pr_publication (id, case_id, publish, ground, reason, text, proposed_by, proposed_at)
      VALUES (#{id}, #{caseId}, #{publish}, #{ground}, #{reason}, #{text}, #{proposedBy}, #{proposedAt})""")
    void propose(Publication proposal);

    /** The last proposal: another one takes the place of what waits. */
    @Select(
            """
      SELECT id, case_id, publish, ground, reason, text, proposed_by, proposed_at, verdict FROM pr_publication
      WHERE case_id = #{caseId} ORDER BY proposed_at DESC, id DESC LIMIT 1""")
    Optional<Publication> last(String caseId);

    @Update(
            """
      UPDATE pr_publication SET verdict = #{verdict}, decided_by = #{by}, decided_at = #{at}
      WHERE id = #{id} AND verdict IS NULL""")
    int decide(
            @Param("id") String id, @Param("verdict") String verdict, @Param("by") String by, @Param("at") Instant at);

    @Insert(
            """
      INSERT INTO pr_published_decision
        (id, case_id, number, title, organ, respondent, kind, kind_name, orders, decided_on, published_on, text)
      VALUES (#{d.id}, #{caseId}, #{d.number}, #{d.title}, #{d.organ}, #{d.respondent}, #{d.kind}, #{d.kindName}, #{d.orders},
        #{d.decidedOn}, #{d.publishedOn}, #{d.text})
      ON DUPLICATE KEY UPDATE title = #{d.title}, respondent = #{d.respondent}, text = #{d.text},
        published_on = #{d.publishedOn}""")
    void publish(@Param("caseId") String caseId, @Param("d") PublishedDecision decision);

    @Delete("DELETE FROM pr_published_decision WHERE case_id = #{caseId}")
    int takeDown(String caseId);

    /** Every parameter may be null: then it narrows nothing. */
    @Select(
            """
      SELECT id, number, title, organ, respondent, kind, kind_name, orders, decided_on, published_on, text
      FROM pr_published_decision
      WHERE (#{from} IS NULL OR decided_on >= #{from}) AND (#{before} IS NULL OR decided_on < #{before})
        AND (#{kind} IS NULL OR kind = #{kind})
        AND (#{words} IS NULL OR LOCATE(#{words}, number) > 0 OR LOCATE(#{words}, title) > 0 OR LOCATE(#{words}, text) > 0)
      ORDER BY decided_on DESC, id""")
    List<PublishedDecision> find(
            @Param("from") LocalDate from,
            @Param("before") LocalDate before,
            @Param("kind") String kind,
            @Param("words") String words);

    @Select(
            """
      SELECT id, number, title, organ, respondent, kind, kind_name, orders, decided_on, published_on, text
      FROM pr_published_decision WHERE id = #{id}""")
    Optional<PublishedDecision> byId(String id);
}
