package org.facheng.procedure.casework;

import java.util.regex.Pattern;
import org.facheng.casefile.CaseFile;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whether the act applied against may be 行政拘留 or a 限制人身自由的行政强制措施 (行政复议法第四十一条第四项). */
final class LibertyRestricted {

    private static final Pattern NAMED = Pattern.compile("拘留|人身自由");
    /** 行政强制法第九条第二项、第三项: measures against property. */
    private static final Pattern PROPERTY = Pattern.compile("查封|扣押|冻结|封存");

    private LibertyRestricted() {}

    /** The names of measures against a person are many: of the measures, only those that are named against property are ruled out. */
    static boolean by(CaseFile file) {
        JsonNode act = JsonMapper.shared().readTree(file.form()).path("act");
        var words = act.path("kind").asString("") + act.path("content").asString("");
        return NAMED.matcher(words).find()
                || act.path("category").asString("").equals("compulsory-measure")
                        && !PROPERTY.matcher(words).find();
    }
}
