package org.facheng.identity;

/** What a person is in the body; the roles of the law are mapped to these in procedure.yaml. */
public enum Role {
    CITIZEN("公民、法人或者其他组织"),
    REGISTRAR("收件登记人"),
    HANDLER("承办人"),
    REVIEWER("审核人"),
    ORGAN_DIRECTOR("行政复议机构负责人"),
    HEAD("行政复议机关负责人"),
    SUPERVISOR("督办人员"),
    ADMIN("管理员"),
    RESPONDENT("被申请人");

    private final String label;

    Role(String label) {
        this.label = label;
    }

    /** The Chinese name shown to people. */
    public String label() {
        return label;
    }
}
