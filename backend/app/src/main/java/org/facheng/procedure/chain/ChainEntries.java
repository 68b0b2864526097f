package org.facheng.procedure.chain;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the journal writes down of the chain, and under which keys; everything that reads the chain reads these. */
public final class ChainEntries {

    public static final String FILED = "case.filed";
    public static final String ACCOUNTABLE = "case.accountable";
    public static final String PROPOSED = "case.hand-over-proposed";
    public static final String DECLINED = "case.hand-over-declined";
    public static final String FORWARDED = "case.forwarded";
    public static final String OBJECTED = "case.objected";
    public static final String INVOLVED = "case.unit-involved";
    public static final String CONTRIBUTED = "case.unit-contributed";
    public static final String CLOSED = "case.closed";

    static final String FROM = "from";
    static final String TO = "to";
    static final String HOW = "how";
    static final String REASON = "reason";
    static final String UNTIL = "until";
    static final String CONSENT = "consent";
    static final String UNIT = "unit";
    static final String DESTINATION = "destination";

    private ChainEntries() {}

    /** @param unitId unit in which the matter was first received */
    public static Map<String, Object> filed(String unitId) {
        return Map.of(UNIT, unitId);
    }

    /**
     * @param from null where it is the first
     * @param consent username of who agreed to take it, or null where the law or the procedure asks for no consent
     */
    public static Map<String, Object> accountable(
            @Nullable Holder from, Holder to, Passing how, String reason, @Nullable String consent) {
        var details = new HashMap<String, Object>(to.as(TO));
        if (from != null) {
            details.putAll(from.as(FROM));
        }
        details.put(HOW, how.name());
        details.put(REASON, reason);
        if (consent != null) {
            details.put(CONSENT, consent);
        }
        return details;
    }

    /** @param until last day on which it may be accepted */
    public static Map<String, Object> proposed(Holder from, Holder to, String reason, LocalDate until) {
        var details = new HashMap<String, Object>(to.as(TO));
        details.putAll(from.as(FROM));
        details.put(REASON, reason);
        details.put(UNTIL, until.toString());
        return details;
    }

    public static Map<String, Object> declined(String reason) {
        return Map.of(REASON, reason);
    }

    /**
     * Others have a part, and who answers for the whole stays the same.
     *
     * @param part what the unit is to do
     * @param until last day for it
     */
    public static Map<String, Object> involved(String unit, String part, LocalDate until) {
        return Map.of(DESTINATION, unit, REASON, part, UNTIL, until.toString());
    }

    /** @param destination unit or channel it goes to, or goes back to */
    public static Map<String, Object> sent(String destination, String reason) {
        return Map.of(DESTINATION, destination, REASON, reason);
    }
}
