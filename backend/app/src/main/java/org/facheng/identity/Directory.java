package org.facheng.identity;

import java.util.List;
import java.util.Optional;

/** Looks up people and units. */
public interface Directory {

  Optional<User> user(String id);

  Optional<User> userByName(String username);

  /** Active staff of this role in the body (机关) of the unit, by username. */
  List<User> staff(Role role, String unitId);

  Optional<Unit> unit(String id);

  /** By full name, e.g. 江苏省通信管理局. */
  Optional<Unit> unitByName(String name);

  /** The ministry: where a matter goes that names no receiving unit. */
  Unit defaultUnit();
}
