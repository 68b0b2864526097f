/** The journal nobody can alter unseen, and its verification. */
@ApplicationModule(
        displayName = "留痕",
        allowedDependencies = {"platform"})
package org.facheng.audit;

import org.springframework.modulith.ApplicationModule;
