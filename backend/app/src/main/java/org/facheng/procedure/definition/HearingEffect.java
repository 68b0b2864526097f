package org.facheng.procedure.definition;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What an outcome does to the appointment of a hearing: a court hearing 开庭, a hearing 听证. */
public enum HearingEffect {
    /** The day is set: fields {@code hearingOn}, {@code hearingAt}, {@code place}, {@code online}, and who is to be there. */
    SET,
    /** The responsible leader is to appear: fields {@code leader}, {@code name}, {@code post}. */
    LEADER,
    /** The leader is unable and says why, members of staff appear. */
    UNABLE,
    /** Members of staff appear, no leader is owed. */
    STAFF,
    /** It took place: fields {@code heldOn} and {@code principal}, which says whether the leader came. */
    HELD,
    /** It does not take place on that day; another is set. */
    POSTPONED,
    /** It does not take place, and no other is set. */
    DROPPED;

    public static final List<String> WORDS =
            Arrays.stream(values()).map(HearingEffect::word).toList();

    static String word(HearingEffect effect) {
        return effect.name().toLowerCase(Locale.ROOT);
    }

    public static HearingEffect of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
