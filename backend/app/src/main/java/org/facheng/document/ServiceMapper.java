package org.facheng.document;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

/** On whom each issued document is to be served, and how that was done. */
@Mapper
interface ServiceMapper {

    @Insert("insert into dc_service (id, document_id, party_id) values (#{id}, #{documentId}, #{partyId})")
    void open(@Param("id") String id, @Param("documentId") String documentId, @Param("partyId") String partyId);

    /** What is still to be served on the one is to be served on the other. */
    @Update(
            """
      update dc_service s join dc_document d on d.id = s.document_id set s.party_id = #{now}
      where d.case_id = #{caseId} and s.party_id = #{before} and s.manner is null""")
    int readdress(@Param("caseId") String caseId, @Param("before") String before, @Param("now") String now);

    @Select(
            """
      select id, party_id, manner, served_on, proof, acknowledged_at from dc_service
      where document_id = #{documentId} order by id""")
    List<CaseDocument.Service> of(String documentId);

    /** Whom a document was or is to be served on. */
    record Served(
            String documentId,
            String id,
            String partyId,
            String manner,
            LocalDate servedOn,
            String proof,
            Instant acknowledgedAt) {

        CaseDocument.Service service() {
            return new CaseDocument.Service(id, partyId, manner, servedOn, proof, acknowledgedAt);
        }
    }

    @Select(
            """
      select s.document_id, s.id, s.party_id, s.manner, s.served_on, s.proof, s.acknowledged_at
      from dc_service s join dc_document d on d.id = s.document_id
      where d.case_id = #{caseId} order by s.id""")
    List<Served> ofCase(String caseId);

    @Update(
            """
      update dc_service set manner = #{manner}, served_on = #{servedOn}, proof = #{proof}
      where document_id = #{documentId} and party_id = #{partyId} and manner is null""")
    int serve(
            @Param("documentId") String documentId,
            @Param("partyId") String partyId,
            @Param("manner") String manner,
            @Param("servedOn") LocalDate servedOn,
            @Param("proof") String proof);

    @Update(
            "update dc_service set proof_document = #{proofDocument} where document_id = #{documentId} and party_id = #{partyId}")
    void prove(
            @Param("documentId") String documentId,
            @Param("partyId") String partyId,
            @Param("proofDocument") String proofDocument);

    @Update(
            """
      update dc_service set acknowledged_at = #{now}
      where document_id = #{documentId} and party_id = #{partyId} and acknowledged_at is null""")
    int acknowledge(
            @Param("documentId") String documentId, @Param("partyId") String partyId, @Param("now") Instant now);
}
