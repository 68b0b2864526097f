package org.facheng.recheck.secondclock;

/**
 * Something that is not what the second clock says.
 *
 * @param subject what it is about: id of the clock, or of the limit that has none; limit of the timer; id of the task
 * @param name the subject in words
 * @param expected what it should be, in words
 * @param found what is there, in words
 */
public record Finding(String subject, String name, What what, String expected, String found) {}
