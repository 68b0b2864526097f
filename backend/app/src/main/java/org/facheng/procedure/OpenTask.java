package org.facheng.procedure;

import java.time.LocalDate;
import org.facheng.identity.Role;

/** An open task of a case, as the case file shows it. */
public record OpenTask(
        String id,
        String key,
        String name,
        Role role,
        String assignee,
        String candidate,
        LocalDate due,
        String dueLevel) {}
