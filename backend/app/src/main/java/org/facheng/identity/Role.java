package org.facheng.identity;

/** What a person is in the body; the roles of the law are mapped to these in procedure.yaml. */
public enum Role {
    CITIZEN("公民、法人或者其他组织", "citizen or organization"),
    REGISTRAR("收件登记人", "registrar"),
    HANDLER("承办人", "case handler"),
    REVIEWER("审核人", "reviewer"),
    ORGAN_DIRECTOR("行政复议机构负责人", "director of the organ"),
    HEAD("行政复议机关负责人", "head of the authority"),
    SUPERVISOR("督办人员", "supervisor"),
    ADMIN("管理员", "administrator"),
    RESPONDENT("被申请人", "respondent");

    private final String label;
    private final String english;

    Role(String label, String english) {
        this.label = label;
        this.english = english;
    }

    /** The Chinese name shown to people. */
    public String label() {
        return label;
    }

    public String english() {
        return english;
    }
}
