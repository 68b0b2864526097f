package org.facheng.scenario.obligation;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Each article a procedure can carry, with what carries it or the written reason why nothing does. */
final class ArticlePage {

    private final ArticleElements elements;
    private final WrittenReasons reasons;

    ArticlePage(ArticleElements elements, WrittenReasons reasons) {
        this.elements = elements;
        this.reasons = reasons;
    }

    /** Articles with neither, and reasons for what has an element. */
    List<String> gaps() {
        return IntStream.rangeClosed(reasons.first(), reasons.last())
                .filter(article -> elements.of(article).isEmpty()
                        != reasons.withoutElement().containsKey(Articles.name(article)))
                .mapToObj(article -> Articles.name(article)
                        + (elements.of(article).isEmpty()
                                ? " has no element and no reason"
                                : " has an element and a reason"))
                .toList();
    }

    String text() {
        var rows = IntStream.rangeClosed(reasons.first(), reasons.last())
                .mapToObj(article -> "| %s | %s |\n".formatted(Articles.name(article), carries(article)))
                .collect(Collectors.joining());
        return """

                ## Articles

                | article | carried by |
                |---|---|
                %s%s"""
                .formatted(rows, leftOut());
    }

    private String leftOut() {
        return reasons.leftOut().isEmpty()
                ? ""
                : reasons.leftOut().entrySet().stream()
                        .map(left -> "| %s | %s |\n".formatted(left.getKey(), left.getValue()))
                        .collect(Collectors.joining("", "\n## Left out\n\n| provision | why |\n|---|---|\n", ""));
    }

    private String carries(int article) {
        Collection<String> found = elements.of(article);
        return found.isEmpty()
                ? reasons.withoutElement().getOrDefault(Articles.name(article), "–")
                : found.stream().map(name -> "`" + name + "`").collect(Collectors.joining(" "));
    }
}
