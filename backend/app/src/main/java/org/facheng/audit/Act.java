package org.facheng.audit;

import java.util.Map;

/**
 * One act to be written to the journal.
 *
 * @param chain the case id, or {@link #SYSTEM_CHAIN} for acts outside any case
 * @param actor who acted
 * @param action stable key, e.g. {@code case.filed}, {@code task.completed}
 * @param text what was done, one Chinese sentence for the timeline
 * @param basis the article it rests on, or null
 * @param details further facts, small and JSON-serialisable; never secrets
 */
public record Act(String chain, Actor actor, String action, String text, String basis, Map<String, Object> details) {

    public static final String SYSTEM_CHAIN = "system";

    public static Act of(String chain, Actor actor, String action, String text) {
        return new Act(chain, actor, action, text, null, Map.of());
    }

    public Act on(String basis) {
        return new Act(chain, actor, action, text, basis, details);
    }

    public Act with(Map<String, Object> details) {
        return new Act(chain, actor, action, text, basis, details);
    }
}
