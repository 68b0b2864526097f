package org.facheng.procedure.definition;

import java.util.List;
import java.util.Map;
import org.facheng.deadline.Basis;
import org.facheng.deadline.policy.Policy;
import org.facheng.platform.LocalText;
import tools.jackson.databind.JsonNode;

/**
 * A legal document 文书 of a procedure.
 *
 * @param template key of the template in the folder {@code documents}
 * @param number pattern of its number, null for a document without one
 * @param to roles of the parties it is served on: applicant, respondent, third-party; empty where it is handed over on the spot, or is the
 *     record of an act
 * @param again whether a model may issue it more than once in a case
 * @param eachOnce whether a party that received it before does not receive it again when it is issued to another
 * @param filed null for a document a model issues; {@link #ALWAYS}, or a JSON pointer into what was filed, for one issued when a matter is
 *     registered at the counter, there if that is true
 * @param answers {@code ACT/field} that names the letter it answers: it goes to whom that came from, and its sending
 *     and what it fixes count for that one; or null
 * @param lateAt task; of those it is for, it goes only to who had not performed in time when that was done last; or null
 * @param issued fact its issue stands for, or null
 * @param sent fact its sending stands for, or null: printing is not sending
 * @param sentAs the open point that says on which day it counts as sent: when it was posted, or when it was served on the last of its
 *     addressees; null where posting is sending
 * @param served fact its service on a party stands for, or null
 * @param limit limit or group until which it has to be sent, shown with the task that serves it; or null
 * @param closing whether it is issued when the case is closed
 * @param printed on whose side it can be printed at any time: roles of parties, and {@code body}; empty for a document that is issued. What is
 *     printed is a paper people fill in and sign; nothing of it is kept
 * @param printedUpon fact that has to stand before, or null
 * @param records field → fact its issue stands for where the field says yes, or holds a number
 * @param given field → where the procedure takes it from, for fields the document can't know itself
 */
public record DocumentDefinition(
        String key,
        LocalText name,
        String template,
        String number,
        List<String> to,
        boolean again,
        boolean eachOnce,
        String answers,
        String lateAt,
        String issued,
        String sent,
        Policy sentAs,
        String served,
        String limit,
        String filed,
        boolean closing,
        List<String> printed,
        String printedUpon,
        Map<String, Recorded> records,
        Basis basis,
        Map<String, String> given) {

    public static final String ALWAYS = "always";

    /**
     * A fact the issue of a document stands for.
     *
     * @param length field that holds the length of the period the fact fixes, or null
     * @param unit field that holds its unit, or null
     */
    public record Recorded(String fact, String length, String unit) {}

    /** Whether a model or an act has to issue it. */
    public boolean onDemand() {
        return filed == null && !closing && printed.isEmpty();
    }

    /** Whether it is issued when this is registered at the counter. */
    public boolean issuedFor(JsonNode form) {
        return ALWAYS.equals(filed)
                || filed != null && !filed.equals(ALWAYS) && form.at(filed).asBoolean(false);
    }
}
