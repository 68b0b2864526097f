package org.facheng.procedure.definition.reader;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.facheng.platform.YamlNode;

/** Reads where values come from that only the procedure knows: {@code answer:TASK/field}, {@code fact:NAME} … */
final class Sources {

    private static final Pattern SOURCE = Pattern.compile(
            "(answer|id|ground|ground-article):[\\w|-]+(/\\w+)+|(choice|chosen|letter):[\\w-]+/\\w+|is:[\\w-]+/\\w+=\\S+|outcome:[\\w-]+=[A-Z_]+|by:[\\w-]+|(fact|stands|consequence|due|owed|served-at-issue):[a-z-]+"
                    + "|archive:contents|addressees:names|answering:name|several:[a-z-]+|dispute:(papers|evidence)|report:(approval|signature)|evidence:(applicant|respondent|answering|third-party|organ)|normative:[a-z]+|higher:body|first:(pending|answered|over|opinion|reviewed|reviewBy|recheckBy)|reading:[a-z-]+=[a-z-]+|filed:(statement|materials|clerk|(/\\w+)+)");

    private Sources() {}

    /** Field → source. */
    static Map<String, String> of(Optional<YamlNode> node) {
        var sources = new LinkedHashMap<String, String>();
        node.ifPresent(given -> given.entries().forEach((field, source) -> sources.put(field, source(source))));
        return sources;
    }

    static String source(YamlNode source) {
        if (!SOURCE.matcher(source.text()).matches()) {
            throw source.wrong(
                    "“%s”不是字段的来源".formatted(source.text()),
                    "请写成 answer:任务/字段、id:任务/字段、choice:任务/字段、chosen:任务/字段、letter:办理事项/字段、is:任务/字段=值、outcome:任务=结论、by:任务、ground:任务/字段、ground-article:任务/字段、fact:事实、stands:事实、consequence:事实、due:期限、owed:期限、served-at-issue:期限、archive:contents、addressees:names、answering:name、several:当事人的角色、dispute:papers、dispute:evidence、report:approval、report:signature、normative:…、higher:body、first:…、reading:口径=理解 或者 filed:statement、filed:materials、filed:clerk");
        }
        return source.text();
    }
}
