package org.facheng.procedure.definition;

import org.facheng.platform.LocalText;

/**
 * A stage 阶段 of a procedure.
 *
 * @param citizen what the citizen is told in this stage, in plain words
 * @param aside whether the ordinary course does not pass through it: shown only while a case is in it
 * @param turn whose turn it is: body, you (the citizen), respondent or nobody
 */
public record StageDefinition(String id, LocalText name, LocalText citizen, String turn, boolean aside) {}
