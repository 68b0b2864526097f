/** The shape of one matter as it comes in: what the rules may read, how it is read, and why one cannot be filed. */
package org.facheng.procedure.matter;
