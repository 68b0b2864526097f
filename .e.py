import re
B='backend/app/src/main/java/org/facheng/'
def sub(f,a,b,n=1):
    p=B+f
    s=open(p).read()
    assert a in s,(f,a)
    s=s.replace(a,b,n); open(p,'w').write(s)
f='deadline/HolidayNoticeViews.java'
s=open(B+f).read().replace('NoticeApplying applying','ClocksBehind behind').replace('this.applying = applying','this.behind = behind').replace('applying.left()','behind.count()')
open(B+f,'w').write(s)
f='deadline/HolidayNoticeController.java'
s=open(B+f).read()
s=s.replace('applying.reach(row)','behind.reach(row)').replace('    private final NoticeApplying applying;\n','    private final NoticeApplying applying;\n    private final ClocksBehind behind;\n').replace('            NoticeApplying applying,\n','            NoticeApplying applying,\n            ClocksBehind behind,\n').replace('        this.applying = applying;\n','        this.applying = applying;\n        this.behind = behind;\n')
# move preview choice to AppliedNotices/NoticePreviews
i=s.index('    private NoticePreview preview(String id'); j=s.index('    private User require(')
s=s[:i]+s[j:]
s=s.replace('return preview(id, require(Action.CALENDAR_READ), limit, cursor);','return previews.of(id, require(Action.CALENDAR_READ), limit, cursor);').replace('var preview = preview(id, user, null, null);','var preview = previews.of(id, user, null, null);')
s=s.replace('    private static final int MOST = 200;\n\n','').replace('    private final AppliedNotices applied;\n','').replace('            AppliedNotices applied,\n','').replace('        this.applied = applied;\n','').replace('NoticePreviews previews','NoticeEffects previews')
open(B+f,'w').write(s)
open(B+'deadline/NoticeEffects.java','w').write('''package org.facheng.deadline;

import org.facheng.deadline.calendar.HolidayNotices;
import org.facheng.identity.Permissions;
import org.facheng.identity.User;
import org.springframework.stereotype.Component;

/** What a notice would move, or, once it is in force, what it has moved, for a reader. */
@Component
class NoticeEffects {

    private static final int MOST = 200;

    private final HolidayNotices notices;
    private final NoticePreviews previews;
    private final AppliedNotices applied;
    private final Permissions permissions;

    NoticeEffects(
            HolidayNotices notices, NoticePreviews previews, AppliedNotices applied, Permissions permissions) {
        this.notices = notices;
        this.previews = previews;
        this.applied = applied;
        this.permissions = permissions;
    }

    /**
     * @param limit lines a page, at most and by default 200
     * @param cursor where the page before ended, or null
     */
    NoticePreview of(String id, User reader, Integer limit, String cursor) {
        int size = limit == null ? MOST : Math.max(1, Math.min(MOST, limit));
        var row = notices.byId(id);
        var visible = permissions.visibleUnits(reader);
        return row.inForce() ? applied.of(id, visible, size, cursor) : previews.of(row, visible, size, cursor);
    }
}
''')
f='deadline/NoticeImportController.java'
s=open(B+f).read()
s=s.replace('NoticePreviews previews','NoticeEffects effects').replace('this.previews = previews','this.effects = effects').replace('    private static final int PREVIEWED = 200;\n','')
s=re.sub(r'        var preview = previews\.of\(.*?;\n','        var preview = effects.of(row.id(), user, null, null);\n',s,flags=re.S)
open(B+f,'w').write(s)
# timers: a port of their own
f='procedure/EngineTimers.java'
s=open(B+f).read()
i=s.index('    /**\n     * Moves the running timers of many'); j=s.index('    /** Does something while')
part=s[i:j].rstrip()
s=s[:i]+s[j:]
s=s.replace('import java.util.Collection;\nimport java.util.List;\nimport java.util.Map;\nimport java.util.function.BiFunction;','import java.util.List;')
open(B+f,'w').write(s)
open(B+'procedure/ManyTimers.java','w').write('''package org.facheng.procedure;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.function.BiFunction;

/** Port to the engine's timers and task due dates where very many follow the clocks at once, in the caller's transaction. */
public interface ManyTimers {

'''+part+'\n}\n')
f='workflow/TimerProjection.java'
s=open(B+f).read()
i=s.index('    @Override\n    public void projectAll'); j=s.index('    @Override\n    public List<Timer> all()')
s=s[:i]+s[j:]
s=s.replace('    private final ManyTimers many;\n','').replace('            ManyTimers many,\n','').replace('        this.many = many;\n','')
for x in ['import java.util.Collection;\n','import java.util.Map;\n','import java.util.function.BiFunction;\n']: s=s.replace(x,'')
open(B+f,'w').write(s)
import os
s=open(B+'workflow/ManyTimers.java').read()
os.remove(B+'workflow/ManyTimers.java')
s=s.replace('class ManyTimers {','class ManyTimersProjection implements ManyTimers {').replace('    ManyTimers(TimerMapper','    ManyTimersProjection(TimerMapper').replace('    void project(Collection','    @Override\n    public void projectAll(Collection').replace('    void projectTasks(','    @Override\n    public void projectTasks(').replace('import org.springframework.stereotype','import org.facheng.procedure.ManyTimers;\nimport org.springframework.stereotype')
open(B+'workflow/ManyTimersProjection.java','w').write(s)
f='procedure/casework/TimerFollow.java'
sub(f,'    private final Deadlines deadlines;','    private final ManyTimers many;\n    private final Deadlines deadlines;')
sub(f,'TimerFollow(EngineTimers timers, Deadlines deadlines) {','TimerFollow(EngineTimers timers, ManyTimers many, Deadlines deadlines) {')
sub(f,'        this.deadlines = deadlines;','        this.many = many;\n        this.deadlines = deadlines;')
sub(f,'timers.projectAll(','many.projectAll(')
sub(f,'import org.facheng.procedure.EngineTimers;','import org.facheng.procedure.EngineTimers;\nimport org.facheng.procedure.ManyTimers;')
# inbox: own listener
f='inbox/TaskProjection.java'
s=open(B+f).read()
i=s.index('\n    @EventListener\n    void moved(DueDatesMoved event)')
part=s[i:].rstrip()[:-1].rstrip()
s=s[:i].rstrip()+'\n}\n'
for x in ['import org.facheng.deadline.Deadline;\n','import org.facheng.deadline.DueDatesMoved;\n','import java.util.function.Function;\n','import java.util.stream.Collectors;\n']: s=s.replace(x,'')
open(B+f,'w').write(s)
open(B+'inbox/TaskDates.java','w').write('''package org.facheng.inbox;

import java.util.function.Function;
import java.util.stream.Collectors;
import org.facheng.deadline.Deadline;
import org.facheng.deadline.DueDatesMoved;
import org.facheng.procedure.ManyTimers;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Open tasks, here and in the engine, follow the clocks that a new calendar moved. */
@Component
class TaskDates {

    private final ItemMapper items;
    private final ManyTimers timers;

    TaskDates(ItemMapper items, ManyTimers timers) {
        this.items = items;
        this.timers = timers;
    }
'''+part+'\n}\n')
# journal heads
f='audit/PendingEntries.java'
s=open(B+f).read()
s=s.replace('''            var ends = entries.stream()
                    .map(EntryRow::chain)
                    .distinct()
                    .map(heads::get)
                    .collect(Collectors.partitioningBy(head -> begun.remove(head.chain())));
            ends.get(true).forEach(journal::insertHead);
            advance(ends.get(false));
            entries.clear();
        }
    }

    private void advance(List<Head> ends) {
        if (ends.size() == 1) {
            journal.advance(ends.get(0));
        } else if (!ends.isEmpty()) {
            journal.advanceAll(ends);
        }
    }
''','''            var ends = entries.stream()
                    .map(EntryRow::chain)
                    .distinct()
                    .map(heads::get)
                    .collect(Collectors.partitioningBy(head -> begun.remove(head.chain())));
            ends.get(true).forEach(journal::insertHead);
            journal.advance(ends.get(false));
            entries.clear();
        }
    }
''')
open(B+f,'w').write(s)
f='audit/JournalMapper.java'
sub(f,'''    /** Heads that are there, all at once. */''','''    default void advance(List<Head> heads) {
        if (heads.size() == 1) {
            advance(heads.get(0));
        } else if (!heads.isEmpty()) {
            advanceAll(heads);
        }
    }

    /** Heads that are there, all at once. */''')
