/** What people typed and decided, and what the rules said at the filing. */
@NamedInterface("answer")
package org.facheng.procedure.answer;

import org.springframework.modulith.NamedInterface;
