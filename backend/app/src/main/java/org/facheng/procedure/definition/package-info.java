/** What a procedure folder declares: stages, roles, tasks and their outcomes, messages, documents, forms, story lines. */
@NamedInterface("definition")
package org.facheng.procedure.definition;

import org.springframework.modulith.NamedInterface;
