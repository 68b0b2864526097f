package org.facheng.identity.internal.account;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.facheng.identity.Directory;
import org.facheng.identity.Role;
import org.facheng.identity.Unit;
import org.facheng.identity.User;
import org.springframework.stereotype.Component;

/** The directory in the database. Units only ever come by migration, so each is read once. */
@Component
class StoredDirectory implements Directory {

    private static final String MINISTRY = "miit";

    private final AccountMapper accounts;
    private final StaffLists staff;
    private final UnitMapper units;
    private final Map<String, Unit> known = new ConcurrentHashMap<>();
    private final Map<String, Unit> named = new ConcurrentHashMap<>();
    private final Map<String, List<Unit>> inBody = new ConcurrentHashMap<>();
    private final AtomicReference<List<Unit>> bodies = new AtomicReference<>();

    StoredDirectory(AccountMapper accounts, StaffLists staff, UnitMapper units) {
        this.accounts = accounts;
        this.staff = staff;
        this.units = units;
    }

    @Override
    public Optional<User> user(String id) {
        return Optional.ofNullable(accounts.byId(id)).map(UserRow::toUser);
    }

    @Override
    public Map<String, User> users(Collection<String> ids) {
        return ids.isEmpty()
                ? Map.of()
                : accounts.byIds(ids).stream().map(UserRow::toUser).collect(Collectors.toMap(User::id, user -> user));
    }

    @Override
    public Optional<User> userByName(String username) {
        return Optional.ofNullable(accounts.byName(username)).map(UserRow::toUser);
    }

    @Override
    public List<User> staff(Role role, String unitId) {
        return unit(unitId).map(unit -> staff.of(role, unit.bodyId())).orElse(List.of());
    }

    @Override
    public List<User> staffNamedIn(String text) {
        return accounts.namedIn(text).stream().map(UserRow::toUser).toList();
    }

    @Override
    public Optional<Unit> unit(String id) {
        return Optional.ofNullable(id).map(key -> known.computeIfAbsent(key, units::byId));
    }

    @Override
    public Optional<Unit> unitByName(String name) {
        return Optional.ofNullable(name).map(String::strip).map(key -> named.computeIfAbsent(key, units::byAnyName));
    }

    @Override
    public List<Unit> unitsOfBody(String bodyId) {
        return inBody.computeIfAbsent(bodyId, units::ofBody);
    }

    @Override
    public String marked(String pattern, String unitId) {
        return unit(unitId)
                .flatMap(unit -> unit(unit.bodyId()))
                .map(body -> pattern.replace("{body}", body.mark()))
                .orElse(pattern);
    }

    @Override
    public List<Unit> bodies() {
        return List.copyOf(bodies.updateAndGet(read -> read == null ? units.bodies() : read));
    }

    @Override
    public Unit defaultUnit() {
        return known.computeIfAbsent(MINISTRY, units::byCode);
    }
}
