package org.facheng.identity.internal.session;

import java.util.Map;
import org.facheng.audit.Act;
import org.facheng.audit.Actor;
import org.facheng.audit.Journal;
import org.facheng.identity.Directory;
import org.facheng.identity.User;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Sign-ins, sign-outs and refusals in the journal. */
@Component
class SessionJournal {

    private final Journal journal;
    private final Directory directory;

    SessionJournal(Journal journal, Directory directory) {
        this.journal = journal;
        this.directory = directory;
    }

    @Transactional
    public void opened(String username, String address) {
        append(username, "session.opened", "登录", address);
    }

    @Transactional
    public void closed(String username, String address) {
        append(username, "session.closed", "退出登录", address);
    }

    @Transactional
    public void refused(String username, String address) {
        append(username, "session.refused", "登录失败", address);
    }

    /** A name nobody has is not written down: it may be a password typed into the wrong field. */
    private void append(String username, String action, String text, String address) {
        Actor actor = directory.userByName(username).map(User::actor).orElse(new Actor("unknown", "NONE"));
        journal.append(Act.of(Act.SYSTEM_CHAIN, actor, action, text).with(Map.of("address", address)));
    }
}
