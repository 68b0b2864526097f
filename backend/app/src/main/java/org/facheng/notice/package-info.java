/** Notices to people, inside the product and by mail; never blocks an act. */
@ApplicationModule(
        displayName = "通知",
        allowedDependencies = {"identity", "platform"})
package org.facheng.notice;

import org.springframework.modulith.ApplicationModule;
