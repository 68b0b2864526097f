package org.facheng.inbox;

import java.time.Instant;
import java.time.LocalDate;

/**
 * One human task as the inbox shows it; the truth about who has it.
 *
 * @param taskRef the engine's reference, never shown
 * @param bodyId the body (机关) whose people do it
 * @param assigneeId who has it; null while it waits in its group
 * @param reason why it went to this person or group, one sentence
 * @param partyId the party it is about where there is one task for each, or null
 * @param document key of the document it serves, or null
 * @param due last day, after roll-over; null where nothing limits it
 * @param open false once done or overtaken by events
 * @param heldAt since when it is set aside, or null
 * @param heldUntil the day chosen for working on it again, or null
 * @param heldReason why it is set aside
 */
public record Item(
        String id,
        String taskRef,
        String caseId,
        String caseNo,
        String caseTitle,
        String procedure,
        String taskKey,
        String stage,
        String bodyId,
        String role,
        String assigneeId,
        String reason,
        String partyId,
        String document,
        String limitKey,
        String clockId,
        LocalDate due,
        boolean open,
        Instant openedAt,
        Instant doneAt,
        String doneBy,
        String outcome,
        int version,
        Instant heldAt,
        LocalDate heldUntil,
        String heldReason) {

    /** The day on which a task set aside is to be worked on again, at the latest the last day of its limit; null: when it is taken up. */
    LocalDate backOn() {
        return heldUntil == null || due != null && due.isBefore(heldUntil) ? due : heldUntil;
    }

    boolean heldOn(LocalDate day) {
        return heldAt != null && (backOn() == null || day.isBefore(backOn()));
    }
}
