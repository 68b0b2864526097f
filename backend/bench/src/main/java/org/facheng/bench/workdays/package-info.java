/** Working-day arithmetic against a loop over days and against another library's calendar. */
package org.facheng.bench.workdays;
