package org.facheng.procedure.casework;

import java.util.Optional;
import org.facheng.casefile.CaseFile;
import org.facheng.identity.User;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** 登记制定机关的书面答复: of each maker that was asked (行政复议法第五十八条第一款). */
@Component
class MakerReplyAct implements CaseAct {

    private static final String ROLE = "maker";
    private static final String LIMIT = "normdoc-maker-reply";

    private final RepliesOnDocuments replies;

    MakerReplyAct(RepliesOnDocuments replies) {
        this.replies = replies;
    }

    @Override
    public String action() {
        return "record-maker-reply";
    }

    @Override
    public Optional<JsonNode> offer(CaseFile file, User user, JsonNode declared) {
        return replies.offer(file, declared, ROLE, LIMIT);
    }

    @Override
    public void perform(CaseFile file, User user, JsonNode form) {
        replies.chosen(file, form, ROLE, LIMIT);
    }
}
