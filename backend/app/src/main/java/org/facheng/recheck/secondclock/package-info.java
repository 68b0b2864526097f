/**
 * The second clock: counts periods day by day, by code and calendar tables of its own. It shares nothing with the first clock but the law,
 * so that an error in one of them shows as a difference.
 */
package org.facheng.recheck.secondclock;
