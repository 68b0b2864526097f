/** Received materials, legal documents, their issue and service. */
@ApplicationModule(
        displayName = "文书",
        allowedDependencies = {"casefile", "identity", "audit", "platform"})
package org.facheng.document;

import org.springframework.modulith.ApplicationModule;
