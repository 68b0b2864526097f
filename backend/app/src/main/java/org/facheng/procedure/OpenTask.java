package org.facheng.procedure;

import java.time.LocalDate;
import org.facheng.identity.Role;
import org.jspecify.annotations.Nullable;

/** An open task of a case, as the case file shows it. */
public record OpenTask(
        String id,
        String key,
        String name,
        Role role,
        @Nullable String assignee,
        String candidate,
        @Nullable LocalDate due,
        String dueLevel) {}
