/** Every clock at a glance for those who answer for them. */
@ApplicationModule(
        displayName = "督办",
        allowedDependencies = {
            "procedure",
            "procedure::definition",
            "procedure::filing",
            "procedure::answer",
            "procedure::casework",
            "procedure::reading",
            "inbox",
            "notice",
            "identity",
            "deadline",
            "deadline::calendar",
            "casefile",
            "audit",
            "platform",
            "clock"
        })
package org.facheng.supervision;

import org.springframework.modulith.ApplicationModule;
