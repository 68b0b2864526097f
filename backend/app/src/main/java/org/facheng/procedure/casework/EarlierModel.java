package org.facheng.procedure.casework;

import org.facheng.platform.LocalText;
import org.facheng.platform.ProblemException;
import org.facheng.platform.Problems;

/** A case goes on with the model it began with: what that has no way for is refused, until an administrator has moved the case. */
final class EarlierModel {

    private EarlierModel() {}

    /** @param name what was to be done */
    static ProblemException without(LocalText name) {
        return Problems.conflict(
                "earlier_model",
                "本案按照此前的流程模型办理，其中没有“%s”：请管理员先把本案迁移到现行模型。".formatted(name.zh()),
                "The model of this case does not have this way: an administrator first moves the case to the current one.");
    }
}
