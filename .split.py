import re
D='backend/app/src/main/java/org/facheng/deadline/'
C=D+'calendar/'
def rd(p): return open(p).read()
def wr(p,s): open(p,'w').write(s)
# 1. NoticeRules -> NoticeDayRules
s=rd(C+'NoticeRules.java')
i=s.index('    private void checkDays('); 
body=s[i:].rstrip()[:-1].rstrip()
wr(C+'NoticeDayRules.java','''package org.facheng.deadline.calendar;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.facheng.clock.DayKind;
import org.facheng.clock.WorkCalendar;
import org.facheng.platform.ProblemException;

/**
 * What a day that a notice names must be.
 *
 * @param calendar what holds before the notice
 */
record NoticeDayRules(WorkCalendar calendar) {

    private static final int LAST_DAYS_OF_DECEMBER = 4;

    /** Adds each fault to the problem, with a pointer to its place. */
'''+body.replace('    private void checkDays(','    void check(',1).replace('        WorkCalendar calendar = calendars.current();\n','')+'\n}\n')
s=s[:i].rstrip()+'\n}\n'
s=s.replace('            checkDays(draft, problem);','            new NoticeDayRules(calendars.current()).check(draft, problem);')
s=s.replace('    private static final int LAST_DAYS_OF_DECEMBER = 4;\n','').replace('import java.util.HashSet;\nimport java.util.List;\nimport java.util.Set;\nimport org.facheng.clock.DayKind;\nimport org.facheng.clock.WorkCalendar;\n','')
wr(C+'NoticeRules.java',s)
# 2. NoticeSentence -> SentenceChecks
s=rd(C+'NoticeSentence.java')
i=s.index('    private void checkWeekday('); j=s.index('    private NoticeReading.Contradiction contradiction(')
checks=s[i:j]
wr(C+'SentenceChecks.java','''package org.facheng.deadline.calendar;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Compares what a sentence says beside its dates, the days of the week and how many days there are, with the dates themselves. */
record SentenceChecks(String text, List<NoticeReading.Contradiction> found) {

    private static final Pattern WEEKDAY = Pattern.compile("(?:周|星期)([一二三四五六日天])");
    private static final Pattern COUNT = Pattern.compile("(?:共|放假)(\\\\d{1,3})天");
    private static final Map<String, Integer> WEEKDAYS =
            Map.of("一", 1, "二", 2, "三", 3, "四", 4, "五", 5, "六", 6, "日", 7, "天", 7);

    void wrong(String zh, String en) {
        found.add(new NoticeReading.Contradiction(text, zh, en));
    }

'''+re.sub(r'wrong\.add\(contradiction\((.*?)\)\);',lambda m:'wrong('+m.group(1)+');',checks,flags=re.S).replace('private void checkWeekday(LocalDate date, String aside, List<NoticeReading.Contradiction> wrong)','void weekday(LocalDate date, String aside)').replace('private void checkCount(List<NoticeDay> days, List<NoticeReading.Contradiction> wrong)','void count(List<NoticeDay> days)').replace('SentenceChecks::','SentenceChecks::').replace('NoticeSentence::weekend','SentenceChecks::weekend').rstrip()+'\n}\n')
s=s[:i].rstrip()+'\n}\n'
s=re.sub(r'    private static final Pattern WEEKDAY.*?\n','',s); s=re.sub(r'    private static final Pattern COUNT.*?\n','',s)
s=re.sub(r'    private static final Map<String, Integer> WEEKDAYS =\n.*?;\n','',s,flags=re.S)
s=re.sub(r'wrong\.add\(contradiction\((.*?)\)\);',lambda m:'checks.wrong('+m.group(1)+');',s,flags=re.S)
s=s.replace('var wrong = new ArrayList<NoticeReading.Contradiction>();','var wrong = new ArrayList<NoticeReading.Contradiction>();\n        var checks = new SentenceChecks(text, wrong);')
s=s.replace('date(token, last, wrong)','date(token, last, checks)').replace('add(waiting, between, date, token, wrong)','add(waiting, between, date, token, checks)').replace('checkCount(days, wrong)','checks.count(days)').replace('checkWeekday(date, token.group("aside"), wrong)','checks.weekday(date, token.group("aside"))')
s=re.sub(r'List<NoticeReading\.Contradiction> wrong\) \{','SentenceChecks checks) {',s)
for x in ['import java.time.format.TextStyle;\n','import java.util.Locale;\n','import java.util.Map;\n','import java.util.stream.Stream;\n']: s=s.replace(x,'')
wr(C+'NoticeSentence.java',s)
# 3. HolidayNotices: reading apart
s=rd(C+'HolidayNotices.java')
i=s.index('    @Transactional(readOnly = true)\n    public List<HolidayNoticeRow> all()'); j=s.index('    private HolidayNoticeRow lock(')
reads=s[i:j].rstrip()
reads=reads.replace('    @Transactional(readOnly = true)\n','')
wr(C+'HolidayNotices.java','''package org.facheng.deadline.calendar;

import java.util.List;
import java.util.stream.Collectors;
import org.facheng.platform.Problems;
import org.springframework.stereotype.Component;

/** The holiday notices that were imported, and the calendars they make. */
@Component
public class HolidayNotices {

    private final HolidayNoticeMapper notices;
    private final WorkCalendars calendars;

    HolidayNotices(HolidayNoticeMapper notices, WorkCalendars calendars) {
        this.notices = notices;
        this.calendars = calendars;
    }

    /** The latest first. */
'''+reads+'\n}\n')
s=s[:i]+s[j:]
s=s.replace('public class HolidayNotices {','public class NoticePublication {').replace('    HolidayNotices(\n','    NoticePublication(\n').replace('HolidayNotices::row','NoticePublication::row')
s=s.replace(', WorkCalendars calendars, Journal journal',', Journal journal').replace('    private final WorkCalendars calendars;\n','').replace('        this.calendars = calendars;\n','').replace('import java.util.List;\n','').replace('import java.util.stream.Collectors;\n','')
wr(C+'NoticePublication.java',s)
for f in ['HolidayNoticeController.java','NoticeImportController.java','NoticeApplying.java']:
    t=rd(D+f)
    t=t.replace('notices.approve(','publication.approve(').replace('notices.withdraw(','publication.withdraw(').replace('notices.begin(','publication.begin(').replace('notices.propose(','publication.propose(').replace('notices.finish(','publication.finish(')
    t=t.replace('import org.facheng.deadline.calendar.HolidayNotices;\n','import org.facheng.deadline.calendar.HolidayNotices;\nimport org.facheng.deadline.calendar.NoticePublication;\n',1)
    t=t.replace('    private final HolidayNotices notices;\n','    private final HolidayNotices notices;\n    private final NoticePublication publication;\n').replace('            HolidayNotices notices,\n','            HolidayNotices notices,\n            NoticePublication publication,\n').replace('        this.notices = notices;\n','        this.notices = notices;\n        this.publication = publication;\n')
    wr(D+f,t)
