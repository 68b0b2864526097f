package org.facheng.procedure.advice;

import java.util.List;
import org.facheng.procedure.matter.Applicant;

/** What the titles of cases are made of. */
public final class CaseTitles {

    /** Characters that the register of cases has room for. */
    private static final int LONGEST = 300;

    private CaseTitles() {}

    /** The first of them, and whether there are more. */
    public static String people(List<Applicant> applicants) {
        var first = applicants.get(0);
        var name = first.name() == null ? first.alias() : first.name();
        return applicants.size() > 1 ? name + "等" : name;
    }

    public static String shortened(String title) {
        return title.codePointCount(0, title.length()) <= LONGEST
                ? title
                : title.substring(0, title.offsetByCodePoints(0, LONGEST - 1)) + "…";
    }
}
