package org.facheng.procedure.filing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How the period for applying stands for whoever is about to file (行政复议法第二十条、第二十一条): advice, never a decision.
 *
 * @param standing IN_TIME, LATE, TOO_EARLY, TO_BE_PROVEN, TO_BE_JUDGED or NONE
 * @param lastDay last day of the deciding period; null where the answers do not tell
 * @param detail how it was counted, in full sentences
 * @param basis the articles; empty where no period runs
 */
public record TimeToApply(String standing, @Nullable LocalDate lastDay, String detail, String basis) {}
