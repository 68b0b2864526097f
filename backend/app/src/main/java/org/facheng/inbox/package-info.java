/** The task inbox: claim, release, assign, complete. */
@ApplicationModule(
        displayName = "待办",
        allowedDependencies = {
            "procedure",
            "procedure::definition",
            "procedure::filing",
            "procedure::casework",
            "procedure::reading",
            "identity",
            "deadline",
            "casefile",
            "audit",
            "platform"
        })
package org.facheng.inbox;

import org.springframework.modulith.ApplicationModule;
