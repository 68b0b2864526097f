package org.facheng.notice;

/**
 * What somebody is to be told. The title is also the subject of the mail, which passes through many hands: the number of a case and
 * nothing else of it.
 *
 * @param caseId the case it tells of: whoever that is kept from does not find the notice any more
 * @param kind what it is about, e.g. {@code document-served}
 * @param about what this person is told once only, e.g. the served document; null: every time. At most 200 characters
 * @param title at most 300 characters
 * @param text as long as what it tells of
 * @param link where to go on, a path of the product
 * @param byMail whether also by mail
 */
public record NewNotice(
        String caseId, String kind, String about, String title, String text, String link, boolean byMail) {}
