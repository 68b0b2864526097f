package org.facheng.platform;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A draft as it is kept: unchecked, but not without end. */
public final class DraftText {

    private static final int LONGEST = 500_000;

    private DraftText() {}

    /** @throws org.facheng.platform.ProblemException 422 {@code draft_missing} without a form, {@code draft_too_large} */
    public static String of(JsonMapper json, @Nullable JsonNode data) {
        if (data == null || !data.isObject()) {
            throw Problems.invalid(
                    "draft_missing", "没有收到填写的内容，请刷新页面后重试。", "The draft is missing: send it as an object.");
        }
        var text = json.writeValueAsString(data);
        if (text.length() > LONGEST) {
            throw Problems.invalid(
                    "draft_too_large", "内容过长，请精简文字或改为上传附件。", "Too long. Shorten the text or upload a file.");
        }
        return text;
    }
}
