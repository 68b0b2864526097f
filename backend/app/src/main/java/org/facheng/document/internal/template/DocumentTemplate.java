package org.facheng.document.internal.template;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.facheng.document.internal.print.Paper;

/** A document's declaration with its text. */
public final class DocumentTemplate {

    private final Declaration declaration;
    private final List<Passage> text;

    DocumentTemplate(Declaration declaration, List<Passage> text) {
        this.declaration = declaration;
        this.text = text;
    }

    public Declaration declaration() {
        return declaration;
    }

    /** The text with these values in it, which come from {@link Fields}. */
    public Paper paper(Map<String, Object> values, String organ, String number) {
        List<Paper.Block> blocks =
                text.stream().flatMap(passage -> passage.with(values).stream()).toList();
        return new Paper(declaration.layout(), organ, declaration.name(), number, blocks);
    }

    /** Names the text uses although document.yaml doesn't declare them. */
    public Set<String> undeclared() {
        Set<String> names = used();
        names.removeAll(declaration.fields().keySet());
        return names;
    }

    /** Declared fields the text never uses. */
    public Set<String> unused() {
        Set<String> names = new TreeSet<>(declaration.fields().keySet());
        names.removeAll(used());
        return names;
    }

    private Set<String> used() {
        Set<String> names = new TreeSet<>();
        text.forEach(passage -> names.addAll(passage.names()));
        return names;
    }
}
