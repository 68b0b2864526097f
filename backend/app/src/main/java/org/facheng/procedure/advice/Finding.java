package org.facheng.procedure.advice;

import java.time.LocalDate;

/**
 * What one rule found.
 *
 * @param condition "1" to "7" for the conditions of 行政复议法第三十条第一款, else the id of a further rule
 * @param name the rule in a few words
 * @param detail why, in full sentences with the dates
 * @param lastDay the last day the rule looked at, or null
 * @param basis the articles
 */
public record Finding(String condition, String name, Met met, String detail, LocalDate lastDay, String basis) {}
