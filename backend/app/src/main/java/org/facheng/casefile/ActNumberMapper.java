package org.facheng.casefile;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Lang;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.facheng.platform.Rows;

@Mapper
interface ActNumberMapper {

    /** An act a case is about, and one of those who challenge it there; the empty name where nobody is named. */
    record Challenge(String caseId, String number, String applicant, LocalDate receivedOn) {}

    /** Names that differ for a program may be one name for the database. */
    @Lang(Rows.class)
    @Insert(
            """
      INSERT INTO cf_act_number (case_id, number, applicant, received_on)
      VALUES [[(#{caseId}, #{number}, #{applicant}, #{receivedOn})]]
      ON DUPLICATE KEY UPDATE applicant = VALUES(applicant)""")
    void add(@Param(Rows.PARAMETER) List<Challenge> challenges);

    /** One more who challenges what the case is about. */
    @Insert(
            """
      INSERT INTO cf_act_number (case_id, number, applicant, received_on)
      SELECT DISTINCT case_id, number, #{applicant}, received_on FROM cf_act_number WHERE case_id = #{caseId}
      ON DUPLICATE KEY UPDATE applicant = VALUES(applicant)""")
    void join(@Param("caseId") String caseId, @Param("applicant") String applicant);

    @Select(
            """
      <script>SELECT case_id, number FROM cf_act_number WHERE number IN
      <foreach collection="numbers" item="number" open="(" separator="," close=")">#{number}</foreach>
      GROUP BY case_id, number, received_on ORDER BY received_on DESC, case_id LIMIT #{limit}</script>""")
    List<ActNumbers.Found> with(@Param("numbers") Collection<String> numbers, @Param("limit") int limit);

    /** Of two people or two numbers of one case, one is enough: the limit counts both. */
    @Select(
            """
      <script>SELECT DISTINCT c.id AS case_id, c.procedure_key AS `procedure`, c.handling_unit_id, c.open, c.secret, c.received_on
      FROM (SELECT case_id FROM cf_act_number
        WHERE number IN <foreach collection="numbers" item="number" open="(" separator="," close=")">#{number}</foreach>
        AND applicant IN <foreach collection="people" item="name" open="(" separator="," close=")">#{name}</foreach>
        ORDER BY received_on DESC, case_id DESC LIMIT #{limit}) n JOIN cf_case c ON c.id = n.case_id
      ORDER BY c.received_on DESC, c.id</script>""")
    List<ActNumbers.Challenged> challenging(
            @Param("numbers") Collection<String> numbers,
            @Param("people") Collection<String> people,
            @Param("limit") int limit);
}
