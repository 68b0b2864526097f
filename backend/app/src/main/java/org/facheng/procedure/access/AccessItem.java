package org.facheng.procedure.access;

import java.util.List;
import org.facheng.document.Material;
import org.jspecify.annotations.Nullable;

/**
 * A paper of the respondent: its reply, a piece of its evidence as the list of the case has it, or a file it handed in.
 *
 * @param key names it within the case, e.g. {@code reply-4}, {@code evidence-1}, {@code material-ID}; it never changes
 * @param kind in words
 * @param lines what it says, as far as that was typed
 * @param material the file, or null
 * @param marked whether the respondent itself says that it is secret or dangerous to show; of a file, that something it handed in is
 */
public record AccessItem(
        String key, String kind, String name, List<Line> lines, @Nullable Material material, boolean marked) {

    public record Line(String name, String text) {}

    /** As decisions and records name it. */
    public String title() {
        return kind.equals(name) ? name : "%s：%s".formatted(kind, name);
    }
}
