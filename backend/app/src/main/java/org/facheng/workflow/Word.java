package org.facheng.workflow;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** A service task of a model. The engine writes the fields of the task into a new object each time. Public, because it asks for that. */
public final class Word implements JavaDelegate {

    private final Words.Meaning meaning;

    private Expression fact;
    private Expression asOfLimit;
    private Expression outcome;
    private Expression otherwise;
    private Expression document;
    private Expression limit;
    private Expression role;

    Word(Words.Meaning meaning) {
        this.meaning = meaning;
    }

    @Override
    public void execute(DelegateExecution execution) {
        meaning.apply(execution.getProcessBusinessKey(), this, execution);
    }

    String fact() {
        return text(fact);
    }

    String asOfLimit() {
        return text(asOfLimit);
    }

    String outcome() {
        return text(outcome);
    }

    /** The outcome where the fact it asks for does not stand. */
    String otherwise() {
        return text(otherwise);
    }

    /** Named by the task itself, or what the case has come to. */
    String outcome(DelegateExecution execution) {
        return outcome == null ? (String) execution.getVariable(Variables.OUTCOME) : outcome();
    }

    String limit() {
        return text(limit);
    }

    String role() {
        return text(role);
    }

    /** Named by the task itself, or handed over by the calling model. */
    String document(DelegateExecution execution) {
        return document == null ? (String) execution.getVariable(Variables.DOCUMENT) : text(document);
    }

    private static String text(Expression field) {
        return field == null ? null : field.getExpressionText();
    }
}
