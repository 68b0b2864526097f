/** Open cases follow corrected models when an administrator says so: {@code ./run migrate}. */
package org.facheng.procedure.migration;
