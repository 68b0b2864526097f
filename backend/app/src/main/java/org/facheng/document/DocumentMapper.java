package org.facheng.document;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

/** No statement here changes or removes an issued document: each that writes names {@code draft = 1}. */
@Mapper
interface DocumentMapper {

    String COLUMNS =
            "select id, case_id, document, template, folder, name, fields, number, issued_on, pdf, docx, html, created_at";

    @Select(COLUMNS + " from dc_document where id = #{id}")
    Optional<DocumentRow> byId(String id);

    @Select(COLUMNS + " from dc_document where case_id = #{caseId} order by created_at, id")
    List<DocumentRow> ofCase(String caseId);

    @Select(
            "<script>"
                    + COLUMNS
                    + """
       from dc_document where draft is null
      and case_id in <foreach collection="caseIds" item="id" open="(" separator="," close=")">#{id}</foreach>
      order by case_id, created_at, id
      </script>""")
    List<DocumentRow> issuedIn(@Param("caseIds") Collection<String> caseIds);

    /** A number of ours and the case it was given in. */
    record Numbered(String caseId, String number) {}

    @Select(
            """
      <script>select case_id, number from dc_document where number in
      <foreach collection="numbers" item="number" open="(" separator="," close=")">#{number}</foreach></script>""")
    List<Numbered> numbered(@Param("numbers") Collection<String> numbers);

    @Select(COLUMNS + " from dc_document where case_id = #{caseId} and document = #{document} and draft = 1")
    Optional<DocumentRow> draftOf(@Param("caseId") String caseId, @Param("document") String document);

    @Select(
            COLUMNS
                    + " from dc_document where case_id = #{caseId} and document = #{document} order by created_at desc, id desc limit 1")
    Optional<DocumentRow> latest(@Param("caseId") String caseId, @Param("document") String document);

    @Insert(
            """
      insert into dc_document (id, case_id, document, template, folder, name, draft, fields, created_at)
      values (#{id}, #{caseId}, #{document}, #{template}, #{folder}, #{name}, 1, #{fields}, #{createdAt})""")
    void addDraft(DocumentRow draft);

    @Update("update dc_document set fields = #{fields} where id = #{id} and draft = 1")
    void redraft(@Param("id") String id, @Param("fields") String fields);

    @Update(
            """
      update dc_document set draft = null, fields = #{row.fields}, number = #{row.number}, issued_on = #{row.issuedOn},
        pdf = #{row.pdf}, docx = #{row.docx}, html = #{row.html}, issued_at = #{now}
      where id = #{row.id} and draft = 1""")
    int issue(@Param("row") DocumentRow row, @Param("now") Instant now);

    /** Draws the next number of the series and locks its row until the transaction ends. */
    @Insert("insert into dc_number (series, last) values (#{series}, 1) on duplicate key update last = last + 1")
    void draw(String series);

    @Select("select last from dc_number where series = #{series}")
    int drawn(String series);
}
