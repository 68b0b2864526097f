package org.facheng.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every document a reconsideration is known to make or to receive in a form of its own has a template: those of 国法函〔2008〕196号, of a municipal
 * case system and of the forms for citizens of 2025, as far as their names are known.
 */
class DocumentNamesTest {

    private static final Pattern NAME = Pattern.compile("(?m)^name: (.+)$");

    private static final List<String> TEMPLATES =
            SourceTree.files(SourceTree.ROOT.resolve("bpmn/reconsideration/2024/documents"), "document.yaml").stream()
                    .map(SourceTree::read)
                    .flatMap(file -> NAME.matcher(file).results())
                    .map(found -> found.group(1).strip())
                    .toList();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "行政复议申请书",
                "口头申请笔录",
                "收件回执",
                "受理通知书",
                "第三人参加行政复议通知书",
                "补正行政复议申请通知书",
                "不予受理行政复议申请决定书",
                "不予受理告知书",
                "行政复议申请告知书",
                "行政复议申请转送函",
                "变更被申请人通知书",
                "行政复议答复通知书",
                "行政复议答复书",
                "证据目录",
                "阅卷笔录",
                "接待笔录",
                "调查笔录",
                "现场勘验笔录",
                "鉴定委托书",
                "听取意见笔录",
                "听证通知书",
                "听证笔录",
                "停止执行通知书",
                "规范性文件转送函",
                "规范性文件答复通知书",
                "行政复议调解书",
                "和解协议",
                "撤回行政复议申请书",
                "行政复议中止通知书",
                "恢复审理通知书",
                "延期审理通知书",
                "行政复议终止决定书",
                "驳回行政复议申请决定书",
                "行政复议决定书",
                "行政复议更正通知书",
                "送达回证",
                "责令限期履行通知书",
                "约谈通知书",
                "通报批评",
                "行政复议意见书",
                "行政复议建议书",
                "授权委托书",
                "代表人推荐书",
                "案件登记表",
                "呈报表",
                "卷内目录",
                "抄告函"
            })
    void has_a_template(String name) {
        assertThat(TEMPLATES).anyMatch(template -> template.contains(name));
    }

    @Test
    void no_two_templates_share_a_name() {
        assertThat(TEMPLATES).doesNotHaveDuplicates();
    }
}
