import re
B='backend/app/src/main/java/org/facheng/'
T='backend/app/src/test/java/org/facheng/deadline/'
def sub(f,a,b,n=1):
    s=open(f).read()
    assert a in s,(f,a)
    s=s.replace(a,b,n); open(f,'w').write(s)
# NoticeText: reading record made shorter
f=B+'deadline/calendar/NoticeText.java'
sub(f,'''    /** Full-width figures and half-width punctuation as the notice's print has them, without blanks. */
    private static String normal(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("[\\\\h\\\\uFEFF]+", "")
                .replace('(', '（')
                .replace(')', '）')
                .replace(',', '，')
                .replace(':', '：')
                .replace(';', '；')
                .replace('[', '〔')
                .replace(']', '〕');
    }
''','''    /** Full-width figures and half-width punctuation as the notice's print has them, without blanks. */
    private static String normal(String text) {
        var plain = Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[\\\\h\\\\uFEFF]+", "");
        for (int i = 0; i < HALF_WIDTH.length(); i++) {
            plain = plain.replace(HALF_WIDTH.charAt(i), FULL_WIDTH.charAt(i));
        }
        return plain;
    }
''')
sub(f,'''    private final List<NoticeDay> days = new''','''    private static final String HALF_WIDTH = "(),:;[]";
    private static final String FULL_WIDTH = "（），：；〔〕";

    private final List<NoticeDay> days = new''')
s=open(f).read()
s=s.replace('''            dated = day(day.group(1), day.group(2), day.group(3));
            found = dated != null;
''','''            dated = day(day.group(1), day.group(2), day.group(3));
            found |= dated != null;
''')
open(f,'w').write(s)
# audit
f=B+'audit/PendingEntries.java'
sub(f,'''            var ends = entries.stream()
                    .map(EntryRow::chain)
                    .distinct()
                    .map(heads::get)
                    .collect(Collectors.partitioningBy(head -> begun.remove(head.chain())));
            ends.get(true).forEach(journal::insertHead);
            journal.advance(ends.get(false));
''','''            var ends = entries.stream().map(EntryRow::chain).distinct().map(heads::get);
            var fresh = ends.collect(Collectors.partitioningBy(head -> begun.remove(head.chain())));
            fresh.get(true).forEach(journal::insertHead);
            journal.advance(fresh.get(false));
''')
f=B+'deadline/HolidayNoticeController.java'
sub(f,'''    /** What happens now that it is approved, counted anew. */
    record Approved(HolidayNoticeView notice, NoticePreview preview) {}
''','''    /** With what it would move, counted anew. */
    record Approved(HolidayNoticeView notice, NoticePreview preview) {}
''')
f=B+'deadline/NoticePreviews.java'
s=open(f).read()
i=s.index('        var moves = found.stream()'); 
s=s.replace('''        Map<String, CaseHeading> files =
                cases.headings(batch.stream().map(Deadline::caseId).collect(Collectors.toSet()));
''','''        var files = cases.headings(batch.stream().map(Deadline::caseId).collect(Collectors.toSet()));
''').replace('import java.util.Map;\n','').replace('import org.facheng.casefile.CaseHeading;\n','')
open(f,'w').write(s)
f='frontend/src/workbench/calendar/notices.css'
sub(f,'''  .notice-row,
  .moved,
  .notice-days li,
  .notice-import__form {
    grid-template-columns: minmax(0, 1fr);
  }
''','''  .notice-row,
  .moved,
  .notice-import__form {
    grid-template-columns: minmax(0, 1fr);
  }

  .notice-days li {
    grid-template-columns: minmax(0, 1fr) auto auto;
  }

  .notice-days li > :last-child {
    grid-column: 1 / -1;
  }
''')
# tests
f=T+'NoticeInterruptionTest.java'
s=open(f).read()
s=s.replace('''    /** Counts everything again; says what differs. */
    @Autowired
    @Qualifier("verify")
    Command verify;
''','''    @Autowired
    @Qualifier("verify")
    Command verify;
''')
open(f,'w').write(s)
f=B+'deadline/HolidayNoticeViews.java'
# bench: plan apart
D='backend/bench/src/main/java/org/facheng/bench/recompute/'
s=open(D+'OpenClocks.java').read()
i=s.index('    /** For each slot the same number'); plan=s[i:].rstrip()[:-1].rstrip()
rules=s[s.index('    private static final List<String> RULES'):s.index('    private final JdbcTemplate jdbc;')]
open(D+'ClockPlan.java','w').write('''package org.facheng.bench.recompute;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.facheng.clock.ClockEvent;
import org.facheng.clock.LimitFold;
import org.facheng.clock.LimitRule;
import org.facheng.clock.PeriodUnit;
import org.facheng.clock.WorkCalendar;
import org.facheng.deadline.TimeLimit;
import org.facheng.deadline.TimeLimits;
import org.springframework.jdbc.core.JdbcTemplate;

/** What the clocks of a case may be: ten rules, and for each the days it may start on, counted by the product's clock. */
final class ClockPlan {

'''+rules+'''    private final JdbcTemplate jdbc;
    private final TimeLimits limits;
    private final WorkCalendar calendar;

    ClockPlan(JdbcTemplate jdbc, TimeLimits limits, WorkCalendar calendar) {
        this.jdbc = jdbc;
        this.limits = limits;
        this.calendar = calendar;
    }

'''+plan.replace('    private int plan(','    int make(')+'\n}\n')
s=s[:i].rstrip()+'\n}\n'
s=s.replace(rules,'').replace('int starts = plan(from, to);','int starts = plan.make(from, to);').replace('RULES.size()','"ten"').replace(' + "ten" + ',' + "ten" + ')
s=s.replace('" cases with " + "ten" + " clocks each"','" cases with ten clocks each"')
a=s.index('    private final JdbcTemplate jdbc;'); b=s.index('    /**\n     * @param from the first day')
s=s[:a]+'''    private final JdbcTemplate jdbc;
    private final ClockPlan plan;

    OpenClocks(JdbcTemplate jdbc, ClockPlan plan) {
        this.jdbc = jdbc;
        this.plan = plan;
    }

'''+s[b:]
for x in ['import java.sql.Timestamp;\n','import java.util.ArrayList;\n','import java.util.List;\n','import org.facheng.clock.ClockEvent;\n','import org.facheng.clock.LimitFold;\n','import org.facheng.clock.LimitRule;\n','import org.facheng.clock.PeriodUnit;\n','import org.facheng.clock.WorkCalendar;\n','import org.facheng.deadline.TimeLimit;\n','import org.facheng.deadline.TimeLimits;\n']: s=s.replace(x,'')
open(D+'OpenClocks.java','w').write(s)
f=D+'RecomputeBenchmark.java'
sub(f,'new OpenClocks(jdbc, product.bean(TimeLimits.class), calendar)','new OpenClocks(jdbc, new ClockPlan(jdbc, product.bean(TimeLimits.class), calendar))')
