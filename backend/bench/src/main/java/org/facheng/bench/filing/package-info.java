/** Filings through the HTTP interface against bare starts of a process. */
package org.facheng.bench.filing;
