/**
 * 合并答复: petitions of different people about the same matter are answered with one text, while each keeps its own clocks, letters and end
 * (internal rule).
 */
package org.facheng.procedure.cluster;
