package org.facheng.walk.form;

import java.util.List;

/**
 * Names that mean somebody in the house: tried where a field seems to ask for one.
 *
 * @param units full names of units and of organs outside
 * @param accounts user names of staff
 */
public record Names(List<String> units, List<String> accounts) {

    /** Those a field of this name may ask for; mostly none. */
    List<String> of(String field) {
        if (field.equals("username")) {
            return accounts;
        }
        return field.matches("(?i).*(name|organ|unit|respondent|maker).*") ? units : List.of();
    }
}
