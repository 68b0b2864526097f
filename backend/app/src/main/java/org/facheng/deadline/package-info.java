/** Facts, clocks, due dates and why they are what they are. */
@ApplicationModule(
        displayName = "期限",
        allowedDependencies = {"casefile", "identity", "audit", "platform", "clock"})
package org.facheng.deadline;

import org.springframework.modulith.ApplicationModule;
