/** Who is told what of a case: what is served on citizens and asked of them, what comes to staff. */
package org.facheng.procedure.notification;
