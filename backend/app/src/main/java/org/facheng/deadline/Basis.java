package org.facheng.deadline;

import java.util.List;
import org.facheng.platform.YamlNode;
import org.jspecify.annotations.Nullable;

/**
 * Where a duty, an act or a document rests.
 *
 * @param law short name, e.g. 行政复议法; {@link #INTERNAL} for a rule of the body's own
 * @param article e.g. 第三十条第一款; null for an internal rule, which cites none
 */
public record Basis(String law, @Nullable String article) {

    public static final String INTERNAL = "内部规则";

    /** The laws a definition may cite, under the names the statutes go by here. */
    private static final List<String> LAWS =
            List.of("行政复议法", "行政复议法实施条例", "行政诉讼法", "行政诉讼法解释", "负责人出庭规定", "民事诉讼法", "信访工作条例", INTERNAL);

    /** Reads {@code {law: 行政复议法, article: 第三十条}}. */
    public static Basis read(YamlNode node) {
        return of(node.only("law", "article"));
    }

    /** The same, in a node that has this member beside. */
    static Basis read(YamlNode node, String beside) {
        return of(node.only("law", "article", beside));
    }

    private static Basis of(YamlNode node) {
        var law = node.get("law").oneOf(LAWS);
        var article = node.find("article");
        if (law.equals(INTERNAL) && article.isPresent()) {
            throw article.get().wrong("内部规则不能引用法条", "请删去 article，或者写明法律名称");
        }
        if (!law.equals(INTERNAL) && article.isEmpty()) {
            throw node.wrong("引用%s而没有写明条款".formatted(law), "请补上 article，例如“第三十条第一款”");
        }
        article.filter(a -> !a.text().startsWith("第")).ifPresent(a -> {
            throw a.wrong("“%s”不是条款的写法".formatted(a.text()), "请写成“第三十条第一款”");
        });
        return new Basis(law, article.map(YamlNode::text).orElse(null));
    }

    public boolean internal() {
        return article == null;
    }

    /** 行政复议法第三十条第一款. */
    @Override
    public String toString() {
        return internal() ? law : law + article;
    }
}
