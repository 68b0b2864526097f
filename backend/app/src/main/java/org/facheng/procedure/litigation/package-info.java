/**
 * What the papers a court serves ask of the unit that received them: at which stage it stands, in which capacity it is defendant, what it may
 * plead, and whether the plaintiff sued in time (行政诉讼法，法释〔2018〕1号). Small rules over the fields of a matter; the advice is a suggestion
 * to the handler, never a decision.
 */
package org.facheng.procedure.litigation;
