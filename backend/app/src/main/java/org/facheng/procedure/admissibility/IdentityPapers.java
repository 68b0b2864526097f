package org.facheng.procedure.admissibility;

import java.util.stream.Stream;
import org.facheng.procedure.matter.Applicant;
import org.facheng.procedure.matter.Matter;

/** Proof of who applies; a verified real name stands for the copy. */
final class IdentityPapers {

    private static final String BASIS = "行政复议法第三十条第一款第一项、第三十一条第一款，行政复议法实施条例（2007年）第十九条第一项（待确认），工业和信息化部令第69号第六条（待确认）";

    private IdentityPapers() {}

    static Stream<CorrectionItem> missing(Matter matter) {
        boolean copy = Boolean.TRUE.equals(matter.submission().idCopy());
        boolean verified = Boolean.TRUE.equals(matter.submission().realNameVerified())
                || matter.contact().identified();
        boolean askedWithSignatures = Signatures.unsigned(matter) > 0
                && !Boolean.TRUE.equals(matter.submission().representativeLetter());
        if (copy || verified || askedWithSignatures) {
            return Stream.empty();
        }
        boolean organisation = matter.applicants().stream().anyMatch(Applicant::organisation);
        return Stream.of(new CorrectionItem(organisation ? "营业执照（登记证书）复印件和法定代表人（负责人）身份证明" : "申请人身份证件复印件", BASIS));
    }
}
