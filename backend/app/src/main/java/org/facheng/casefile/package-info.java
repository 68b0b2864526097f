/** The case, its parties, numbers, stage and accountable person. */
@ApplicationModule(
        displayName = "案卷",
        allowedDependencies = {"identity", "audit", "platform"})
package org.facheng.casefile;

import org.springframework.modulith.ApplicationModule;
