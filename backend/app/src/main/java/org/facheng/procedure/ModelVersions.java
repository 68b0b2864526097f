package org.facheng.procedure;

import java.util.List;

/**
 * Port to the models of running cases. A case keeps the models it began with when newer ones are deployed; it can be brought onto them where
 * every element it stands at is there again under its id.
 */
public interface ModelVersions {

    /**
     * A model of a case that is not the latest.
     *
     * @param process id of the model
     * @param from number of its deployment, counted from 1
     * @param to number of the latest one
     */
    record Behind(String process, int from, int to) {}

    /** Open cases with a model that is not the latest, in the order of their ids. */
    List<String> casesBehind();

    /** The models of this case that are not the latest, in the order of their ids. */
    List<Behind> behind(String caseId);

    /**
     * Brings every model of the case onto its latest, in the caller's transaction. Open tasks, timers and what it waits for stay the same.
     *
     * @throws NotMovable where the case stands at something the latest model does not have
     */
    void moveOn(String caseId);

    /** Why a case stays on its models: one sentence for each element in the way. */
    final class NotMovable extends RuntimeException {

        private final transient List<String> reasons;

        public NotMovable(List<String> reasons) {
            super(String.join("; ", reasons));
            this.reasons = List.copyOf(reasons);
        }

        public List<String> reasons() {
            return reasons;
        }
    }
}
