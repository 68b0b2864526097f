package org.facheng.casefile;

/** Another unit of ours, or none, answers as respondent of the case from now on. */
public record RespondentUnitChanged(String caseId) {}
