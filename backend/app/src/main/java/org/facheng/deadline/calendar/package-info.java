/** The work calendar: its editions, and the holiday notices they are made of. */
@NamedInterface("calendar")
package org.facheng.deadline.calendar;

import org.springframework.modulith.NamedInterface;
