package org.facheng.casefile;

/** What a list shows of a case. */
public record CaseHeading(String id, String caseNo, String title, String handlingUnitId) {}
