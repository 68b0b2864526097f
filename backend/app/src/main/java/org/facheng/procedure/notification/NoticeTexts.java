package org.facheng.procedure.notification;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.facheng.casefile.CaseFile;
import org.facheng.deadline.Deadline;
import org.facheng.deadline.TimeLimit;
import org.facheng.notice.NewNotice;
import org.facheng.procedure.TaskAssigned;
import org.facheng.procedure.definition.ActionDefinition;

/**
 * Every text by which people are told of a case. A citizen's goes by mail too, so its title names the number of the case and nothing else
 * of it.
 */
final class NoticeTexts {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日");

    private NoticeTexts() {}

    /** Service is what starts periods, and a citizen who does not look does not see them start. */
    static NewNotice served(CaseFile file, String documentId, String document, LocalDate on) {
        return citizen(
                file,
                "document-served",
                "served:" + documentId,
                "案件%s有文书送达",
                "《%s》已于%s以电子方式送达给您。文书载明的期限自送达之日起计算，请及时登录查看。".formatted(document, DAY.format(on)));
    }

    /** To whom it will come by post or by hand: nothing runs yet. */
    static NewNotice issued(CaseFile file, String documentId, String document, String number, LocalDate on) {
        var name = "《%s》%s".formatted(document, number == null ? "" : "（%s）".formatted(number));
        return citizen(
                file,
                "document-issued",
                "issued:" + documentId,
                "案件%s有文书印发",
                "%s已于%s印发，将以邮寄、直接送达等方式送达给您。文书载明的期限自送达之日起计算。".formatted(name, DAY.format(on)));
    }

    /** @param lastDay null where none is known */
    static NewNotice yourTurn(CaseFile file, String action, LocalDate lastDay) {
        var until = lastDay == null ? "" : "最后一天为%s。逾期的后果见案件页面上的期限说明。".formatted(DAY.format(lastDay));
        return citizen(
                file,
                "your-turn",
                "turn:%s:%s:%s".formatted(file.id(), action, lastDay),
                "案件%s等待您办理",
                "现在等待您办理“%s”。%s".formatted(action, until));
    }

    static NewNotice progress(CaseFile file) {
        return citizen(file, "progress", null, "案件%s有新的进展", "您的案件有新的进展，请登录查看。");
    }

    /** On the respondent, a unit of ours: its people find it in the workbench. */
    static NewNotice servedOnUnit(CaseFile file, String documentId, String document, LocalDate on) {
        return staff(
                file,
                "document-served",
                "served:" + documentId,
                "文书送达：" + document,
                "案件%s的《%s》已于%s以电子方式送达本单位。文书载明的期限自送达之日起计算。".formatted(file.caseNo(), document, DAY.format(on)),
                "/workbench/cases/" + file.caseNo());
    }

    static NewNotice relayed(CaseFile file, String documentId) {
        return staff(
                file,
                "application-relayed",
                "relayed:" + documentId,
                "收到转送的行政复议申请",
                "“%s”的行政复议申请（原案号%s）由作出处罚的机关转送，请登记收件，填写向该机关提交的日期和转送日期。".formatted(file.title(), file.caseNo()),
                "/workbench/register");
    }

    static NewNotice assigned(CaseFile file, TaskAssigned task, String name) {
        var until = task.due() == null ? "" : "，最后一天为%s".formatted(DAY.format(task.due()));
        return staff(
                file,
                "task-assigned",
                null,
                "新任务：" + name,
                "案件%s的任务“%s”交您办理%s。".formatted(file.caseNo(), name, until),
                "/workbench/tasks/" + task.taskId());
    }

    static NewNotice correctionProposed(CaseFile file, String what) {
        return staff(
                file,
                "correction-proposed",
                null,
                "待决定：更正期限记录",
                "案件%s有人提出更正期限记录：%s。请在案件页面决定。".formatted(file.caseNo(), what),
                "/workbench/cases/" + file.caseNo());
    }

