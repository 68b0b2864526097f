package org.facheng.procedure.evidence;

import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface EvidenceMapper {

    @Insert(
            """
      INSERT INTO pr_evidence (id, case_id, position, name, kind, provided_by, provider, provided_on, proves, supplement, material_id,
        entered_by, entered_at)
      SELECT #{e.id}, #{e.caseId}, COALESCE(MAX(position), 0) + 1, #{e.name}, #{e.kind}, #{e.providedBy}, #{e.provider}, #{e.providedOn},
        #{e.proves}, #{e.supplement}, #{e.materialId}, #{e.enteredBy}, #{e.enteredAt}
      FROM pr_evidence WHERE case_id = #{e.caseId}""")
    void insert(@Param("e") Evidence evidence);

    @Select(
            """
      SELECT id, case_id, position, name, kind, provided_by, provider, provided_on, proves, supplement, unusable_because, material_id,
        entered_by, entered_at
      FROM pr_evidence WHERE case_id = #{caseId} ORDER BY position""")
    List<Evidence> ofCase(String caseId);

    @Update("UPDATE pr_evidence SET unusable_because = #{because} WHERE id = #{id} AND unusable_because IS NULL")
    int bar(@Param("id") String id, @Param("because") String because);
}
