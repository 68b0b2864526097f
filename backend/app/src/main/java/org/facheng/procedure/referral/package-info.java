/**
 * 转送、交办: a petition sent down to a body of this system is a case of its own there. What one of the two bodies tells the other reaches the
 * other's case (信访工作条例第二十二条第一款第三项、第二十三条第一款、第三款).
 */
package org.facheng.procedure.referral;
