package org.facheng.document.internal.template;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * A text with placeholders: {@code {{field}}}, and {@code {{#flag}}…{{/flag}}} inside a sentence. A typed text that stands inside a sentence
 * may end with a full stop of its own: the mark of the sentence that follows takes its place.
 */
final class Wording {

    private static final Mustache.Compiler MUSTACHE = Mustache.compiler()
            .escapeHTML(false)
            .nullValue("")
            .emptyStringIsFalse(true)
            .strictSections(true);

    private static final Pattern STOP_INSIDE_A_SENTENCE = Pattern.compile("。+(?=[，。；、])");

    private final Template template;

    Wording(String text) {
        this.template = MUSTACHE.compile(text);
    }

    String with(Object values) {
        return STOP_INSIDE_A_SENTENCE.matcher(template.execute(values)).replaceAll("");
    }

    /** The names this text refers to; {@code .} and {@code -index} are the template language's own. */
    Set<String> names() {
        Set<String> names = new TreeSet<>();
        template.visit(new Mustache.Visitor() {
            @Override
            public void visitText(String text) {}

            @Override
            public void visitVariable(String name) {
                names.add(name);
            }

            @Override
            public boolean visitInclude(String name) {
                return false;
            }

            @Override
            public boolean visitSection(String name) {
                names.add(name);
                return true;
            }

            @Override
            public boolean visitInvertedSection(String name) {
                names.add(name);
                return true;
            }
        });
        names.removeIf(name -> name.equals(".") || name.startsWith("-"));
        return names;
    }
}
