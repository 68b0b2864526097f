package org.facheng.procedure.higher;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.facheng.platform.ProblemException.InputError;

/** What must hold in a line of the table: no body is above itself, and only what is named can be confirmed. */
final class HigherBodyChecks {

    private static final int LONGEST = 200;

    private HigherBodyChecks() {}

    static List<InputError> of(HigherBody line) {
        var errors = new ArrayList<InputError>();
        var named = named(line);
        named.forEach((field, name) -> {
            if (name.length() > LONGEST) {
                errors.add(new InputError("/" + field, "机关名称最多%d个字。".formatted(LONGEST), "At most 200 characters."));
            }
            if (name.equals(line.body())) {
                errors.add(new InputError("/" + field, "上一级机关不能是本机关。", "A body is not above itself."));
            }
        });
        if (line.confirmed() && named.isEmpty()) {
            errors.add(new InputError("/confirmed", "没有填写上一级机关的，不能确认。", "There is nothing to confirm."));
        }
        return errors;
    }

    private static Map<String, String> named(HigherBody line) {
        var named = new LinkedHashMap<String, String>();
        if (line.government() != null) {
            named.put("government", line.government());
        }
        if (line.department() != null) {
            named.put("department", line.department());
        }
        return named;
    }
}
