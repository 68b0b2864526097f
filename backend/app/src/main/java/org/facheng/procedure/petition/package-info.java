/**
 * What a petition asks of the body that received it: which of the routes of the law it takes and why, who is competent, who must be told and
 * who must not, and what the petitioner may still do elsewhere (信访工作条例). Small rules over the fields of a matter; the advice is a
 * suggestion to the handler, never a decision.
 */
package org.facheng.procedure.petition;
