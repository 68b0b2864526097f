package org.facheng.procedure;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Port to the inbox: what is open in a case. */
public interface OpenTasks {

    List<OpenTask> of(String caseId);

    /** The open tasks with these keys in cases of these bodies, the longest waiting first. */
    List<InCase> waiting(Collection<String> keys, Collection<String> bodyIds);

    /** @param openedAt since when it waits */
    record InCase(String caseId, String id, String name, @Nullable String assignee, Instant openedAt) {}
}