    /** The decision has taken effect: somebody has to say whether the public reads it. */
    static NewNotice publicationDue(CaseFile file, String paper, boolean superiorToo) {
        return staff(
                file,
                "publication-due",
                "publication:" + file.id(),
                "请提出是否公开%s的意见".formatted(paper),
                "案件%s的%s已经送达，发生法律效力。请在待办任务中提出公开或者不公开的意见（行政复议法第七十九条第一款）。%s"
                        .formatted(file.caseNo(), paper, superiorToo ? "被申请人是本级人民政府工作部门的，还应当同时抄告其上一级主管部门（第二款）。" : ""),
                "/workbench/cases/" + file.caseNo());
    }

    static NewNotice publicationProposed(CaseFile file, String paper, boolean publish) {
        return staff(
                file,
                "publication-proposed",
                null,
                "待决定：" + (publish ? "公开" : "不公开") + paper,
                "案件%s的承办人提出%s%s，请在案件页面核对后决定。".formatted(file.caseNo(), publish ? "公开" : "不公开", paper),
                "/workbench/cases/" + file.caseNo());
    }

    static NewNotice reportMoved(CaseFile file, boolean toDecide, String opinion) {
        return staff(
                file,
                "report-moved",
                null,
                toDecide ? "待审批：呈报表" : "呈报表有了意见",
                "案件%s的呈报表%s：%s。".formatted(file.caseNo(), toDecide ? "等待您的意见" : "已经审批", opinion),
                "/workbench/cases/" + file.caseNo());
    }

    static NewNotice publicationReturned(CaseFile file, String paper, String reason) {
        return staff(
                file,
                "publication-returned",
                null,
                "公开意见被退回",
                "案件%s是否公开%s的意见被退回：%s".formatted(file.caseNo(), paper, reason),
                "/workbench/cases/" + file.caseNo());
    }

    /** @param limit what runs, and what the law says follows from it */
    static NewNotice warned(CaseFile file, Deadline deadline, TimeLimit limit) {
        return staff(
                file,
                "limit-warned",
                "warned:%s:%s".formatted(deadline.id(), deadline.due()),
                "期限临近：" + limit.name().zh(),
                "案件%s的“%s”将于%s届满。%s"
                        .formatted(
                                file.caseNo(),
                                limit.name().zh(),
                                DAY.format(deadline.due()),
                                consequence("逾期后果", limit)),
                "/workbench/cases/" + file.caseNo());
    }

    static NewNotice expired(CaseFile file, Deadline deadline, TimeLimit limit) {
        return staff(
                file,
                "limit-expired",
                "expired:%s:%s".formatted(deadline.id(), deadline.due()),
                "期限届满：" + limit.name().zh(),
                "案件%s的“%s”已于%s届满%s。%s"
                        .formatted(
                                file.caseNo(),
                                limit.name().zh(),
                                DAY.format(deadline.due()),
                                doneOn(deadline),
                                consequence("法律后果", limit)),
                "/workbench/cases/" + file.caseNo());
    }

    /** It had run out and runs again. */
    static NewNotice countedAnew(CaseFile file, Deadline deadline, TimeLimit limit) {
        return staff(
                file,
                "limit-counted-anew",
                "anew:%s:%s".formatted(deadline.id(), deadline.due()),
                "期限重新计算：" + limit.name().zh(),
                "案件%s的“%s”此前记录为届满，现经重新计算，最后一天为%s。"
                        .formatted(file.caseNo(), limit.name().zh(), DAY.format(deadline.due())),
                "/workbench/cases/" + file.caseNo());
    }

