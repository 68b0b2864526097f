/** The evidence of a case 证据, piece by piece (行政复议法第四十三条至第四十六条). */
package org.facheng.procedure.evidence;