# 4. CalendarMove acts
s=rd(D+'CalendarMove.java')
i=s.index('    /** The notices that came into force since'); acts=s[i:].rstrip()[:-1].rstrip()
wr(D+'CalendarActs.java','''package org.facheng.deadline;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.facheng.audit.Act;
import org.facheng.audit.Actor;
import org.facheng.deadline.calendar.HolidayNoticeRow;

/** What the journal of a case says when the calendar moved its dates: one entry, from what to what, because of which notices. */
final class CalendarActs {

    private CalendarActs() {}

    /** @param inForce in the order of the editions from 1 */
    static List<Act> of(List<Recounted> moved, List<HolidayNoticeRow> inForce) {
        return moved.stream()
                .collect(Collectors.groupingBy(each -> each.now().caseId()))
                .values()
                .stream()
                .map(ofCase -> act(ofCase, since(inForce, ofCase)))
                .toList();
    }

'''+acts+'\n}\n')
s=s[:i].rstrip()+'\n}\n'
a=s.index('        Map<String, List<Recounted>> ofCases ='); b=s.index('        events.publishEvent(')
s=s[:a]+'        journal.appendAll(CalendarActs.of(moved, inForce));\n'+s[b:]
for x in ['import java.util.stream.Collectors;\n','import org.facheng.audit.Act;\n','import org.facheng.audit.Actor;\n','import org.facheng.deadline.calendar.HolidayNoticeRow;\n']: s=s.replace(x,'')
wr(D+'CalendarMove.java',s)
# 5. NoticeImportController: bodies
s=rd(D+'NoticeImportController.java')
i=s.index('    /** What is known of the notice beside its days'); j=s.index('    record Text(')
recs=s[i:j]
m=re.search(r'(    /\*\* What is known.*?)(    /\*\* Instead of.*)',recs,re.S)
def top(r): return re.sub(r'^    ','',r.rstrip(),flags=re.M)
wr(D+'NoticeParticulars.java','package org.facheng.deadline;\n\nimport java.time.LocalDate;\nimport org.facheng.deadline.calendar.NoticeDraft;\nimport org.jspecify.annotations.Nullable;\n\n'+top(m.group(1)).replace('record Particulars(','record NoticeParticulars(')+'\n')
wr(D+'NoticeBody.java','package org.facheng.deadline;\n\nimport java.time.LocalDate;\nimport java.util.List;\nimport org.facheng.deadline.calendar.NoticeDay;\nimport org.facheng.deadline.calendar.NoticeDraft;\nimport org.jspecify.annotations.Nullable;\n\n'+top(m.group(2)).replace('record Notice(','record NoticeBody(')+'\n')
s=s[:i]+s[j:]
s=s.replace('@RequestBody Notice given','@RequestBody NoticeBody given').replace('@ModelAttribute Particulars','@ModelAttribute NoticeParticulars')
for x in ['import java.time.LocalDate;\n','import java.util.List;\n','import org.facheng.deadline.calendar.NoticeDay;\n']: s=s.replace(x,'')
wr(D+'NoticeImportController.java',s)
# 6. NoticeApplying: worker
s=rd(D+'NoticeApplying.java')
print(s)
