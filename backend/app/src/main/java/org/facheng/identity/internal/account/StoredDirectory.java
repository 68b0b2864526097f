package org.facheng.identity.internal.account;

import java.util.List;
import java.util.Optional;
import org.facheng.identity.Directory;
import org.facheng.identity.Role;
import org.facheng.identity.Unit;
import org.facheng.identity.User;
import org.springframework.stereotype.Component;

/** The directory in the database. */
@Component
class StoredDirectory implements Directory {

  private static final String MINISTRY = "miit";

  private final AccountMapper accounts;
  private final UnitMapper units;

  StoredDirectory(AccountMapper accounts, UnitMapper units) {
    this.accounts = accounts;
    this.units = units;
  }

  @Override
  public Optional<User> user(String id) {
    return Optional.ofNullable(accounts.byId(id)).map(UserRow::toUser);
  }

  @Override
  public Optional<User> userByName(String username) {
    return Optional.ofNullable(accounts.byName(username)).map(UserRow::toUser);
  }

  @Override
  public List<User> staff(Role role, String unitId) {
    return unit(unitId)
        .map(unit -> accounts.staff(role, unit.bodyId()).stream().map(UserRow::toUser).toList())
        .orElse(List.of());
  }

  @Override
  public Optional<Unit> unit(String id) {
    return Optional.ofNullable(id).map(units::byId);
  }

  @Override
  public Optional<Unit> unitByName(String name) {
    return Optional.ofNullable(name).map(String::strip).map(units::byAnyName);
  }

  @Override
  public List<Unit> unitsOfBody(String bodyId) {
    return units.ofBody(bodyId);
  }

  @Override
  public List<Unit> bodies() {
    return units.bodies();
  }

  @Override
  public Unit defaultUnit() {
    return units.byCode(MINISTRY);
  }
}
