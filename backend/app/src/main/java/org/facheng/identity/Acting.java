package org.facheng.identity;

/** Has a person act without a request: for what the product itself plays, a demonstration's past. */
public interface Acting {

    /**
     * Within {@code act}, {@link CurrentUser} is this person.
     *
     * @throws org.facheng.platform.ProblemException 401 within {@code act} when the account is closed
     */
    void as(User user, Runnable act);
}
