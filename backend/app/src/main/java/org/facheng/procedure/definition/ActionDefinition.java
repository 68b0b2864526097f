package org.facheng.procedure.definition;

import java.util.List;
import org.facheng.deadline.Basis;
import org.facheng.identity.Role;
import org.facheng.platform.LocalText;

/**
 * An act at a case outside its tasks.
 *
 * @param by roles that may do it
 * @param when elements of which one must be waiting; empty: at any time while the case is open
 * @param message delivered to the case, or null
 * @param limit time limit or group until which it may be done, or null
 * @param form key of its form, or null
 * @param material kind of the materials that come with it, or {@link #CHOSEN}; null where none are meant
 * @param items where the list of what is asked for comes from, as the sources of document fields; or null
 */
public record ActionDefinition(
        String key,
        LocalText name,
        List<Role> by,
        List<String> when,
        String message,
        String limit,
        String form,
        String material,
        String items,
        Basis basis) {

    /** The form says in its field {@code kind} what the materials are; without materials there is no act. */
    public static final String CHOSEN = "chosen";

    public boolean addsMaterial() {
        return CHOSEN.equals(material);
    }
}
