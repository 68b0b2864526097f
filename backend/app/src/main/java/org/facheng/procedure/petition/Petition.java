package org.facheng.procedure.petition;

import java.util.Map;
import java.util.Optional;
import org.facheng.procedure.advice.LastDays;
import org.facheng.procedure.advice.MatterContext;
import org.facheng.procedure.advice.NamedOrgan;
import org.facheng.procedure.higher.HigherBody;
import org.facheng.procedure.matter.Matter;
import org.facheng.procedure.matter.PetitionKind;
import org.facheng.procedure.matter.PetitionSubject;
import org.facheng.procedure.matter.Previous;
import org.facheng.procedure.matter.Transfer;
import org.facheng.procedure.petition.Competence.Place;

/**
 * The matter with what follows at once: how it came, whose power its subject is, and what came before.
 *
 * @param higher who is next above each of our bodies, by the full name of the body
 */
record Petition(
        Matter matter,
        MatterContext context,
        Competence competence,
        Map<String, HigherBody> higher,
        LastDays days,
        boolean savesPeriod) {

    private static final String TRANSFER = "transfer";
    private static final String ADMINISTRATION = "通信管理局";

    /** Whose power it is, seen from the body that received it. */
    enum Standing {
        OURS,
        /** A lower body of our own system has the power 本系统下级机关. */
        BELOW,
        NOT_OURS
    }

    static Petition of(
            Matter matter,
            MatterContext context,
            Competences competences,
            Map<String, HigherBody> higher,
            LastDays days,
            boolean savesPeriod) {
        return new Petition(matter, context, competences.of(matter.subject()), higher, days, savesPeriod);
    }

    boolean transferred() {
        return TRANSFER.equals(matter.channel());
    }

    /** Passed to us to be handled: the letter does not say that it is only forwarded. */
    boolean assigned() {
        return transferred() && matter.transfer().kind() != Transfer.Kind.FORWARDED;
    }

    boolean is(PetitionKind kind) {
        return matter.petitionKind() == kind;
    }

    Standing standing() {
        return switch (competence.place()) {
            case OWN -> Standing.OURS;
            case ELSEWHERE -> Standing.NOT_OURS;
            case ADMINISTRATION -> ofAdministration();
        };
    }

    private Standing ofAdministration() {
        if (context.receivedByReconsiderationOrgan()) {
            return Standing.BELOW;
        }
        String other = namedAdministration().orElse(context.receivingUnit());
        return other.equals(context.receivingUnit()) ? Standing.OURS : Standing.NOT_OURS;
    }

    /** Who has the power, in words for the handler; empty where it is the body that received it. */
    Optional<String> competentOrgan() {
        if (competence.place() == Place.ADMINISTRATION) {
            return standing() == Standing.OURS ? Optional.empty() : Optional.of(administration());
        }
        return Optional.ofNullable(competence.organ());
    }

    private String administration() {
        return namedAdministration()
                .or(this::ofTheProvince)
                .orElse(competence.organ() == null ? "有管辖权的" + ADMINISTRATION : competence.organ());
    }

    /** The one the matter is said to concern. */
    private Optional<String> namedAdministration() {
        NamedOrgan named = NamedOrgan.of(matter.respondent(), context);
        return Optional.ofNullable(
                        switch (named.kind()) {
                            case COMMUNICATIONS_ADMINISTRATION -> named.name();
                            case INTERNAL_OFFICE -> named.organ();
                            default -> null;
                        })
                .filter(name -> name.endsWith(ADMINISTRATION));
    }

    private Optional<String> ofTheProvince() {
        return matter.applicants().stream()
                .map(applicant -> applicant.province())
                .filter(province -> province != null && !province.isBlank())
                .map(province -> province.strip() + ADMINISTRATION)
                .findFirst();
    }

    /** What came before of this kind, the latest first; one without a day comes last. */
    Optional<Previous> previous(Previous.Kind kind) {
        return matter.previous().stream()
                .filter(one -> one.kind() == kind)
                .reduce((one, other) -> later(one, other) ? one : other);
    }

    private static boolean later(Previous one, Previous other) {
        return other.on() == null || one.on() != null && one.on().isAfter(other.on());
    }

    /** Whether somebody asked that the name be kept from the other side, or the law does (信访工作条例第三十条第三款). */
    boolean confidential() {
        return confidential(matter) || competence.route() == Route.DISCIPLINE;
    }

    static boolean confidential(Matter matter) {
        return matter.petitionKind() != null && matter.petitionKind().informs()
                || matter.subject() == PetitionSubject.MISCONDUCT
                || Boolean.TRUE.equals(matter.declared().confidential())
                || matter.applicants().stream().anyMatch(applicant -> Boolean.TRUE.equals(applicant.secret()));
    }
}
