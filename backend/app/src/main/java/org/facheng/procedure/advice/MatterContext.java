package org.facheng.procedure.advice;

import java.util.List;

/**
 * What the rules need to know beside the matter.
 *
 * @param receivingUnit full name of the unit that received it
 * @param ministry full name of the ministry, the reconsideration organ (行政复议法第二十五条)
 * @param ministryAliases shorter names people use for it
 * @param acceptedCase number of the case in which we already accepted the same person's application about the same act,
 *     or null
 * @param earlier what the own register holds of the same person about the same act: an application accepted before, or null
 * @param suit the one of the same person about the same act that we answer or answered, or null
 */
public record MatterContext(
        String receivingUnit,
        String ministry,
        List<String> ministryAliases,
        String acceptedCase,
        KnownApplication earlier,
        KnownSuit suit) {

    /**
     * @param withdrawn whether it was ended because its withdrawal was permitted (行政复议法第七十四条第二款)
     */
    public record KnownApplication(String caseNo, boolean withdrawn) {}

    /**
     * @param open whether it is still before the court
     * @param sameNumber whether the court gave both the same number
     */
    public record KnownSuit(String caseNo, boolean open, boolean sameNumber) {

        public KnownSuit(String caseNo, boolean open) {
            this(caseNo, open, false);
        }
    }

    private static final String STATE_PREFIX = "中华人民共和国";

    public MatterContext {
        ministryAliases = List.copyOf(ministryAliases);
    }

    public static MatterContext receivedBy(String receivingUnit, String ministry, String... ministryAliases) {
        return new MatterContext(receivingUnit, ministry, List.of(ministryAliases), null, null, null);
    }

    public MatterContext withAcceptedCase(String caseNo) {
        return new MatterContext(receivingUnit, ministry, ministryAliases, caseNo, earlier, suit);
    }

    public MatterContext withEarlier(KnownApplication earlier) {
        return new MatterContext(receivingUnit, ministry, ministryAliases, acceptedCase, earlier, suit);
    }

    public MatterContext withSuit(KnownSuit suit) {
        return new MatterContext(receivingUnit, ministry, ministryAliases, acceptedCase, earlier, suit);
    }

    /** Only the ministry is a reconsideration organ; its communications administrations are respondents. */
    public boolean receivedByReconsiderationOrgan() {
        return receivingUnit.equals(ministry);
    }

    /** The name without 中华人民共和国, as used in running text. */
    public String ministryShort() {
        return ministry.startsWith(STATE_PREFIX) ? ministry.substring(STATE_PREFIX.length()) : ministry;
    }

    /** What is left of a name after the ministry's own; null if it does not begin with it. */
    public String afterMinistry(String name) {
        if (name.startsWith(ministry)) {
            return name.substring(ministry.length());
        }
        if (name.startsWith(ministryShort())) {
            return name.substring(ministryShort().length());
        }
        return ministryAliases.stream()
                .filter(name::startsWith)
                .findFirst()
                .map(alias -> name.substring(alias.length()))
                .orElse(null);
    }
}
