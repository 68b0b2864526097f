package org.facheng.procedure.definition;

import org.facheng.deadline.Basis;
import org.facheng.platform.LocalText;

/**
 * What comes in from outside and moves a case on.
 *
 * @param name as in the model, e.g. {@code reconsideration.replyReceived}
 * @param records fact it records as of the day it came in, or null
 * @param posted fact it records as of the day it was posted, where the form states one; or null (民事诉讼法第八十五条第四款)
 * @param upon fact that delivers it by itself in a case whose application says so, or null
 * @param filed pointer into the application: what has to be true there; or null
 * @param stage stage of a case that waits for it, or null
 */
public record MessageDefinition(
        String name,
        LocalText label,
        String records,
        String posted,
        String stage,
        String upon,
        String filed,
        Basis basis) {}
