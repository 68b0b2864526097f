package org.facheng.casefile;

import org.facheng.identity.CaseSight;

/**
 * Which disputes to look for: those of which the searcher may see two cases or more. Null members do not restrict.
 *
 * @param procedure of one of the cases
 * @param open whether one of the cases is open
 * @param text part of title, number or a party's name of one of the cases
 */
public record DisputeQuery(CaseSight sight, String procedure, Boolean open, String text) {}
