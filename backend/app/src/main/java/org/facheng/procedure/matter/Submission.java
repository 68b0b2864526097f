package org.facheng.procedure.matter;

import java.time.LocalDate;
import java.util.List;

/**
 * The papers that came with the application. Null: not among them, or nobody said.
 *
 * @param standingProof proof of who applies in whose place or for whom (行政复议法第十四条第二款、第三款)
 * @param phone whether a telephone number was left
 * @param callBack whether the petitioner can be called back
 * @param servedWith the papers a court served
 * @param signedFor day on which they were signed for
 */
public record Submission(
        Boolean signature,
        Boolean seal,
        Boolean idCopy,
        Boolean standingProof,
        Boolean deliveryAddressConfirmed,
        Integer copies,
        PowerOfAttorney powerOfAttorney,
        Boolean representativeLetter,
        Boolean realNameVerified,
        Boolean phone,
        Boolean callBack,
        Boolean anonymous,
        List<String> servedWith,
        LocalDate signedFor) {

    static final Submission NOTHING =
            new Submission(null, null, null, null, null, null, null, null, null, null, null, null, null, null);

    public Submission {
        servedWith = Lists.orEmpty(servedWith);
    }

    /**
     * An authority 授权委托书.
     *
     * @param missing what it lacks: period, scope, matter, identity …
     */
    public record PowerOfAttorney(Boolean complete, Integer agents, List<String> missing) {

        public PowerOfAttorney {
            missing = Lists.orEmpty(missing);
        }
    }
}
