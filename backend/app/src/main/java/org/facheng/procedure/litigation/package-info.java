/** The papers of a court as a matter that becomes a case of 行政应诉. */
package org.facheng.procedure.litigation;
