/** How points are read that the law leaves open. */
@NamedInterface("policy")
package org.facheng.deadline.policy;

import org.springframework.modulith.NamedInterface;
