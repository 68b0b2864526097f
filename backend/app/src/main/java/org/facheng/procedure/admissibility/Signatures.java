package org.facheng.procedure.admissibility;

import java.util.stream.Stream;
import org.facheng.procedure.matter.Applicant;
import org.facheng.procedure.matter.Matter;
import org.facheng.procedure.matter.Submission;

/** Who has to sign or seal the application, and who represents many (行政复议法第十五条). */
final class Signatures {

    /** From this many applicants on they elect representatives (实施条例（2007年）第八条：超过五人). */
    private static final int MANY = 6;

    private static final String SIGNED = "行政复议法第三十一条第一款，行政复议法实施条例（2007年）第十九条第四项（待确认）";
    private static final String ORAL = "行政复议法第二十二条第三款、第三十一条第一款，行政复议法实施条例（2007年）第二十条（待确认）";
    private static final String REPRESENTED = "行政复议法第十五条第一款，行政复议法实施条例（2007年）第八条（待确认）";

    private Signatures() {}

    static Stream<CorrectionItem> missing(Matter matter) {
        return Stream.concat(signature(matter), representatives(matter));
    }

    private static Stream<CorrectionItem> signature(Matter matter) {
        if (represented(matter) && !signedByNobody(matter)) {
            return Stream.empty();
        }
        int unsigned = unsigned(matter);
        if (unsigned > 0) {
            return Stream.of(new CorrectionItem(
                    "其余" + unsigned + "人的签名与身份证明，或者确认只有" + (matter.persons() - unsigned) + "名申请人", SIGNED));
        }
        if (signed(matter)) {
            return Stream.empty();
        }
        return Stream.of(
                oral(matter)
                        ? new CorrectionItem("核对口头申请笔录并签名", ORAL)
                        : new CorrectionItem(organisations(matter) ? "申请书加盖公章或者由法定代表人（负责人）签名" : "申请书签名", SIGNED));
    }

    private static Stream<CorrectionItem> representatives(Matter matter) {
        return matter.persons() >= MANY && !represented(matter)
                ? Stream.of(new CorrectionItem("代表人推选书（推选1至5名代表人）", REPRESENTED))
                : Stream.empty();
    }

    /** Some of a group signed, and the others did not: their names alone do not make them applicants. */
    static int unsigned(Matter matter) {
        int signatures =
                matter.applicants().stream().mapToInt(Signatures::signatures).sum();
        return signatures == 0 ? 0 : Math.max(0, matter.persons() - signatures);
    }

    private static int signatures(Applicant applicant) {
        return applicant.signed() == null ? applicant.persons() : applicant.signed();
    }

    /** The representatives act for all. */
    private static boolean represented(Matter matter) {
        return Boolean.TRUE.equals(matter.submission().representativeLetter());
    }

    /** Said to be unsigned, and no signature was counted: neither the representatives have signed. */
    private static boolean signedByNobody(Matter matter) {
        return Boolean.FALSE.equals(matter.submission().signature())
                && matter.applicants().stream().allMatch(one -> one.signed() == null || one.signed() == 0);
    }

    private static boolean signed(Matter matter) {
        Submission papers = matter.submission();
        boolean sealed = haveSeals(matter) && Boolean.TRUE.equals(papers.seal());
        return sealed || (papers.signature() == null ? signedOtherwise(matter) : papers.signature());
    }

    /** Not said, but signed by the person's own account, on the record of an oral filing, or counted one by one. */
    private static boolean signedOtherwise(Matter matter) {
        boolean byOwnAccount =
                "portal".equals(matter.channel()) && matter.contact().identified();
        boolean counted = !matter.applicants().isEmpty()
                && matter.applicants().stream().allMatch(a -> a.signed() != null && a.signed() >= a.persons());
        return byOwnAccount || oral(matter) || counted;
    }

    private static boolean organisations(Matter matter) {
        return !matter.applicants().isEmpty() && matter.applicants().stream().allMatch(Applicant::organisation);
    }

    /** A shop with a licence seals what it signs, as a company does (实施条例（2007年）第十九条第四项：签名或者盖章). */
    private static boolean haveSeals(Matter matter) {
        return !matter.applicants().isEmpty()
                && matter.applicants().stream()
                        .allMatch(one -> one.organisation() || one.kind() == Applicant.Kind.INDIVIDUAL_BUSINESS);
    }

    private static boolean oral(Matter matter) {
        return Boolean.TRUE.equals(matter.declared().oral());
    }
}
