package org.facheng.procedure.reading;

import org.facheng.casefile.CaseFile;
import org.facheng.document.Drafts;
import org.facheng.identity.Action;
import org.facheng.identity.Permissions;
import org.facheng.identity.User;
import org.facheng.procedure.definition.TaskDefinition;
import org.springframework.stereotype.Component;

/** What the performer of a task has to read before deciding. */
@Component
public class TaskReading {

    /**
     * @param documentPreview address of the draft to decide on, null where the task decides on none
     * @param returned who sent the work back and why, null where nobody did
     */
    public record Background(String documentPreview, AnswerView returned) {}

    private final Drafts drafts;
    private final CaseAnswers answers;
    private final Permissions permissions;

    TaskReading(Drafts drafts, CaseAnswers answers, Permissions permissions) {
        this.drafts = drafts;
        this.answers = answers;
        this.permissions = permissions;
    }

    /** Empty for those who may not read what is internal to the body. */
    public Background of(CaseFile file, TaskDefinition task, User user) {
        if (!permissions.may(user, Action.CASE_INTERNAL_READ, file.scope())) {
            return new Background(null, null);
        }
        var preview = task.document() == null
                ? null
                : drafts.current(file.id(), task.document())
                        .map(draft -> DraftVersionController.address(file, draft) + "?format=html")
                        .orElse(null);
        return new Background(preview, answers.returned(file, task.key()).orElse(null));
    }
}
