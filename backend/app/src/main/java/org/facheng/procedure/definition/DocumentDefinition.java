package org.facheng.procedure.definition;

import java.util.List;
import java.util.Map;
import org.facheng.deadline.Basis;
import org.facheng.platform.LocalText;

/**
 * A legal document 文书 of a procedure.
 *
 * @param template key of the template in the folder {@code documents}
 * @param number pattern of its number
 * @param to roles of the parties it is served on: applicant, respondent, third-party
 * @param issued fact its issue stands for, or null
 * @param served fact its service on a party stands for, or null
 * @param records field → fact its issue stands for where the field says yes
 * @param given field → where the procedure takes it from, for fields the document can't know itself
 */
public record DocumentDefinition(
        String key,
        LocalText name,
        String template,
        String number,
        List<String> to,
        String issued,
        String served,
        Map<String, String> records,
        Basis basis,
        Map<String, String> given) {}
