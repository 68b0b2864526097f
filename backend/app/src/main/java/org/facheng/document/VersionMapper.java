package org.facheng.document;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/** Versions are added and read, never changed. */
@Mapper
interface VersionMapper {

    /**
     * A version as stored.
     *
     * @param paper JSON of the text
     */
    record Version(String documentId, int version, String paper, String digest, String draftedBy, Instant draftedAt) {}

    String DRAFTS =
            """
      select v.document_id, d.document, d.name, v.version, v.digest, v.drafted_by as `by`, v.drafted_at as at,
        d.draft is null and v.version = (select max(w.version) from dc_version w where w.document_id = v.document_id) as issued
      from dc_version v join dc_document d on d.id = v.document_id""";

    @Insert(
            """
      insert into dc_version (document_id, version, paper, digest, drafted_by, drafted_at)
      values (#{documentId}, #{version}, #{paper}, #{digest}, #{draftedBy}, #{draftedAt})""")
    void add(Version version);

    @Select(
            """
      select document_id, version, paper, digest, drafted_by, drafted_at from dc_version
      where document_id = #{documentId} order by version desc limit 1""")
    Optional<Version> last(String documentId);

    @Select(
            """
      select document_id, version, paper, digest, drafted_by, drafted_at from dc_version
      where document_id = #{documentId} and version = #{version}""")
    Optional<Version> find(@Param("documentId") String documentId, @Param("version") int version);

    @Select(DRAFTS + " where d.case_id = #{caseId} order by v.drafted_at, v.document_id, v.version")
    List<Drafts.Draft> ofCase(String caseId);

    @Select(
            DRAFTS
                    + " where d.case_id = #{caseId} and d.document = #{document} and d.draft = 1 order by v.version desc limit 1")
    Optional<Drafts.Draft> current(@Param("caseId") String caseId, @Param("document") String document);
}
