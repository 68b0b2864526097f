package org.facheng.identity.internal.access;

import java.util.Set;
import org.facheng.identity.Action;
import org.facheng.identity.Role;

/** Whoever has the role may do the action where all the conditions hold. */
record Rule(Action action, Role role, Set<Condition> conditions) {}
