package org.facheng.notice;

/** Tells people what concerns them: inside the product at once, by mail as soon as the mail server takes it. */
public interface Notices {

    /**
     * Writes the notice in the caller's transaction, which must be there: it is told if the act stands, and never if it does not. By mail
     * it goes afterwards, to the address of the account; an account without one finds it inside the product.
     *
     * @return false where the person was told of this already
     */
    boolean tell(String userId, NewNotice notice);
}
