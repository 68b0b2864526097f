package org.facheng.bench.inbox;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.facheng.identity.Role;
import org.facheng.identity.User;

/**
 * Made-up people: 40 bodies with 5 roles each are 200 groups; 5,000 users with 3 roles each, so that a person sees 3 groups. Everything
 * follows from numbers: a run can be repeated.
 */
final class Crowd {

    static final int BODIES = 40;
    static final int USERS = 5_000;
    static final List<Role> ROLES =
            List.of(Role.REGISTRAR, Role.HANDLER, Role.REVIEWER, Role.ORGAN_DIRECTOR, Role.HEAD);

    private static final int ROLES_EACH = 3;

    private Crowd() {}

    static String bodyId(int body) {
        return id("body", body);
    }

    static User user(int number) {
        int first = first(number);
        var roles = IntStream.range(0, ROLES_EACH)
                .mapToObj(i -> ROLES.get((first + i) % ROLES.size()))
                .toList();
        return new User(
                userId(number),
                "bench" + number,
                "第" + number + "人",
                bodyId(number % BODIES),
                Set.copyOf(roles),
                null,
                null);
    }

    static String userId(int number) {
        return id("user", number);
    }

    static List<String> groups(User user) {
        return user.roles().stream()
                .map(role -> group(user.unitId(), role))
                .sorted()
                .toList();
    }

    static String group(String bodyId, Role role) {
        return bodyId + ":" + role;
    }

    /** One of the people of the body who have the role; {@code draw} chooses. */
    static int member(int body, int role, int draw) {
        int users = USERS / BODIES / ROLES.size();
        int first = (role + ROLES.size() - draw % ROLES_EACH) % ROLES.size();
        int row = draw / ROLES_EACH % users;
        return body + BODIES * (first + ROLES.size() * row);
    }

    private static int first(int user) {
        return user / BODIES % ROLES.size();
    }

    private static String id(String kind, int number) {
        return UUID.nameUUIDFromBytes((kind + number).getBytes(java.nio.charset.StandardCharsets.US_ASCII))
                .toString();
    }
}
