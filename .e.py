B='backend/app/src/main/java/org/facheng/'
def sub(f,a,b,n=1):
    p=B+f if not f.startswith(('backend','frontend')) else f
    s=open(p).read()
    assert a in s,(f,a)
    s=s.replace(a,b,n); open(p,'w').write(s)
f='deadline/HolidayNoticeController.java'
sub(f,'''    /** @param seen of the preview the approver looked at, or null */
    record Approval(@Nullable String seen) {}

''','')
sub(f,'''    /** The same answer again for what is approved already. */
    @PostMapping("/{id}/approve")
    Approved approve(@PathVariable String id, @RequestBody(required = false) Approval approval) {''','''    /**
     * The same answer again for what is approved already.
     *
     * @param seen of the preview the approver looked at, or null
     */
    @PostMapping("/{id}/approve")
    Approved approve(@PathVariable String id, @RequestParam(required = false) String seen) {''')
sub(f,'if (approval != null && approval.seen() != null && !approval.seen().equals(preview.seen())) {','if (seen != null && !seen.equals(preview.seen())) {')
sub(f,'import org.jspecify.annotations.Nullable;\n','')
sub(f,'import org.springframework.web.bind.annotation.RequestBody;\n','')
f='backend/app/src/test/java/org/facheng/deadline/NoticePublicationTest.java'
s=open(f).read()
import re
s=s.replace('var seen = Map.of("seen", imported.path("preview").path("seen").asString());','var seen = imported.path("preview").path("seen").asString();')
s=re.sub(r'"/api/calendar/notices/\{id\}/approve",\s*seen,\s*id\)','"/api/calendar/notices/{id}/approve?seen={seen}", Map.of(), id, seen)',s)
open(f,'w').write(s)
f='frontend/src/workbench/calendar/useCalendar.ts'
sub(f,"{ path, body: { seen } }","{ path, query: { seen: seen ?? undefined } }")
