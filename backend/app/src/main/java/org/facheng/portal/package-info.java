/** The citizens way in: filing, tracking, receipts. */
@ApplicationModule(
        displayName = "互联网端",
        allowedDependencies = {
            "procedure",
            "procedure::access",
            "procedure::definition",
            "procedure::filing",
            "procedure::casework",
            "procedure::reading",
            "procedure::draft",
            "procedure::publication",
            "procedure::statement",
            "document",
            "deadline",
            "deadline::calendar",
            "casefile",
            "identity",
            "audit",
            "platform"
        })
package org.facheng.portal;

import org.springframework.modulith.ApplicationModule;
