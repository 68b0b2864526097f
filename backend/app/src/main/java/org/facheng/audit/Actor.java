package org.facheng.audit;

/**
 * Who acted, as the journal knows it.
 *
 * @param id username, or {@code system} where a model or a timer acted
 * @param role the role in which the act was done
 */
public record Actor(String id, String role) {

    /** The system itself: a timer, a sweep, an automatic step of a model. */
    public static final Actor SYSTEM = new Actor("system", "SYSTEM");
}
