package org.facheng.document.internal.template;

import java.util.List;
import java.util.Map;
import org.facheng.document.internal.print.Paper.Layout;

/**
 * What document.yaml declares of a document.
 *
 * @param name title as printed
 * @param basis the article the document rests on
 * @param fields by name, in the order a form shows them
 * @param states what the law wants it to say; a test looks for each in the printed text
 */
public record Declaration(String name, Layout layout, Basis basis, Map<String, Field> fields, List<Statement> states) {

    /** Law and article as cited. */
    public record Basis(String law, String article) {}

    /**
     * One declared field.
     *
     * @param required whether the document can't be drafted without it
     * @param from where it comes from when the caller gives none: {@code given} (only from the caller), {@code case.…}, {@code parties.…},
     *     {@code organ.…}, {@code document.…} or {@code form:} with a JSON pointer into what was filed
     */
    public record Field(FieldType type, String label, boolean required, String from) {}

    /**
     * A legal content of the document.
     *
     * @param what in words
     * @param article where the law asks for it
     * @param text what must stand in the document, wherever the sample case reaches it
     */
    public record Statement(String what, String article, List<String> text) {}
}
