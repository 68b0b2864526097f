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

    String SUMMARY = "SELECT id, number, title, organ, respondent, kind, kind_name, orders, decided_on, published_on";

    /** Every parameter may be null: then it narrows nothing. */
    String FOUND =
            """
       FROM pr_published_decision
      WHERE (#{from} IS NULL OR decided_on >= #{from}) AND (#{before} IS NULL OR decided_on < #{before})
        AND (#{kind} IS NULL OR kind = #{kind})
        AND (#{words} IS NULL OR LOCATE(#{words}, number) > 0 OR LOCATE(#{words}, title) > 0 OR LOCATE(#{words}, text) > 0)
      """;

    String LATEST_FIRST = " ORDER BY decided_on DESC, id";

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
      ON DUPLICATE KEY UPDATE number = #{d.number}, title = #{d.title}, respondent = #{d.respondent}, orders = #{d.orders},
        decided_on = #{d.decidedOn}, text = #{d.text}, published_on = #{d.publishedOn}""")
    void publish(@Param("caseId") String caseId, @Param("d") PublishedDecision decision);

    @Delete("DELETE FROM pr_published_decision WHERE case_id = #{caseId}")
    int takeDown(String caseId);

    /** Without their texts; those behind the one decided on {@code lastOn} with this id, or from the first one on. */
    @Select(SUMMARY + ", NULL AS text" + FOUND
            + "AND (#{lastOn} IS NULL OR decided_on < #{lastOn} OR (decided_on = #{lastOn} AND id > #{lastId}))"
            + LATEST_FIRST + " LIMIT #{limit}")
    List<PublishedDecision> page(
            @Param("from") LocalDate from,
            @Param("before") LocalDate before,
            @Param("kind") String kind,
            @Param("words") String words,
            @Param("lastOn") LocalDate lastOn,
            @Param("lastId") String lastId,
            @Param("limit") int limit);

    @Select(SUMMARY + ", text" + FOUND + LATEST_FIRST)
    List<PublishedDecision> find(
            @Param("from") LocalDate from,
            @Param("before") LocalDate before,
            @Param("kind") String kind,
            @Param("words") String words);

    @Select(SUMMARY + ", text FROM pr_published_decision WHERE id = #{id}")
    Optional<PublishedDecision> byId(String id);
}
