package org.facheng.bench;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The options of a benchmark, {@code --name number} each. */
public record Options(Map<String, Integer> numbers) {

    /**
     * @throws IllegalArgumentException with one sentence for the person at the terminal
     */
    static Options of(List<String> words) {
        var numbers = new TreeMap<String, Integer>();
        for (int i = 0; i < words.size(); i += 2) {
            var name = words.get(i);
            if (!name.startsWith("--")
                    || i + 1 == words.size()
                    || !words.get(i + 1).matches("[1-9]\\d{0,8}")) {
                throw new IllegalArgumentException("Write options as --size 10000, not " + name + ".");
            }
            numbers.put(name.substring(2), Integer.valueOf(words.get(i + 1)));
        }
        return new Options(numbers);
    }

    public int number(String name, int otherwise) {
        return numbers.getOrDefault(name, otherwise);
    }
}
