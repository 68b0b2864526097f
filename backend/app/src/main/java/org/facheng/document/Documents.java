package org.facheng.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Legal documents: drafted from a template, numbered and frozen at issue, served with proof. */
public interface Documents {

  /**
   * What a procedure declares of a document.
   *
   * @param folder class path folder of the procedure version, e.g. {@code bpmn/reconsideration/2024}
   * @param numberPattern e.g. {@code 工信复补〔{year}〕{seq}号}
   */
  record Kind(String folder, String key, String name, String template, String numberPattern) {}

  /** Makes or replaces the draft of this kind in the case. Fields are those the template declares; a missing one is refused (422). */
  CaseDocument draft(String caseId, Kind kind, Map<String, Object> fields);

  /** Renders a draft for reading without storing it: HTML. */
  String preview(String caseId, Kind kind, Map<String, Object> fields);

  /**
   * Numbers the draft, renders Word and PDF, freezes them with their SHA-256 and opens one service for each addressee. An issued document
   * can't be changed or rendered again.
   */
  CaseDocument issue(String caseId, Kind kind, Map<String, Object> fields, LocalDate on, List<String> partyIds);

  /** Records service on one party; a second record for the same party is refused (409). */
  CaseDocument.Service serve(String documentId, String partyId, String manner, LocalDate on, String proof);

  /** The party says it has the document. The day of service does not change by it. */
  void acknowledge(String documentId, String partyId);

  List<CaseDocument> ofCase(String caseId);

  Optional<CaseDocument> latest(String caseId, String key);

  /** Bytes of an issued document: {@code pdf}, {@code docx} or {@code html}. */
  byte[] file(String documentId, String format);
}
