package org.facheng.procedure.definition;

/**
 * What an outcome or an act leaves in the chain of who answers for the matter.
 *
 * @param kind what it does
 * @param to field of the form that names the destination
 * @param reason field that gives the reason, a text or a list of texts
 */
public record ChainEffect(Kind kind, String to, String reason) {

    public enum Kind {
        /** 转送、交办: another body handles the matter from now on. */
        FORWARDED,
        /** 异议: it goes back to who transferred it here. */
        OBJECTED
    }
}
