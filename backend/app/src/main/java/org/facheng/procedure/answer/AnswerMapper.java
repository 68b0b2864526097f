package org.facheng.procedure.answer;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
public interface AnswerMapper {

    /** What the rules said, as JSON; {@code prefill} is what forms start with. */
    record Review(String advice, String findings, String prefill) {}

    @Insert(
            """
      INSERT INTO pr_answer (id, case_id, position, answer_key, party_id, outcome, form, told, given_by, given_at)
      SELECT #{a.id}, #{a.caseId}, COALESCE(MAX(position), 0) + 1, #{a.key}, #{a.partyId}, #{a.outcome}, #{a.form}, #{a.told}, #{a.by}, #{a.at}
      FROM pr_answer WHERE case_id = #{a.caseId}""")
    void insert(@Param("a") Answer answer);

    @Select(
            """
      SELECT id, case_id, position, answer_key AS `key`, party_id, outcome, form, told, given_by AS `by`, given_at AS `at`
      FROM pr_answer WHERE case_id = #{caseId} ORDER BY position""")
    List<Answer> ofCase(String caseId);

    /**
     * The last answer given to any of these; empty where none was.
     *
     * @param keys of tasks or acts
     */
    default Optional<Answer> last(String caseId, String... keys) {
        var asked = Set.of(keys);
        return ofCase(caseId).stream()
                .filter(answer -> asked.contains(answer.key()))
                .reduce((earlier, later) -> later);
    }

    @Insert(
            """
      INSERT INTO pr_review (case_id, advice, findings, prefill, made_at)
      VALUES (#{caseId}, #{r.advice}, #{r.findings}, #{r.prefill}, #{at})""")
    void insertReview(@Param("caseId") String caseId, @Param("r") Review review, @Param("at") Instant at);

    @Update(
            """
      UPDATE pr_review SET advice = #{r.advice}, findings = #{r.findings}, prefill = #{r.prefill}
      WHERE case_id = #{caseId}""")
    void replaceReview(@Param("caseId") String caseId, @Param("r") Review review);

    @Select("SELECT advice, findings, prefill FROM pr_review WHERE case_id = #{caseId}")
    Optional<Review> review(String caseId);
}