    static NewNotice wronged(CaseFile file, Deadline deadline, TimeLimit limit, String notice) {
        return staff(
                file,
                "limit-wronged",
                "wronged:%s:%s".formatted(deadline.id(), notice),
                "请处理：%s的届满记录".formatted(limit.name().zh()),
                "案件%s的“%s”已记录为届满，依据节假日通知%s，其最后一日应为%s。请在案件页面处理。"
                        .formatted(file.caseNo(), limit.name().zh(), notice, DAY.format(deadline.due())),
                "/workbench/cases/" + file.caseNo());
    }

    static NewNotice receivedAnew(CaseFile file, String act) {
        return staff(
                file,
                "received-anew",
                null,
                "重新审查逾期的认定：" + act,
                "案件%s已办理“%s”，其期限届满后经重新计算。此前对逾期的认定，请重新审查。".formatted(file.caseNo(), act),
                "/workbench/cases/" + file.caseNo());
    }

    static NewNotice asked(CaseFile file, String what) {
        return staff(
                file,
                "case-asked",
                null,
                what,
                "案件%s：%s。请在案件页面办理。".formatted(file.caseNo(), what),
                "/workbench/cases/" + file.caseNo());
    }

    static NewNotice handOver(CaseFile file, LocalDate until) {
        return staff(
                file,
                "hand-over-proposed",
                null,
                "请答复是否接手案件" + file.caseNo(),
                "有人提出将案件%s移交给您。请于%s（含当日）前答复同意或者不同意；逾期未答复的，责任人不变。".formatted(file.caseNo(), DAY.format(until)),
                "/workbench/cases/" + file.caseNo());
    }

    static NewNotice acted(CaseFile file, ActionDefinition act) {
        return staff(
                file,
                "party-acted",
                null,
                "当事人：" + act.name().zh(),
                "案件%s有新的当事人行为：%s（%s）。需要处理的，请在案件页面办理。"
                        .formatted(file.caseNo(), act.name().zh(), act.basis()),
                "/workbench/cases/" + file.caseNo());
    }

    static NewNotice accessDecided(CaseFile file) {
        return citizen(file, "access-decided", null, "案件%s的查阅、复制申请已有决定", "您的查阅、复制申请已有决定，请登录案件页面查看可以查阅的材料。");
    }

    /** A citizen's own period nears its end. */
    static NewNotice yourPeriod(CaseFile file, Deadline deadline, TimeLimit limit) {
        return citizen(
                file,
                "limit-warned",
                "warned:%s:%s".formatted(deadline.id(), deadline.due()),
                "案件%s有期限即将届满",
                "您的“%s”最后一天为%s。%s"
                        .formatted(limit.name().zh(), DAY.format(deadline.due()), consequence("逾期后果", limit)));
    }

    /** A citizen's own period has ended. */
    static NewNotice yourPeriodEnded(CaseFile file, Deadline deadline, TimeLimit limit) {
        return citizen(
                file,
                "limit-expired",
                "expired:%s:%s".formatted(deadline.id(), deadline.due()),
                "案件%s有期限已经届满",
                "您的“%s”已于%s届满%s。%s"
                        .formatted(
                                limit.name().zh(),
                                DAY.format(deadline.due()),
                                doneOn(deadline),
                                consequence("法律后果", limit)));
    }

    private static String doneOn(Deadline deadline) {
        return deadline.metOn() == null ? "" : "，%s才办理".formatted(DAY.format(deadline.metOn()));
    }

    private static String consequence(String title, TimeLimit limit) {
        return limit.expiry() == null
                ? "依据：%s。".formatted(limit.citation())
                : "%s：%s（%s）。".formatted(title, limit.expiry().zh(), limit.citation());
    }

    private static NewNotice citizen(CaseFile file, String kind, String about, String title, String text) {
        return new NewNotice(
                file.id(),
                kind,
                about,
                title.formatted(file.caseNo()),
                text,
                "/portal/cases/" + file.receiptNo(),
                true);
    }

    private static NewNotice staff(CaseFile file, String kind, String about, String title, String text, String link) {
        return new NewNotice(file.id(), kind, about, title, text, link, false);
    }
}
