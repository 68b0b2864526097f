package org.facheng.procedure.petition;

import java.util.Set;
import org.facheng.procedure.matter.Applicant;
import org.facheng.procedure.matter.Applicant.Identity;
import org.facheng.procedure.matter.Matter;

/** Whether one can tell who the petitioner is and where he lives (信访工作条例第十九条第一款、第二十三条第二款), and how else he is reached. */
final class Reach {

    private static final Set<Identity> UNKNOWN = Set.of(Identity.ANONYMOUS, Identity.UNCLEAR);

    private Reach() {}

    /** One of several petitioners is enough. What nobody recorded is taken as clear: the duty to inform stands until it is shown not to. */
    static boolean clear(Matter matter) {
        return named(matter) && matter.applicants().stream().anyMatch(Reach::clear);
    }

    private static boolean clear(Applicant applicant) {
        return nameClear(applicant) && !Boolean.FALSE.equals(applicant.addressClear());
    }

    private static boolean nameClear(Applicant applicant) {
        return applicant.identity() == null
                ? applicant.kind() != Applicant.Kind.UNKNOWN
                : !UNKNOWN.contains(applicant.identity());
    }

    private static boolean named(Matter matter) {
        return !Boolean.TRUE.equals(matter.declared().anonymous())
                && !Boolean.TRUE.equals(matter.submission().anonymous());
    }

    /** What is not clear, in words. */
    static String unclear(Matter matter) {
        boolean name = named(matter) && matter.applicants().stream().anyMatch(Reach::nameClear);
        return name ? "住址" : "姓名（名称）、住址";
    }

    /** Whether there is another way back: a telephone, or the site, account or number it came from. */
    static boolean possible(Matter matter) {
        var submission = matter.submission();
        return Boolean.TRUE.equals(submission.phone())
                || Boolean.TRUE.equals(submission.callBack())
                || matter.contact().phone() != null
                || matter.contact().email() != null
                || matter.sentFrom() != null
                || Set.of("portal", "wechat", "minister-mailbox").contains(matter.channel());
    }
}
