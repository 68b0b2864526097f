package org.facheng.procedure;

import org.facheng.identity.Role;

/**
 * Published in the transaction in which a report 呈报表 went on to whoever decides on it next, or came back.
 *
 * @param to whose turn it is; {@link Role#HANDLER} for the handler of the case
 */
public record ReportMoved(String caseId, Role to, String opinion) {}
