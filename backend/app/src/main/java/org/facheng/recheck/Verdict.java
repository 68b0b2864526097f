package org.facheng.recheck;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** What the checks found, told line by line as it is found: nothing is held but the counts. */
final class Verdict {

    private final Consumer<String> lines;
    private final List<String> checked = new ArrayList<>();
    private long differences;

    Verdict(Consumer<String> lines) {
        this.lines = lines;
    }

    /** So many of a kind were checked. */
    void checked(String kind, long count) {
        checked.add(kind + count + "项");
    }

    /** One thing of this kind is not as it should be; {@code what} is a Chinese sentence. */
    void differs(String kind, String what) {
        differences++;
        lines.accept(kind + "：" + what);
    }

    boolean clear() {
        return differences == 0;
    }

    /** 已核对：留痕12项，文件3项……。全部一致。 */
    String summary() {
        return "已核对：%s。%s"
                .formatted(String.join("，", checked), clear() ? "全部一致。" : "发现%d处不一致，见上。".formatted(differences));
    }
}
