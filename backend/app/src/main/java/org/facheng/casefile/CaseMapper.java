package org.facheng.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Options;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface CaseMapper {

    /** How many open cases a person answers for. */
    record Load(String userId, int openCases) {}

    /** The law version a case runs under. */
    record Version(String id, String lawVersion) {}

    List<Version> versions(@Param("ids") Collection<String> ids);

    default Map<String, String> lawVersions(Collection<String> ids) {
        return versions(ids).stream().collect(Collectors.toMap(Version::id, Version::lawVersion));
    }

    List<CaseHeading> headings(@Param("ids") Collection<String> ids, @Param("lock") boolean lock);

    @Insert(
            """
      INSERT INTO cf_case (id, case_no, receipt_no, procedure_key, law_version, title, channel, received_on, handling_unit_id,
        respondent_unit_id, filed_by_user_id, accountable_user_id, accountable_unit_id, stage, form, created_at, secret,
        impartial)
      VALUES (#{id}, #{caseNo}, #{receiptNo}, #{procedure}, #{lawVersion}, #{title}, #{channel}, #{receivedOn}, #{handlingUnitId},
        #{respondentUnitId}, #{filedByUserId}, #{accountableUserId}, #{accountableUnitId}, #{stage}, #{form}, #{createdAt}, #{secret},
        #{impartial})""")
    void insert(CaseFile file);

    /** In the order of the list. */
    void insertParties(@Param("parties") List<Party> parties);

    Optional<CaseFile> byId(String id);

    Optional<CaseFile> lock(String id);

    Optional<CaseFile> byNo(String caseNo);

    Optional<CaseFile> byReceiptNo(String receiptNo);

    List<CaseFile> of(
            @Param("userId") String userId, @Param("after") CaseQuery.Position after, @Param("limit") int limit);

    @Select("SELECT EXISTS (SELECT 1 FROM cf_case)")
    boolean any();

    List<CaseFile> search(
            @Param("q") CaseQuery query, @Param("after") CaseQuery.Position after, @Param("limit") int limit);

    @Insert(
            """
      INSERT INTO cf_load (user_id, open_cases) VALUES (#{userId}, #{by})
      ON DUPLICATE KEY UPDATE open_cases = open_cases + #{by}""")
    void changeLoad(@Param("userId") String userId, @Param("by") int by);

    @Select(
            """
      SELECT user_id, SUM(kept) AS kept, SUM(counted) AS counted FROM (
        SELECT user_id, open_cases AS kept, 0 AS counted FROM cf_load UNION ALL
        SELECT accountable_user_id, 0, COUNT(*) FROM cf_case WHERE open = 1 GROUP BY accountable_user_id) AS load_or_count
      GROUP BY user_id ORDER BY user_id""")
    List<Loads.Count> counts();

    List<Load> loads(@Param("userIds") Collection<String> userIds);

    default Map<String, Integer> openCasesOf(Collection<String> userIds) {
        return loads(userIds).stream().collect(Collectors.toMap(Load::userId, Load::openCases));
    }

    @Select(
            """
      SELECT id, case_id, role, name, kind, user_id, unit_id, electronic_service, details
      FROM cf_party WHERE case_id = #{caseId} AND left_at IS NULL ORDER BY position""")
    List<Party> parties(String caseId);

    @Select(
            """
      SELECT id, case_id, role, name, kind, user_id, unit_id, electronic_service, details
      FROM cf_party WHERE case_id = #{caseId} ORDER BY position, left_at IS NULL, left_at""")
    List<Party> everParties(String caseId);

    /** A party and what it is called. */
    record Named(String id, String name) {}

    @Select(
            """
      <script>SELECT id, name FROM cf_party
      WHERE id IN <foreach collection="ids" item="id" open="(" separator="," close=")">#{id}</foreach></script>""")
    List<Named> namesOf(@Param("ids") Collection<String> partyIds);

    @Insert(
            """
      INSERT INTO cf_party (id, case_id, position, role, name, kind, user_id, unit_id, electronic_service, details)
      SELECT #{p.id}, case_id, position, #{p.role}, #{p.name}, #{p.kind}, #{p.userId}, #{p.unitId}, #{p.electronicService}, #{p.details}
      FROM cf_party WHERE id = #{before}""")
    void insertInPlaceOf(@Param("before") String partyId, @Param("p") Party now);

    @Insert(
            """
      INSERT INTO cf_party (id, case_id, position, role, name, kind, user_id, unit_id, electronic_service, details)
      SELECT #{id}, #{caseId}, MAX(position) + 1, #{role}, #{name}, #{kind}, #{userId}, #{unitId}, #{electronicService}, #{details}
      FROM cf_party WHERE case_id = #{caseId}""")
    void addParty(Party party);

    @Select(
            """
      SELECT id, case_id, role, name, kind, user_id, unit_id, electronic_service, details FROM cf_party WHERE id = #{id}""")
    Optional<Party> party(String id);

    /** The party as it was, among those that have left. */
    @Insert(
            """
      INSERT INTO cf_party (id, case_id, position, role, name, kind, user_id, unit_id, electronic_service, details, left_at)
      SELECT #{formerId}, case_id, position, role, name, kind, user_id, unit_id, electronic_service, details, #{now}
      FROM cf_party WHERE id = #{id}""")
    void keepFormer(@Param("formerId") String formerId, @Param("id") String partyId, @Param("now") Instant now);

    @Update(
            """
      UPDATE cf_party SET role = #{role}, name = #{name}, kind = #{kind}, user_id = #{userId}, unit_id = #{unitId},
        electronic_service = #{electronicService}, details = #{details}
      WHERE id = #{id}""")
    void succeed(Party now);

    /** Whoever filed a case and takes no part in it any more has it no more; a successor's account has it instead. */
    @Update(
            """
      UPDATE cf_case SET filed_by_user_id = #{now}, version = version + 1
      WHERE id = #{caseId} AND filed_by_user_id = #{before}
        AND NOT EXISTS (SELECT 1 FROM cf_party WHERE case_id = #{caseId} AND user_id = #{before} AND left_at IS NULL)""")
    void passFiling(@Param("caseId") String caseId, @Param("before") String before, @Param("now") String now);

    @Select(
            """
      SELECT EXISTS (SELECT 1 FROM cf_party WHERE case_id = #{caseId} AND user_id = #{userId} AND left_at IS NULL)""")
    boolean takesPart(@Param("caseId") String caseId, @Param("userId") String userId);

    @Update("UPDATE cf_party SET left_at = #{now} WHERE id = #{id}")
    void leave(@Param("id") String partyId, @Param("now") Instant now);

    @Update("UPDATE cf_party SET electronic_service = #{electronicService}, details = #{details} WHERE id = #{id}")
    void amendParty(Party now);

    @Update("UPDATE cf_case SET respondent_unit_id = #{unitId}, version = version + 1 WHERE id = #{id}")
    void setRespondentUnit(@Param("id") String id, @Param("unitId") String unitId);

    @Update("UPDATE cf_case SET form = #{form}, version = version + 1 WHERE id = #{id}")
    void amendForm(@Param("id") String id, @Param("form") String form);

    @Update("UPDATE cf_case SET title = #{title}, version = version + 1 WHERE id = #{id}")
    void rename(@Param("id") String id, @Param("title") String title);

    @Update("UPDATE cf_case SET stage = #{stage}, version = version + 1 WHERE id = #{id} AND stage <> #{stage}")
    int setStage(@Param("id") String id, @Param("stage") String stage);

    @Update(
            """
      UPDATE cf_case SET respondent_told_on = #{on}, version = version + 1 WHERE id = #{id} AND respondent_told_on IS NULL""")
    void tellRespondent(@Param("id") String id, @Param("on") LocalDate on);

    @Update(
            """
      UPDATE cf_case SET secret = 1, version = version + 1 WHERE id = #{id} AND (secret = 0 OR #{more})""")
    int keepSecret(@Param("id") String id, @Param("more") boolean more);

    /** How many were not there yet. */
    @Insert(
            """
      INSERT INTO cf_reported (case_id, reported_id) SELECT id, #{reported} FROM cf_case
      WHERE id = #{id} AND NOT EXISTS (SELECT 1 FROM cf_reported WHERE case_id = #{id} AND reported_id = #{reported})""")
    int report(@Param("id") String caseId, @Param("reported") String reported);

    List<CaseFile> secret(@Param("reported") Collection<String> reported, @Param("ids") Collection<String> ids);

    @Update("UPDATE cf_case SET track = #{track}, version = version + 1 WHERE id = #{id}")
    void setTrack(@Param("id") String id, @Param("track") String track);

    @Update(
            """
      UPDATE cf_case SET accountable_user_id = #{userId}, accountable_unit_id = #{unitId}, version = version + 1 WHERE id = #{id}""")
    void setAccountable(@Param("id") String id, @Param("userId") String userId, @Param("unitId") String unitId);

    @Update(
            """
      UPDATE cf_case SET open = 0, outcome = #{outcome}, stage = 'closed', closed_at = #{now}, version = version + 1
      WHERE id = #{id} AND open = 1""")
    int close(@Param("id") String id, @Param("outcome") String outcome, @Param("now") Instant now);

    /** Draws the next number; the row stays locked until the transaction ends, so the series has no gap. */
    @Insert(
            """
      INSERT INTO cf_number (series, last_number) VALUES (#{series}, LAST_INSERT_ID(1))
      ON DUPLICATE KEY UPDATE last_number = LAST_INSERT_ID(last_number + 1)""")
    @Options(useGeneratedKeys = true, keyProperty = "number")
    void draw(DrawnNumber number);
}
