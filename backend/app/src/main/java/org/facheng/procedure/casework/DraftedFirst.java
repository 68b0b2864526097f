package org.facheng.procedure.casework;

import java.util.Optional;
import org.facheng.casefile.CaseFile;
import org.facheng.identity.User;
import org.facheng.platform.Problems;
import org.facheng.procedure.answer.Answer;
import org.facheng.procedure.answer.AnswerMapper;
import tools.jackson.databind.JsonNode;

/** An act that decides on what another person has drafted in an act before: each draft is decided on once, and never by whoever wrote it. */
final class DraftedFirst implements CaseAct {

    private final String action;
    private final String draft;
    private final AnswerMapper answers;

    /**
     * @param action key of the act that decides
     * @param draft key of the act that drafts
     */
    DraftedFirst(String action, String draft, AnswerMapper answers) {
        this.action = action;
        this.draft = draft;
        this.answers = answers;
    }

    @Override
    public String action() {
        return action;
    }

    @Override
    public Optional<JsonNode> offer(CaseFile file, User user, JsonNode declared) {
        return drafter(file, 0).filter(by -> !by.equals(user.username())).map(by -> declared);
    }

    @Override
    public void perform(CaseFile file, User user, JsonNode form) {
        // This act stands among the answers already.
        var by = drafter(file, 1)
                .orElseThrow(() -> Problems.conflict(
                        "nothing_drafted", "没有待决定的草稿，请先由承办人拟写。", "Nothing is drafted that waits for a decision."));
        if (by.equals(user.username())) {
            throw Problems.conflict("own_draft", "拟写的人不能自己签发、决定，请由其他人办理。", "Whoever drafted it can't decide on it.");
        }
    }

    /** Who wrote the draft that waits, if one does. */
    private Optional<String> drafter(CaseFile file, int own) {
        var all = answers.ofCase(file.id());
        String by = null;
        for (Answer answer : all.subList(0, all.size() - own)) {
            if (answer.key().equals(draft)) {
                by = answer.by();
            } else if (answer.key().equals(action)) {
                by = null;
            }
        }
        return Optional.ofNullable(by);
    }
}
