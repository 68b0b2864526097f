package org.facheng.identity;

import java.util.Set;

/**
 * A person with an account.
 *
 * @param unitId the unit of a member of staff; null for a citizen
 */
public record User(String id, String username, String displayName, String unitId, Set<Role> roles, String email, String phone) {

  public boolean has(Role role) {
    return roles.contains(role);
  }

  public boolean citizen() {
    return has(Role.CITIZEN);
  }
}
