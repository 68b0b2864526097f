package org.facheng.walk;

/**
 * What no walk may end in.
 *
 * @param found what is wrong, for a person to read
 */
public record Fault(Kind kind, String found) {

    public enum Kind {
        INCIDENT,
        DEAD_END,
        OPEN_CLOCK,
        UNTOLD,
        TASK_WITHOUT_ROLE,
        ACCOUNTABLE,
        JOURNAL,
        DATES
    }

    @Override
    public String toString() {
        return kind + ": " + found;
    }
}
