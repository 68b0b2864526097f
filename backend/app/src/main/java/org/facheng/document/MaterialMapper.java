package org.facheng.document;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface MaterialMapper {

    String MATERIAL = "select id, case_id, name, size, media_type, sha256, kind, submitted_by, at from dc_material";
    String UPLOAD = "select id, owner_id, name, size, media_type, sha256, received_at from dc_upload";

    /** Makes the row of a content or locks it: nobody removes the file before this transaction ends. */
    @Insert(
            """
      insert into dc_file (sha256, size, stored_at) values (#{sha256}, #{size}, #{now})
      on duplicate key update size = size""")
    void claim(@Param("sha256") String sha256, @Param("size") long size, @Param("now") Instant now);

    @Select("select sha256 from dc_file where sha256 = #{sha256} for update")
    Optional<String> lock(String sha256);

    @Select(
            """
      select exists (select 1 from dc_upload where sha256 = #{sha256})
        or exists (select 1 from dc_material where sha256 = #{sha256})
        or exists (select 1 from dc_document where pdf = #{sha256})
        or exists (select 1 from dc_document where docx = #{sha256})
        or exists (select 1 from dc_document where html = #{sha256})""")
    boolean inUse(String sha256);

    @Delete("delete from dc_file where sha256 = #{sha256}")
    void forget(String sha256);

    /** Contents that any row names, in order. */
    @Select(
            """
      (select sha256 from dc_file where sha256 > #{after} order by sha256 limit #{limit}) union
      (select sha256 from dc_upload where sha256 > #{after} order by sha256 limit #{limit}) union
      (select sha256 from dc_material where sha256 > #{after} order by sha256 limit #{limit}) union
      (select pdf from dc_document where pdf > #{after} order by pdf limit #{limit}) union
      (select docx from dc_document where docx > #{after} order by docx limit #{limit}) union
      (select html from dc_document where html > #{after} order by html limit #{limit})
      order by sha256 limit #{limit}""")
    List<String> contentsAfter(@Param("after") String after, @Param("limit") int limit);

    @Insert(
            """
      insert into dc_upload (id, owner_id, name, size, media_type, sha256, received_at)
      values (#{id}, #{ownerId}, #{name}, #{size}, #{mediaType}, #{sha256}, #{receivedAt})""")
    void addUpload(UploadRow upload);

    @Select(UPLOAD + " where id = #{id} and owner_id = #{ownerId} for update")
    Optional<UploadRow> lockUpload(@Param("id") String id, @Param("ownerId") String ownerId);

    @Select("select coalesce(sum(size), 0) from dc_upload where owner_id = #{ownerId}")
    long unboundSize(String ownerId);

    @Select(UPLOAD + " where received_at < #{before} and id > #{after} order by id limit #{limit}")
    List<UploadRow> uploadsBefore(
            @Param("before") Instant before, @Param("after") String after, @Param("limit") int limit);

    @Delete("delete from dc_upload where id = #{id}")
    int removeUpload(String id);

    @Insert(
            """
      insert into dc_material (id, case_id, name, size, media_type, sha256, kind, submitted_by, at)
      values (#{id}, #{caseId}, #{name}, #{size}, #{mediaType}, #{sha256}, #{kind}, #{submittedBy}, #{at})""")
    void addMaterial(Material material);

    @Update("update dc_material set kind = #{to} where case_id = #{caseId} and kind = #{from}")
    void reclassify(@Param("caseId") String caseId, @Param("from") String from, @Param("to") String to);

    @Select(MATERIAL + " where case_id = #{caseId} order by at, id")
    List<Material> ofCase(String caseId);
}
