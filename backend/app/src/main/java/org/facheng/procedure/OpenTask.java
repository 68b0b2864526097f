package org.facheng.procedure;

import java.time.LocalDate;

/** An open task of a case, as the case file shows it. */
public record OpenTask(
        String id, String key, String name, String assignee, String candidate, LocalDate due, String dueLevel) {}
