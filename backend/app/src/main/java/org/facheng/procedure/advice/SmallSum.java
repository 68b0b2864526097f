package org.facheng.procedure.advice;

import java.math.BigDecimal;

/** 案件涉及款额三千元以下 (行政复议法第五十三条第一款第三项). */
public final class SmallSum {

    private static final BigDecimal MOST = new BigDecimal("3000");

    private SmallSum() {}

    public static boolean exceededBy(BigDecimal sum) {
        return sum.compareTo(MOST) > 0;
    }
}
