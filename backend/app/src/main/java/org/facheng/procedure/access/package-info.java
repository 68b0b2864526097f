/** 查阅、复制: what of the respondent's papers the other parties may look at (行政复议法第四十七条). */
@NamedInterface("access")
package org.facheng.procedure.access;

import org.springframework.modulith.NamedInterface;
