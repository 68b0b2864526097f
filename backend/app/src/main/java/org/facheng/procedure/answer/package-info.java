/** What people typed and decided, and what the rules said at the filing. */
package org.facheng.procedure.answer;
