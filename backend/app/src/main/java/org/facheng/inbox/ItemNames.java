package org.facheng.inbox;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.facheng.casefile.PartyNames;
import org.facheng.identity.Directory;
import org.facheng.identity.User;
import org.springframework.stereotype.Component;

/** Who has the tasks of a list and whom they are about: one question each, however long the list is. */
@Component
class ItemNames {

    /** Of the tasks of one list. */
    record Names(Map<String, User> assignees, Map<String, String> parties) {

        /** @return null while nobody has it */
        ItemView.Person assignee(Item item) {
            var user = item.assigneeId() == null ? null : assignees.get(item.assigneeId());
            return user == null ? null : new ItemView.Person(user.username(), user.displayName());
        }

        /** @return null where it is about no party of its own */
        String party(Item item) {
            return item.partyId() == null ? null : parties.get(item.partyId());
        }
    }

    private final Directory directory;
    private final PartyNames parties;

    ItemNames(Directory directory, PartyNames parties) {
        this.directory = directory;
        this.parties = parties;
    }

    Names of(List<Item> rows) {
        return new Names(directory.users(ids(rows, Item::assigneeId)), parties.of(ids(rows, Item::partyId)));
    }

    private static Collection<String> ids(List<Item> rows, Function<Item, String> id) {
        return rows.stream().map(id).filter(Objects::nonNull).distinct().toList();
    }
}
