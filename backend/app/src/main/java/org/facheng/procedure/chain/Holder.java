package org.facheng.procedure.chain;

import java.util.Map;
import org.facheng.audit.JournalEntry;
import org.facheng.identity.User;
import org.jspecify.annotations.Nullable;

/**
 * Who answers for a case, as the journal names him.
 *
 * @param unitId the person's unit at that time
 */
public record Holder(String username, String unitId) {

    public static Holder of(User user) {
        return new Holder(user.username(), user.unitId());
    }

    Map<String, Object> as(String key) {
        return Map.of(key, username, key + "Unit", unitId);
    }

    /** The one an entry names under this key, or null. */
    static @Nullable Holder in(JournalEntry entry, String key) {
        return entry.details().get(key) instanceof String username
                        && entry.details().get(key + "Unit") instanceof String unit
                ? new Holder(username, unit)
                : null;
    }
}
