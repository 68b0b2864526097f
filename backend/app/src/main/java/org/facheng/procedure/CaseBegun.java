package org.facheng.procedure;

import java.util.List;

/**
 * Published when the model of a new case runs, in the transaction that filed it.
 *
 * @param facts what the matter stated
 */
public record CaseBegun(String caseId, List<String> facts) {}
