package org.facheng.procedure.advice;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.facheng.procedure.matter.Respondent;
import org.facheng.procedure.matter.Respondent.Category;

/**
 * The respondent as the law sees it: by the category given, else by its name.
 *
 * @param organ the organ that answers for it where the one named is only a part of it, else null
 */
public record NamedOrgan(Kind kind, String name, String organ) {

    public enum Kind {
        MINISTRY,
        COMMUNICATIONS_ADMINISTRATION,
        /** A part of the ministry or of a communications administration, acting in its own name. */
        INTERNAL_OFFICE,
        LOCAL_DEPARTMENT,
        LOCAL_GOVERNMENT,
        STATE_DEPARTMENT,
        NOT_AN_ORGAN,
        /** None of the above, as the applicant says: perhaps authorised by law and managed by the ministry (第二十五条第三项). */
        ELSEWHERE,
        /** The name alone does not tell what it is. */
        UNRECOGNISED,
        NOT_NAMED
    }

    private static final Pattern ADMINISTRATION = Pattern.compile("(.{1,12}?(?<!信息)通信管理局)(.*)");
    private static final Pattern GOVERNMENT = Pattern.compile(".*人民政府(办公厅|办公室)?");
    private static final Pattern STATE = Pattern.compile("(中华人民共和国|国家).+|.{1,12}部|.{1,12}总局");
    private static final Pattern ENTERPRISE = Pattern.compile(".*(公司|集团|合伙企业|营业厅|厂|店)");

    public static NamedOrgan of(Respondent named, MatterContext context) {
        String name = named == null || named.name() == null ? "" : named.name().strip();
        Category category = named == null ? null : named.category();
        if (category == Category.MINISTRY) {
            return new NamedOrgan(Kind.MINISTRY, context.ministryShort(), null);
        }
        if (name.isEmpty()) {
            return new NamedOrgan(Kind.NOT_NAMED, null, null);
        }
        if (category == Category.COMMUNICATIONS_ADMINISTRATION) {
            return new NamedOrgan(Kind.COMMUNICATIONS_ADMINISTRATION, name, null);
        }
        if (category == Category.LOCAL_DEPARTMENT) {
            return new NamedOrgan(Kind.LOCAL_DEPARTMENT, name, null);
        }
        if (category == Category.INTERNAL_OFFICE) {
            return office(name, context);
        }
        NamedOrgan byName = byName(name, context);
        boolean saidToBeElsewhere = category == Category.OTHER && byName.kind() == Kind.UNRECOGNISED;
        return saidToBeElsewhere ? new NamedOrgan(Kind.ELSEWHERE, name, null) : byName;
    }

    private static NamedOrgan office(String name, MatterContext context) {
        NamedOrgan byName = byName(name, context);
        return switch (byName.kind()) {
            case INTERNAL_OFFICE, LOCAL_DEPARTMENT -> byName;
            default -> new NamedOrgan(Kind.INTERNAL_OFFICE, name, context.ministryShort());
        };
    }

    private static NamedOrgan byName(String name, MatterContext context) {
        String part = context.afterMinistry(name);
        if (part != null) {
            return part.isBlank()
                    ? new NamedOrgan(Kind.MINISTRY, name, null)
                    : new NamedOrgan(Kind.INTERNAL_OFFICE, name, context.ministryShort());
        }
        Matcher administration = ADMINISTRATION.matcher(name);
        if (administration.matches()) {
            return administration.group(2).isBlank()
                    ? new NamedOrgan(Kind.COMMUNICATIONS_ADMINISTRATION, name, null)
                    : new NamedOrgan(Kind.INTERNAL_OFFICE, name, administration.group(1));
        }
        return new NamedOrgan(elsewhere(name), name, null);
    }

    private static Kind elsewhere(String name) {
        if (ENTERPRISE.matcher(name).matches()) {
            return Kind.NOT_AN_ORGAN;
        }
        if (GOVERNMENT.matcher(name).matches()) {
            return Kind.LOCAL_GOVERNMENT;
        }
        if (!Place.of(name).isEmpty() || CompetentOrgan.vertical(name)) {
            return Kind.LOCAL_DEPARTMENT;
        }
        return STATE.matcher(name).matches() ? Kind.STATE_DEPARTMENT : Kind.UNRECOGNISED;
    }

    /** Whether its acts come before the ministry: its own, and those of the administrations it has set up (第二十五条). */
    public boolean underTheMinistry() {
        return kind == Kind.MINISTRY || kind == Kind.COMMUNICATIONS_ADMINISTRATION || kind == Kind.INTERNAL_OFFICE;
    }
}
