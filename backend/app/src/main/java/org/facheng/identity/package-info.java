/** Users, organisation tree, roles, permission decision, recusal (回避). */
@ApplicationModule(
        displayName = "组织与权限",
        allowedDependencies = {"audit", "platform"})
package org.facheng.identity;

import org.springframework.modulith.ApplicationModule;
