package org.facheng.identity;

/** What can be done; the permission table says who may, see docs/generated/permissions.md. */
public enum Action {
    CASE_FILE("在互联网端提交申请"),
    CASE_REGISTER("在窗口登记来件"),
    CASE_IMPORT("导入事项"),
    CASE_READ("查看案件"),
    CASE_SEARCH("检索案件"),
    CASE_ACT("办理案件上的行为"),
    CASE_REASSIGN("改派案件"),
    CASE_RECUSE("登记回避"),
    INBOX_READ("查看本人和本组的待办列表"),
    TASK_READ("查看待办"),
    TASK_CLAIM("签收待办"),
    TASK_RELEASE("退回待办"),
    TASK_ASSIGN("指派待办"),
    TASK_COMPLETE("办结待办"),
    DOCUMENT_READ("查看文书和材料"),
    DOCUMENT_SERVE("登记送达"),
    MATERIAL_ADD("提交材料"),
    BOARD_READ("查看督办看板和统计"),
    URGE("催办"),
    CALENDAR_MANAGE("发布和核准工作日历"),
    AUDIT_VERIFY("核验留痕"),
    METRICS_READ("查看运行指标"),
    CLOCK_SET("设定演示时钟"),
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
