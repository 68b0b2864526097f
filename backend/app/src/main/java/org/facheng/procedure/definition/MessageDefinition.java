package org.facheng.procedure.definition;

import org.facheng.deadline.Basis;
import org.facheng.platform.LocalText;

/**
 * What comes in from outside and moves a case on.
 *
 * @param name as in the model, e.g. {@code reconsideration.replyReceived}
 * @param records fact it records, or null
 * @param stage stage of a case that waits for it, or null
 */
public record MessageDefinition(String name, LocalText label, String records, String stage, Basis basis) {}
