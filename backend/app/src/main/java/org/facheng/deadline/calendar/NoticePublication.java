package org.facheng.deadline.calendar;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.facheng.audit.Act;
import org.facheng.audit.Actor;
import org.facheng.audit.Journal;
import org.facheng.identity.User;
import org.facheng.platform.Ids;
import org.facheng.platform.ProblemException;
import org.facheng.platform.Problems;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Holiday notices from proposal to force: one person proposes, another approves, and only then do they make an edition. */
@Service
@Transactional
public class NoticePublication {

    private final HolidayNoticeMapper notices;
    private final NoticeRules rules;
    private final LeftOutDays leftOut;
    private final Journal journal;
    private final Clock clock;

    NoticePublication(
            HolidayNoticeMapper notices, NoticeRules rules, LeftOutDays leftOut, Journal journal, Clock clock) {
        this.notices = notices;
        this.rules = rules;
        this.leftOut = leftOut;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * @throws ProblemException 422 {@code notice_invalid}
     */
    public HolidayNoticeRow propose(NoticeDraft given, User by) {
        var draft = given.stripped();
        rules.check(draft);
        var row = new HolidayNoticeRow(
                Ids.newId(),
                draft.year(),
                draft.number(),
                draft.title(),
                draft.dated(),
                draft.url(),
                draft.region(),
                HolidayNoticeRow.PROPOSED,
                null,
                by.id(),
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                null,
                null,
                null,
                null,
                null);
        try {
            notices.insert(row);
        } catch (DuplicateKeyException e) {
            throw Problems.conflict("notice_known", row.number() + "已经导入。", "The notice was imported already.");
        }
        notices.insertDays(
                row.id(), draft.days().stream().map(NoticePublication::row).toList());
        tell(row, by, "calendar.proposed", "导入节假日通知%s，待另一人审核");
        return row;
    }

    /**
     * Approves the notice; once approved, the same answer again.
     *
     * @param leftOutReason why days off by regulation that it leaves out become ordinary days; may be null where it leaves none out
     * @throws ProblemException 403 {@code second_person_required} for whoever proposed it; 409 {@code notice_withdrawn}; 422 {@code
     *     regulation_days_left_out} without a reason
     */
    public void approve(String id, String leftOutReason, User by) {
        var row = lock(id);
        if (row.proposedBy().equals(by.id())) {
            throw new ProblemException(
                    403,
                    "second_person_required",
                    "通知由您导入，须由另一人审核。",
                    "You imported this notice; somebody else must approve it.");
        }
        refuseWithdrawn(row);
        if (row.in(HolidayNoticeRow.PROPOSED)) {
            var days = leftOut.by(row);
            var reason = days.isEmpty() ? null : LeftOutDays.requireReason(days, leftOutReason);
            notices.approve(id, by.id(), clock.instant().truncatedTo(ChronoUnit.MICROS), reason);
            tell(row, by, "calendar.approved", "审核同意节假日通知%s" + LeftOutDays.told(days, reason));
        }
    }

    /**
     * @throws ProblemException 409 {@code notice_in_force}
     */
    public void withdraw(String id, User by) {
        var row = lock(id);
        if (row.inForce()) {
            throw Problems.conflict(
                    "notice_in_force",
                    "通知已经施行，不能撤回；如有变动，请导入后来的通知。",
                    "The notice is in force. What changed is imported as a later notice.");
        }
        if (!row.in(HolidayNoticeRow.WITHDRAWN)) {
            notices.withdraw(id);
            tell(row, by, "calendar.withdrawn", "撤回节假日通知%s");
        }
    }

    /**
     * Puts the notice in force as the next edition; false if somebody else did so meanwhile.
     *
     * @param clocks how many clocks it can reach
     * @throws ProblemException 409 {@code approval_missing}, {@code notice_withdrawn} or {@code calendar_change_running}
     */
    public boolean begin(String id, int clocks, User by) {
        var row = lock(id);
        refuseWithdrawn(row);
        if (row.inForce()) {
            return false;
        }
        if (!row.in(HolidayNoticeRow.APPROVED)) {
            throw Problems.conflict("approval_missing", "通知须先由另一人审核同意。", "The notice is not approved yet.");
        }
        var before = notices.applied();
        if (before.stream().anyMatch(HolidayNoticeRow::applying)) {
            throw changeRunning();
        }
        try {
            notices.begin(id, before.size() + 1, clocks);
        } catch (DuplicateKeyException e) {
            throw changeRunning();
        }
        tell(row, by, "calendar.applied", "节假日通知%s施行，开始更新在办期限");
        return true;
    }

    private static ProblemException changeRunning() {
        return Problems.conflict(
                "calendar_change_running",
                "另一份通知正在施行，请在其完成后再施行这一份。",
                "Another notice is being applied. Apply this one when that is done.");
    }

    /** Every clock it can reach has been counted anew. False if another server said so before. */
    public boolean finish(HolidayNoticeRow row) {
        boolean first = notices.finish(row.id(), clock.instant().truncatedTo(ChronoUnit.MICROS)) == 1;
        if (first) {
            journal.append(
                    Act.of(Act.SYSTEM_CHAIN, Actor.SYSTEM, "calendar.done", "节假日通知%s施行完毕".formatted(row.reference())));
        }
        return first;
    }

    private HolidayNoticeRow lock(String id) {
        return notices.lock(id).orElseThrow(Problems::notFound);
    }

    private static void refuseWithdrawn(HolidayNoticeRow row) {
        if (row.in(HolidayNoticeRow.WITHDRAWN)) {
            throw Problems.conflict("notice_withdrawn", "通知已经撤回。", "The notice was withdrawn.");
        }
    }

    private static HolidayNoticeMapper.DayRow row(NoticeDay day) {
        var english = day.nameEn() == null ? Holidays.english(day.nameZh()) : day.nameEn();
        return new HolidayNoticeMapper.DayRow(
                day.date(), day.works(), day.nameZh(), english == null ? day.nameZh() : english, day.sentence());
    }

    private void tell(HolidayNoticeRow row, User by, String action, String text) {
        journal.append(Act.of(Act.SYSTEM_CHAIN, by.actor(), action, text.replace("%s", row.reference()))
                .with(Map.of("noticeId", row.id())));
    }
}
