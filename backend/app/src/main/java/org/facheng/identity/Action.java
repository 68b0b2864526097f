package org.facheng.identity;

/** What can be done; the permission table says who may, see docs/generated/permissions.md. */
public enum Action {
    CASE_FILE("在互联网端提交申请"),
    CASE_REGISTER("在窗口登记来件"),
    CASE_IMPORT("导入事项"),
    CASE_READ("查看案件"),
    CASEFILE_READ("查阅全部案卷，包括内部办理情况"),
    CASE_SEARCH("检索案件"),
    CASE_REASSIGN("改派案件"),
    CASE_HAND_OVER("提出移交案件"),
    HAND_OVER_ANSWER("答复是否接手案件"),
    CASE_RECUSE("决定回避"),
    CONFLICT_REPORT("报告自行回避"),
    INBOX_READ("查看本人和本组的待办列表"),
    TASK_READ("查看待办"),
    TASK_CLAIM("签收待办"),
    TASK_RELEASE("退回待办"),
    TASK_HOLD("搁置待办"),
    TASK_ASSIGN("指派待办"),
    TASK_COMPLETE("办结待办"),
    CASE_INTERNAL_READ("查看内部意见和文书草稿"),
    DOCUMENT_READ("查看文书和材料"),
    DOCUMENT_ISSUE("制发决定以外的文书"),
    PUBLICATION_PROPOSE("提出公开或者不公开决定书的意见"),
    DOCUMENT_DISPATCH("登记文书发出"),
    DOCUMENT_ACKNOWLEDGE("确认收到文书"),
    DEADLINE_EXTEND("延长期限"),
    DEADLINE_STOP("中止、恢复期限，扣除不计入的期间"),
    DEADLINE_CORRECT("提出更正期限事实的日期，提出撤销有误的中止、扣除记录"),
    DEADLINE_CORRECTION_DECIDE("决定更正期限记录"),
    DEADLINE_SETTLE("处理因节假日通知待人工处理的届满记录"),
    FILE_UPLOAD("上传文件"),
    MATERIAL_ADD("提交材料"),
    PARTY_CHANGE("变更当事人、代表人、代理人，通知第三人参加"),
    FILE_ACCESS_REQUEST("申请查阅、复制被申请人的材料"),
    FILE_ACCESS_DECIDE("决定查阅、复制"),
    FILE_ACCESS_RECORD("登记当面查阅、复制"),
    HEARINGS_READ("查看开庭和听证日程、负责人名册"),
    LEADERS_MANAGE("维护负责人名册，登记负责人不能出庭的日期"),
    COMPETENCE_READ("查看信访事项职权分工表"),
    COMPETENCE_MANAGE("维护信访事项职权分工表"),
    BOARD_READ("查看督办看板和统计"),
    CASE_URGE("催办案件"),
    CALENDAR_READ("查看节假日通知及其影响"),
    CALENDAR_PROPOSE("导入和撤回节假日通知"),
    CALENDAR_APPROVE("审核和施行节假日通知"),
    DATES_RECOUNT("复核全部期限"),
    AUDIT_VERIFY("核验留痕"),
    METRICS_READ("查看运行指标"),
    CLOCK_SET("设定演示时钟"),
    USERS_LIST("查看本机关人员名单"),
    USERS_MANAGE("管理用户"),
    PASSWORD_CHANGE("修改本人密码"),
    NOTICE_READ("查看本人通知"),
    MAIL_MANAGE("处理未送达的邮件");

    private final String label;

    Action(String label) {
        this.label = label;
    }

    /** The Chinese name shown to people. */
    public String label() {
        return label;
    }
}
