package org.facheng.procedure.casework;

import static org.facheng.procedure.casework.NormativeDocuments.found;
import static org.facheng.procedure.casework.NormativeDocuments.text;

import java.util.Optional;
import org.facheng.casefile.CaseFile;
import org.facheng.identity.User;
import org.facheng.platform.Problems;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** 登记有权机关回复的处理意见: of each authority, on every document that was transferred to it (行政复议法第六十条). */
@Component
class TransfereeReplyAct implements CaseAct {

    private static final String ROLE = "transferee";
    private static final String LIMIT = "normdoc-transferee-reply";

    private final RepliesOnDocuments replies;
    private final NormativeDocuments documents;

    TransfereeReplyAct(RepliesOnDocuments replies, NormativeDocuments documents) {
        this.replies = replies;
        this.documents = documents;
    }

    @Override
    public String action() {
        return "record-transferee-reply";
    }

    @Override
    public Optional<JsonNode> offer(CaseFile file, User user, JsonNode declared) {
        return replies.offer(file, declared, ROLE, LIMIT);
    }

    /** @throws org.facheng.platform.ProblemException 422 {@code documents_differ}, {@code not_awaited} */
    @Override
    public void perform(CaseFile file, User user, JsonNode form) {
        var authority = replies.chosen(file, form, ROLE, LIMIT);
        var titles = documents
                .transferred(file)
                .filter(found(ROLE, authority.name()))
                .map(one -> text(one, "title"))
                .sorted()
                .toList();
        var replied = form.path(NormativeDocuments.LIST)
                .valueStream()
                .map(one -> text(one, "title"))
                .sorted()
                .toList();
        if (!replied.equals(titles)) {
            throw Problems.invalid(
                            "documents_differ",
                            "请对转送该机关的每一文件各填写一次：" + String.join("、", titles),
                            "State the reply on each document that was transferred.")
                    .at("/form/documents", "应当是：" + String.join("、", titles), "other documents");
        }
    }
}
