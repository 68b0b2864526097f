package org.facheng.workflow;

import java.util.AbstractMap;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.BeanFactory;

/**
 * The words a model may use. Looked up at each use: a word may itself need the engine, and a delegate with fields must be a new object
 * every time, because the engine writes the fields into it.
 */
final class Vocabulary extends AbstractMap<Object, Object> {

    static final Set<String> WORDS = Set.of(
            "deadline",
            "recordFact",
            "recordOutcome",
            "draftDocument",
            "issueDocument",
            "serveDocument",
            "notifyParty",
            "openLinkedCase",
            "escalate",
            "closeCase");

    private final BeanFactory beans;

    Vocabulary(BeanFactory beans) {
        this.beans = beans;
    }

    @Override
    public boolean containsKey(Object word) {
        return word instanceof String && WORDS.contains(word);
    }

    @Override
    public Object get(Object word) {
        return containsKey(word) ? beans.getBean((String) word) : null;
    }

    @Override
    public Set<Entry<Object, Object>> entrySet() {
        return WORDS.stream()
                .map(word -> new SimpleEntry<Object, Object>(word, get(word)))
                .collect(Collectors.toSet());
    }
}
